# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.data_retention`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....types.admin.organization.projects._models import ProjectDataRetention
    from .....types.admin.organization.projects._params import DataRetentionUpdateParams

_RETRIEVE = Endpoint(
    "GET",
    "/organization/projects/{project_id}/data_retention",
    answer="types.admin.organization.projects._models:ProjectDataRetention",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/data_retention",
    body="retention_type!",
    answer="types.admin.organization.projects._models:ProjectDataRetention",
    security=("AdminApiKeyAuth",),
)


class DataRetention(Resource[E]):
    """Calls of `client.admin.organization.projects.data_retention`."""

    _path = "admin.organization.projects.data_retention"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[DataRetention[Raw], DataRetention[AsyncRaw]]]
        with_streaming_response: ClassVar[View[DataRetention[Streamed], DataRetention[AsyncStreamed]]]

    @operation
    def retrieve(self, project_id: str, **options: Unpack[CallOptions]) -> Request[ProjectDataRetention]:
        """Fetch how long a project's data are kept.

        Source: `GET /organization/projects/{project_id}/data_retention` (retrieve-project-data-retention).
        """
        return _RETRIEVE.call(options, project_id)

    @operation
    def update(self, project_id: str, **params: Unpack[DataRetentionUpdateParams]) -> Request[ProjectDataRetention]:
        """Set how long a project's data are kept.

        Source: `POST /organization/projects/{project_id}/data_retention` (update-project-data-retention).
        """
        return _UPDATE.call(params, project_id)
