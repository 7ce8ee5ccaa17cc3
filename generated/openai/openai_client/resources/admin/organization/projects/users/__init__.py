# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.users`."""

from __future__ import annotations

from ......_core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ......_core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ......pagination import ConversationCursorPages
    from ......types.admin.organization.projects._models import ProjectUser, UserDeleteResponse
    from ......types.admin.organization.projects._params import UserCreateParams, UserListParams, UserUpdateParams
    from .roles import Roles

_CREATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/users",
    body="role! user_id email",
    answer="types.admin.organization.projects._models:ProjectUser",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/projects/{project_id}/users/{user_id}",
    answer="types.admin.organization.projects._models:UserDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects/{project_id}/users",
    query="limit after",
    answer="types.admin.organization.projects._models:ProjectUser",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/users/{user_id}",
    answer="types.admin.organization.projects._models:ProjectUser",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/users/{user_id}",
    body="role",
    answer="types.admin.organization.projects._models:ProjectUser",
    security=("AdminApiKeyAuth",),
)


class Users(Resource[E]):
    """Calls of `client.admin.organization.projects.users`."""

    _path = "admin.organization.projects.users"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Users[Raw], Users[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Users[Streamed], Users[AsyncStreamed]]]

    @subresource
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @operation
    def create(self, project_id: str, **params: Unpack[UserCreateParams]) -> Request[ProjectUser]:
        """Give a user of the organization access to a project.

        Source: `POST /organization/projects/{project_id}/users` (create-project-user).
        """
        return _CREATE.call(params, project_id)

    @operation
    def delete(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Request[UserDeleteResponse]:
        """Take a user's access to a project away.

        Source: `DELETE /organization/projects/{project_id}/users/{user_id}` (delete-project-user).
        """
        return _DELETE.call(options, project_id, user_id)

    @operation
    def list(self, project_id: str, **params: Unpack[UserListParams]) -> ConversationCursorPages[ProjectUser]:
        """List the users of a project, page by page.

        Source: `GET /organization/projects/{project_id}/users` (list-project-users).
        """
        return _LIST.call(params, project_id)

    @operation
    def retrieve(self, user_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Request[ProjectUser]:
        """Fetch a user of a project.

        Source: `GET /organization/projects/{project_id}/users/{user_id}` (retrieve-project-user).
        """
        return _RETRIEVE.call(options, project_id, user_id)

    @operation
    def update(self, user_id: str, *, project_id: str, **params: Unpack[UserUpdateParams]) -> Request[ProjectUser]:
        """Change a user of a project.

        Source: `POST /organization/projects/{project_id}/users/{user_id}` (modify-project-user).
        """
        return _UPDATE.call(params, project_id, user_id)
