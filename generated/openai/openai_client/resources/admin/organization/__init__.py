# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, subresource

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

    @subresource
    def admin_api_keys(self) -> AdminApiKeys[E]:
        from .admin_api_keys import AdminApiKeys

        return AdminApiKeys(self._engine)

    @subresource
    def audit_logs(self) -> AuditLogs[E]:
        from .audit_logs import AuditLogs

        return AuditLogs(self._engine)

    @subresource
    def certificates(self) -> Certificates[E]:
        from .certificates import Certificates

        return Certificates(self._engine)

    @subresource
    def data_retention(self) -> DataRetention[E]:
        from .data_retention import DataRetention

        return DataRetention(self._engine)

    @subresource
    def groups(self) -> Groups[E]:
        from .groups import Groups

        return Groups(self._engine)

    @subresource
    def invites(self) -> Invites[E]:
        from .invites import Invites

        return Invites(self._engine)

    @subresource
    def projects(self) -> Projects[E]:
        from .projects import Projects

        return Projects(self._engine)

    @subresource
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @subresource
    def spend_alerts(self) -> SpendAlerts[E]:
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._engine)

    @subresource
    def usage(self) -> Usage[E]:
        from .usage import Usage

        return Usage(self._engine)

    @subresource
    def users(self) -> Users[E]:
        from .users import Users

        return Users(self._engine)
