# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.users.roles`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import NextCursorPages
    from .....types.admin.organization.groups._models import RoleDeleteResponse, RoleRetrieveResponse
    from .....types.admin.organization.projects.users._models import RoleCreateResponse
    from .....types.admin.organization.users._params import RoleCreateParams, RoleListParams

_CREATE = Endpoint(
    "POST",
    "/organization/users/{user_id}/roles",
    body="role_id!",
    answer="types.admin.organization.projects.users._models:RoleCreateResponse",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/users/{user_id}/roles/{role_id}",
    answer="types.admin.organization.groups._models:RoleDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/users/{user_id}/roles",
    query="limit after order",
    answer="types.admin.organization.groups._models:RoleRetrieveResponse",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/users/{user_id}/roles/{role_id}",
    answer="types.admin.organization.groups._models:RoleRetrieveResponse",
    security=("AdminApiKeyAuth",),
)


class Roles(Resource[E]):
    """Calls of `client.admin.organization.users.roles`."""

    _path = "admin.organization.users.roles"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Roles[Raw], Roles[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Roles[Streamed], Roles[AsyncStreamed]]]

    @operation
    def create(self, user_id: str, **params: Unpack[RoleCreateParams]) -> Request[RoleCreateResponse]:
        """Give a role in the organization to a user.

        Source: `POST /organization/users/{user_id}/roles` (assign-user-role).
        """
        return _CREATE.call(params, user_id)

    @operation
    def delete(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Request[RoleDeleteResponse]:
        """Take a role in the organization from a user.

        Source: `DELETE /organization/users/{user_id}/roles/{role_id}` (unassign-user-role).
        """
        return _DELETE.call(options, user_id, role_id)

    @operation
    def list(self, user_id: str, **params: Unpack[RoleListParams]) -> NextCursorPages[RoleRetrieveResponse]:
        """List the roles of a user in the organization, page by page.

        Source: `GET /organization/users/{user_id}/roles` (list-user-role-assignments).
        """
        return _LIST.call(params, user_id)

    @operation
    def retrieve(self, role_id: str, *, user_id: str, **options: Unpack[CallOptions]) -> Request[RoleRetrieveResponse]:
        """Fetch a role of a user in the organization.

        Source: `GET /organization/users/{user_id}/roles/{role_id}` (retrieve-user-role).
        """
        return _RETRIEVE.call(options, user_id, role_id)
