# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.model_permissions`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....types.admin.organization.projects._models import ProjectModelPermissions, ProjectModelPermissionsDeleted
    from .....types.admin.organization.projects._params import ModelPermissionUpdateParams

_DELETE = Endpoint(
    "DELETE",
    "/organization/projects/{project_id}/model_permissions",
    answer="types.admin.organization.projects._models:ProjectModelPermissionsDeleted",
    security=("AdminApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/model_permissions",
    answer="types.admin.organization.projects._models:ProjectModelPermissions",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/model_permissions",
    body="mode! model_ids!",
    answer="types.admin.organization.projects._models:ProjectModelPermissions",
    security=("AdminApiKeyAuth",),
)


class ModelPermissions(Resource[E]):
    """Calls of `client.admin.organization.projects.model_permissions`."""

    _path = "admin.organization.projects.model_permissions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[ModelPermissions[Raw], ModelPermissions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[ModelPermissions[Streamed], ModelPermissions[AsyncStreamed]]]

    @operation
    def delete(self, project_id: str, **options: Unpack[CallOptions]) -> Request[ProjectModelPermissionsDeleted]:
        """Lift a project's restriction to certain models.

        Source: `DELETE /organization/projects/{project_id}/model_permissions`
        (delete-project-model-permissions).
        """
        return _DELETE.call(options, project_id)

    @operation
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Request[ProjectModelPermissions]:
        """Fetch which models a project may use.

        Source: `GET /organization/projects/{project_id}/model_permissions`
        (retrieve-project-model-permissions).
        """
        return _RETRIEVE.call(options, project_id)

    @operation
    def update(
        self, project_id: str, **params: Unpack[ModelPermissionUpdateParams]
    ) -> Request[ProjectModelPermissions]:
        """Set which models a project may or may not use.

        Source: `POST /organization/projects/{project_id}/model_permissions`
        (update-project-model-permissions).
        """
        return _UPDATE.call(params, project_id)
