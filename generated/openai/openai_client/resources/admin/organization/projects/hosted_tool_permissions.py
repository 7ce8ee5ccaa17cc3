# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.hosted_tool_permissions`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....types.admin.organization.projects._models import ProjectHostedToolPermissions
    from .....types.admin.organization.projects._params import HostedToolPermissionUpdateParams

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    answer="types.admin.organization.projects._models:ProjectHostedToolPermissions",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/hosted_tool_permissions",
    body="file_search web_search image_generation mcp code_interpreter",
    answer="types.admin.organization.projects._models:ProjectHostedToolPermissions",
    security=("AdminApiKeyAuth",),
)


class HostedToolPermissions(Resource[E]):
    """Calls of `client.admin.organization.projects.hosted_tool_permissions`."""

    _path = "admin.organization.projects.hosted_tool_permissions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[HostedToolPermissions[Raw], HostedToolPermissions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[HostedToolPermissions[Streamed], HostedToolPermissions[AsyncStreamed]]]

    @operation
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Request[ProjectHostedToolPermissions]:
        """Fetch which hosted tools a project may use.

        Source: `GET /organization/projects/{project_id}/hosted_tool_permissions`
        (retrieve-project-hosted-tool-permissions).
        """
        return _RETRIEVE.call(options, project_id)

    @operation
    def update(
        self, project_id: str, **params: Unpack[HostedToolPermissionUpdateParams]
    ) -> Request[ProjectHostedToolPermissions]:
        """Set which hosted tools a project may use.

        Source: `POST /organization/projects/{project_id}/hosted_tool_permissions`
        (update-project-hosted-tool-permissions).
        """
        return _UPDATE.call(params, project_id)
