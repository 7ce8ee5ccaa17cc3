# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.roles`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import NextCursorPages
    from .....types.admin.organization._models import Role, RoleDeleteResponse
    from .....types.admin.organization.projects._params import RoleCreateParams, RoleListParams, RoleUpdateParams

_CREATE = Endpoint(
    "POST",
    "/projects/{project_id}/roles",
    body="role_name! permissions! description",
    answer="types.admin.organization._models:Role",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/projects/{project_id}/roles/{role_id}",
    answer="types.admin.organization._models:RoleDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/projects/{project_id}/roles",
    query="limit after order",
    answer="types.admin.organization._models:Role",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/projects/{project_id}/roles/{role_id}",
    answer="types.admin.organization._models:Role",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/projects/{project_id}/roles/{role_id}",
    body="permissions description role_name",
    answer="types.admin.organization._models:Role",
    security=("AdminApiKeyAuth",),
)


class Roles(Resource[E]):
    """Calls of `client.admin.organization.projects.roles`."""

    _path = "admin.organization.projects.roles"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Roles[Raw], Roles[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Roles[Streamed], Roles[AsyncStreamed]]]

    @operation
    def create(self, project_id: str, **params: Unpack[RoleCreateParams]) -> Request[Role]:
        """Create a role that a project defines.

        Source: `POST /projects/{project_id}/roles` (create-project-role).
        """
        return _CREATE.call(params, project_id)

    @operation
    def delete(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Request[RoleDeleteResponse]:
        """Delete a role that a project defines.

        Source: `DELETE /projects/{project_id}/roles/{role_id}` (delete-project-role).
        """
        return _DELETE.call(options, project_id, role_id)

    @operation
    def list(self, project_id: str, **params: Unpack[RoleListParams]) -> NextCursorPages[Role]:
        """List the roles that a project defines, page by page.

        Source: `GET /projects/{project_id}/roles` (list-project-roles).
        """
        return _LIST.call(params, project_id)

    @operation
    def retrieve(self, role_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Request[Role]:
        """Fetch a role that a project defines.

        Source: `GET /projects/{project_id}/roles/{role_id}` (retrieve-project-role).
        """
        return _RETRIEVE.call(options, project_id, role_id)

    @operation
    def update(self, role_id: str, *, project_id: str, **params: Unpack[RoleUpdateParams]) -> Request[Role]:
        """Change a role that a project defines.

        Source: `POST /projects/{project_id}/roles/{role_id}` (update-project-role).
        """
        return _UPDATE.call(params, project_id, role_id)
