# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.users`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import ConversationCursorPages
    from .....types.admin.organization._models import OrganizationUser, UserDeleteResponse
    from .....types.admin.organization._params import UserListParams, UserUpdateParams
    from .roles import Roles

_DELETE = Endpoint(
    "DELETE",
    "/organization/users/{user_id}",
    answer="types.admin.organization._models:UserDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/users",
    query="limit after emails",
    answer="types.admin.organization._models:OrganizationUser",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/users/{user_id}",
    answer="types.admin.organization._models:OrganizationUser",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/users/{user_id}",
    body="role role_id technical_level developer_persona",
    answer="types.admin.organization._models:OrganizationUser",
    security=("AdminApiKeyAuth",),
)


class Users(Resource[E]):
    """Members of the organization."""

    _path = "admin.organization.users"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Users[Raw], Users[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Users[Streamed], Users[AsyncStreamed]]]

    @subresource
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @operation
    def delete(self, user_id: str, **options: Unpack[CallOptions]) -> Request[UserDeleteResponse]:
        """Remove a user from the organization. Source: `DELETE /organization/users/{user_id}` (delete-user)."""
        return _DELETE.call(options, user_id)

    @operation
    def list(self, **params: Unpack[UserListParams]) -> ConversationCursorPages[OrganizationUser]:
        """List the users of the organization, page by page. Source: `GET /organization/users` (list-users)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, user_id: str, **options: Unpack[CallOptions]) -> Request[OrganizationUser]:
        """Fetch a user of the organization. Source: `GET /organization/users/{user_id}` (retrieve-user)."""
        return _RETRIEVE.call(options, user_id)

    @operation
    def update(self, user_id: str, **params: Unpack[UserUpdateParams]) -> Request[OrganizationUser]:
        """Change a user of the organization. Source: `POST /organization/users/{user_id}` (modify-user)."""
        return _UPDATE.call(params, user_id)
