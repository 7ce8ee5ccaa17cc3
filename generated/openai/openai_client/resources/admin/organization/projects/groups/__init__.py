# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.groups`."""

from __future__ import annotations

from ......_core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ......_core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ......pagination import NextCursorPages
    from ......types.admin.organization.projects._models import GroupDeleteResponse, ProjectGroup
    from ......types.admin.organization.projects._params import GroupCreateParams, GroupListParams, GroupRetrieveParams
    from .roles import Roles

_CREATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/groups",
    body="group_id! role!",
    answer="types.admin.organization.projects._models:ProjectGroup",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/projects/{project_id}/groups/{group_id}",
    answer="types.admin.organization.projects._models:GroupDeleteResponse",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects/{project_id}/groups",
    query="limit after order",
    answer="types.admin.organization.projects._models:ProjectGroup",
    page="pagination:SyncNextCursorPage:AsyncNextCursorPage",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/groups/{group_id}",
    query="group_type",
    answer="types.admin.organization.projects._models:ProjectGroup",
    security=("AdminApiKeyAuth",),
)


class Groups(Resource[E]):
    """Calls of `client.admin.organization.projects.groups`."""

    _path = "admin.organization.projects.groups"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Groups[Raw], Groups[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Groups[Streamed], Groups[AsyncStreamed]]]

    @subresource
    def roles(self) -> Roles[E]:
        from .roles import Roles

        return Roles(self._engine)

    @operation
    def create(self, project_id: str, **params: Unpack[GroupCreateParams]) -> Request[ProjectGroup]:
        """Give a group access to a project.

        Source: `POST /organization/projects/{project_id}/groups` (add-project-group).
        """
        return _CREATE.call(params, project_id)

    @operation
    def delete(self, group_id: str, *, project_id: str, **options: Unpack[CallOptions]) -> Request[GroupDeleteResponse]:
        """Take a group's access to a project away.

        Source: `DELETE /organization/projects/{project_id}/groups/{group_id}` (remove-project-group).
        """
        return _DELETE.call(options, project_id, group_id)

    @operation
    def list(self, project_id: str, **params: Unpack[GroupListParams]) -> NextCursorPages[ProjectGroup]:
        """List the groups with access to a project, page by page.

        Source: `GET /organization/projects/{project_id}/groups` (list-project-groups).
        """
        return _LIST.call(params, project_id)

    @operation
    def retrieve(
        self, group_id: str, *, project_id: str, **params: Unpack[GroupRetrieveParams]
    ) -> Request[ProjectGroup]:
        """Fetch a group with access to a project.

        Source: `GET /organization/projects/{project_id}/groups/{group_id}` (retrieve-project-group).
        """
        return _RETRIEVE.call(params, project_id, group_id)
