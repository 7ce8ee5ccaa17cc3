# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.groups.roles`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import NextCursorPages
    from .....types.admin.organization.groups._models import (
        RoleCreateResponse,
        RoleDeleteResponse,
        RoleRetrieveResponse,
    )
    from .....types.admin.organization.groups._params import RoleCreateParams, RoleListParams

_CREATE = Endpoint(
    "POST",
    "/organization/groups/{group_id}/roles",
    body="role_id!",
    answer="types.admin.organization.groups._models:RoleCreateResponse",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/groups/{group_id}/roles/{role_id}",
    answer="types.admin.organization.groups._models:RoleDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/groups/{group_id}/roles",
    query="limit after order",
    answer="types.admin.organization.groups._models:RoleRetrieveResponse",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/groups/{group_id}/roles/{role_id}",
    answer="types.admin.organization.groups._models:RoleRetrieveResponse",
    security=("AdminApiKeyAuth",),
)


class Roles(Resource[E]):
    """Calls of `client.admin.organization.groups.roles`."""

    _path = "admin.organization.groups.roles"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Roles[Raw], Roles[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Roles[Streamed], Roles[AsyncStreamed]]]

    @operation
    def create(self, group_id: str, **params: Unpack[RoleCreateParams]) -> Request[RoleCreateResponse]:
        """Give a role to a group. Source: `POST /organization/groups/{group_id}/roles` (assign-group-role)."""
        return _CREATE.call(params, group_id)

    @operation
    def delete(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Request[RoleDeleteResponse]:
        """Take a role from a group.

        Source: `DELETE /organization/groups/{group_id}/roles/{role_id}` (unassign-group-role).
        """
        return _DELETE.call(options, group_id, role_id)

    @operation
    def list(self, group_id: str, **params: Unpack[RoleListParams]) -> NextCursorPages[RoleRetrieveResponse]:
        """List the roles of a group, page by page.

        Source: `GET /organization/groups/{group_id}/roles` (list-group-role-assignments).
        """
        return _LIST.call(params, group_id)

    @operation
    def retrieve(self, role_id: str, *, group_id: str, **options: Unpack[CallOptions]) -> Request[RoleRetrieveResponse]:
        """Fetch a role of a group.

        Source: `GET /organization/groups/{group_id}/roles/{role_id}` (retrieve-group-role).
        """
        return _RETRIEVE.call(options, group_id, role_id)
