# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.spend_alerts`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import ConversationCursorPages
    from ....types.admin.organization._models import OrganizationSpendAlert, OrganizationSpendAlertDeleted
    from ....types.admin.organization._params import (
        SpendAlertCreateParams,
        SpendAlertListParams,
        SpendAlertUpdateParams,
    )

_CREATE = Endpoint(
    "POST",
    "/organization/spend_alerts",
    body="threshold_amount! currency! interval! notification_channel!",
    answer="types.admin.organization._models:OrganizationSpendAlert",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/spend_alerts/{alert_id}",
    answer="types.admin.organization._models:OrganizationSpendAlertDeleted",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/spend_alerts",
    query="limit order after before",
    answer="types.admin.organization._models:OrganizationSpendAlert",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/spend_alerts/{alert_id}",
    body="threshold_amount! currency! interval! notification_channel!",
    answer="types.admin.organization._models:OrganizationSpendAlert",
    security=("AdminApiKeyAuth",),
)


class SpendAlerts(Resource[E]):
    """Mails when spending reaches an amount."""

    _path = "admin.organization.spend_alerts"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[SpendAlerts[Raw], SpendAlerts[AsyncRaw]]]
        with_streaming_response: ClassVar[View[SpendAlerts[Streamed], SpendAlerts[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[SpendAlertCreateParams]) -> Request[OrganizationSpendAlert]:
        """Create a spend alert of the organization.

        Source: `POST /organization/spend_alerts` (create-organization-spend-alert).
        """
        return _CREATE.call(params)

    @operation
    def delete(self, alert_id: str, **options: Unpack[CallOptions]) -> Request[OrganizationSpendAlertDeleted]:
        """Delete a spend alert of the organization.

        Source: `DELETE /organization/spend_alerts/{alert_id}` (delete-organization-spend-alert).
        """
        return _DELETE.call(options, alert_id)

    @operation
    def list(self, **params: Unpack[SpendAlertListParams]) -> ConversationCursorPages[OrganizationSpendAlert]:
        """List the spend alerts of the organization, page by page.

        Source: `GET /organization/spend_alerts` (list-organization-spend-alerts).
        """
        return _LIST.call(params)

    @operation
    def update(self, alert_id: str, **params: Unpack[SpendAlertUpdateParams]) -> Request[OrganizationSpendAlert]:
        """Change a spend alert of the organization.

        Source: `POST /organization/spend_alerts/{alert_id}` (update-organization-spend-alert).
        """
        return _UPDATE.call(params, alert_id)
