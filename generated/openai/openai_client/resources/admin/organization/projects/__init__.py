# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import ConversationCursorPages
    from .....types.admin.organization._models import Project
    from .....types.admin.organization._params import ProjectCreateParams, ProjectListParams, ProjectUpdateParams
    from .api_keys import ApiKeys
    from .certificates import Certificates
    from .data_retention import DataRetention
    from .groups import Groups
    from .hosted_tool_permissions import HostedToolPermissions
    from .model_permissions import ModelPermissions
    from .rate_limits import RateLimits
    from .roles import Roles
    from .service_accounts import ServiceAccounts
    from .spend_alerts import SpendAlerts
    from .users import Users

_ARCHIVE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/archive",
    answer="types.admin.organization._models:Project",
    security=("AdminApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/organization/projects",
    body="name! geography external_key_id",
    answer="types.admin.organization._models:Project",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects",
    query="limit after include_archived",
    answer="types.admin.organization._models:Project",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}",
    answer="types.admin.organization._models:Project",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}",
    body="name external_key_id geography",
    answer="types.admin.organization._models:Project",
    security=("AdminApiKeyAuth",),
)


class Projects(Resource[E]):
    """Projects: what keys, files and limits belong to."""

    _path = "admin.organization.projects"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Projects[Raw], Projects[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Projects[Streamed], Projects[AsyncStreamed]]]

    @subresource
    def api_keys(self) -> ApiKeys[E]:
        from .api_keys import ApiKeys

        return ApiKeys(self._engine)

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
    def hosted_tool_permissions(self) -> HostedToolPermissions[E]:
        from .hosted_tool_permissions import HostedToolPermissions

        return HostedToolPermissions(self._engine)

    @subresource
    def model_permissions(self) -> ModelPermissions[E]:
        from .model_permissions import ModelPermissions

        return ModelPermissions(self._engine)

    @subresource
    def rate_limits(self) -> RateLimits[E]:
        from .rate_limits import RateLimits

        return RateLimits(self._engine)

    @subresource
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @subresource
    def service_accounts(self) -> ServiceAccounts[E]:
        from .service_accounts import ServiceAccounts

        return ServiceAccounts(self._engine)

    @subresource
    def spend_alerts(self) -> SpendAlerts[E]:
        from .spend_alerts import SpendAlerts

        return SpendAlerts(self._engine)

    @subresource
    def users(self) -> Users[E]:
        from .users import Users

        return Users(self._engine)

    @operation
    def archive(self, project_id: str, **options: Unpack[CallOptions]) -> Request[Project]:
        """Archive a project; it cannot be used or brought back.

        Source: `POST /organization/projects/{project_id}/archive` (archive-project).
        """
        return _ARCHIVE.call(options, project_id)

    @operation
    def create(self, **params: Unpack[ProjectCreateParams]) -> Request[Project]:
        """Create a project of the organization. Source: `POST /organization/projects` (create-project)."""
        return _CREATE.call(params)

    @operation
    def list(self, **params: Unpack[ProjectListParams]) -> ConversationCursorPages[Project]:
        """List the projects of the organization, page by page.

        Source: `GET /organization/projects` (list-projects).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Request[Project]:
        """Fetch a project of the organization.

        Source: `GET /organization/projects/{project_id}` (retrieve-project).
        """
        return _RETRIEVE.call(options, project_id)

    @operation
    def update(self, project_id: str, **params: Unpack[ProjectUpdateParams]) -> Request[Project]:
        """Change a project of the organization.

        Source: `POST /organization/projects/{project_id}` (modify-project).
        """
        return _UPDATE.call(params, project_id)
