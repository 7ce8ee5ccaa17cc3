# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.roles`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import NextCursorPages
    from ....types.admin.organization._models import Role, RoleDeleteResponse
    from ....types.admin.organization._params import RoleCreateParams, RoleListParams, RoleUpdateParams

_CREATE = Endpoint(
    "POST",
    "/organization/roles",
    body="role_name! permissions! description",
    answer="types.admin.organization._models:Role",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/roles/{role_id}",
    answer="types.admin.organization._models:RoleDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/roles",
    query="limit after order",
    answer="types.admin.organization._models:Role",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/roles/{role_id}",
    answer="types.admin.organization._models:Role",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/roles/{role_id}",
    body="permissions description role_name",
    answer="types.admin.organization._models:Role",
    security=("AdminApiKeyAuth",),
)


class Roles(Resource[E]):
    """Named sets of permissions."""

    _path = "admin.organization.roles"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Roles[Raw], Roles[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Roles[Streamed], Roles[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[RoleCreateParams]) -> Request[Role]:
        """Create a role that the organization defines. Source: `POST /organization/roles` (create-role)."""
        return _CREATE.call(params)

    @operation
    def delete(self, role_id: str, **options: Unpack[CallOptions]) -> Request[RoleDeleteResponse]:
        """Delete a role that the organization defines.

        Source: `DELETE /organization/roles/{role_id}` (delete-role).
        """
        return _DELETE.call(options, role_id)

    @operation
    def list(self, **params: Unpack[RoleListParams]) -> NextCursorPages[Role]:
        """List the roles that the organization defines, page by page.

        Source: `GET /organization/roles` (list-roles).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, role_id: str, **options: Unpack[CallOptions]) -> Request[Role]:
        """Fetch a role that the organization defines.

        Source: `GET /organization/roles/{role_id}` (retrieve-role).
        """
        return _RETRIEVE.call(options, role_id)

    @operation
    def update(self, role_id: str, **params: Unpack[RoleUpdateParams]) -> Request[Role]:
        """Change a role that the organization defines.

        Source: `POST /organization/roles/{role_id}` (update-role).
        """
        return _UPDATE.call(params, role_id)
