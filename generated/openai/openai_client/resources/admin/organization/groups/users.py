# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.groups.users`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import NextCursorPages
    from .....types.admin.organization.groups._models import (
        OrganizationGroupUser,
        UserCreateResponse,
        UserDeleteResponse,
        UserRetrieveResponse,
    )
    from .....types.admin.organization.groups._params import UserCreateParams, UserListParams

_CREATE = Endpoint(
    "POST",
    "/organization/groups/{group_id}/users",
    body="user_id!",
    answer="types.admin.organization.groups._models:UserCreateResponse",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/groups/{group_id}/users/{user_id}",
    answer="types.admin.organization.groups._models:UserDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/groups/{group_id}/users",
    query="limit after order",
    answer="types.admin.organization.groups._models:OrganizationGroupUser",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/groups/{group_id}/users/{user_id}",
    answer="types.admin.organization.groups._models:UserRetrieveResponse",
    security=("AdminApiKeyAuth",),
)


class Users(Resource[E]):
    """Calls of `client.admin.organization.groups.users`."""

    _path = "admin.organization.groups.users"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Users[Raw], Users[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Users[Streamed], Users[AsyncStreamed]]]

    @operation
    def create(self, group_id: str, **params: Unpack[UserCreateParams]) -> Request[UserCreateResponse]:
        """Put a user into a group. Source: `POST /organization/groups/{group_id}/users` (add-group-user)."""
        return _CREATE.call(params, group_id)

    @operation
    def delete(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Request[UserDeleteResponse]:
        """Take a user out of a group.

        Source: `DELETE /organization/groups/{group_id}/users/{user_id}` (remove-group-user).
        """
        return _DELETE.call(options, group_id, user_id)

    @operation
    def list(self, group_id: str, **params: Unpack[UserListParams]) -> NextCursorPages[OrganizationGroupUser]:
        """List the users in a group, page by page.

        Source: `GET /organization/groups/{group_id}/users` (list-group-users).
        """
        return _LIST.call(params, group_id)

    @operation
    def retrieve(self, user_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Request[UserRetrieveResponse]:
        """Fetch a user in a group.

        Source: `GET /organization/groups/{group_id}/users/{user_id}` (retrieve-group-user).
        """
        return _RETRIEVE.call(options, group_id, user_id)
