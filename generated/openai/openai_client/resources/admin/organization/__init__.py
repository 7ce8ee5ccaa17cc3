# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, branch

if TYPE_CHECKING:
    from typing import ClassVar

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .admin_api_keys import AdminApiKeys
    from .audit_logs import AuditLogs
    from .certificates import Certificates
    from .data_retention import DataRetention
    from .groups import Groups
    from .invites import Invites
    from .projects import Projects
    from .roles import Roles
    from .spend_alerts import SpendAlerts
    from .usage import Usage
    from .users import Users


class Organization(Resource[E]):
    """The organization: its people, projects, keys, limits and costs."""

    _path = "admin.organization"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Organization[Raw], Organization[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Organization[Streamed], Organization[AsyncStreamed]]]

    @branch
    def admin_api_keys(self) -> AdminApiKeys[E]:
        from .admin_api_keys import AdminApiKeys

        return AdminApiKeys(self._engine)

    @branch
    def audit_logs(self) -> AuditLogs[E]:
        from .audit_logs import AuditLogs

        return AuditLogs(self._engine)

    @branch
    def certificates(self) -> Certificates[E]:
        from .certificates import Certificates

        return Certificates(self._engine)

    @branch
    def data_retention(self) -> DataRetention[E]:
        from .data_retention import DataRetention

        return DataRetention(self._engine)

    @branch
    def groups(self) -> Groups[E]:
        from .groups import Groups

        return Groups(self._engine)

    @branch
    def invites(self) -> Invites[E]:
        from .invites import Invites

        return Invites(self._engine)

    @branch
    def projects(self) -> Projects[E]:
        from .projects import Projects

        return Projects(self._engine)

    @branch
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @branch
    def spend_alerts(self) -> SpendAlerts[E]:
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._engine)

    @branch
    def usage(self) -> Usage[E]:
        from .usage import Usage

        return Usage(self._engine)

    @branch
    def users(self) -> Users[E]:
        from .users import Users

        return Users(self._engine)
