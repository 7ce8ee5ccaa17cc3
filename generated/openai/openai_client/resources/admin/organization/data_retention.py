# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.data_retention`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....types.admin.organization._models import OrganizationDataRetention
    from ....types.admin.organization._params import DataRetentionUpdateParams

_RETRIEVE = Endpoint(
    "GET",
    "/organization/data_retention",
    answer="types.admin.organization._models:OrganizationDataRetention",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/data_retention",
    body="retention_type!",
    answer="types.admin.organization._models:OrganizationDataRetention",
    security=("AdminApiKeyAuth",),
)


class DataRetention(Resource[E]):
    """Calls of `client.admin.organization.data_retention`."""

    _path = "admin.organization.data_retention"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[DataRetention[Raw], DataRetention[AsyncRaw]]]
        with_streaming_response: ClassVar[View[DataRetention[Streamed], DataRetention[AsyncStreamed]]]

    @operation
    def retrieve(self, **options: Unpack[CallOptions]) -> Request[OrganizationDataRetention]:
        """Fetch how long the organization's data are kept.

        Source: `GET /organization/data_retention` (retrieve-organization-data-retention).
        """
        return _RETRIEVE.call(options)

    @operation
    def update(self, **params: Unpack[DataRetentionUpdateParams]) -> Request[OrganizationDataRetention]:
        """Set how long the organization's data are kept.

        Source: `POST /organization/data_retention` (update-organization-data-retention).
        """
        return _UPDATE.call(params)
