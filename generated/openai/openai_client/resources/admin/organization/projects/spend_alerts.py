# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.projects.spend_alerts`."""

from __future__ import annotations

from ....._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ....._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .....pagination import ConversationCursorPages
    from .....types.admin.organization.projects._models import ProjectSpendAlert, ProjectSpendAlertDeleted
    from .....types.admin.organization.projects._params import (
        SpendAlertCreateParams,
        SpendAlertListParams,
        SpendAlertUpdateParams,
    )

_CREATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/spend_alerts",
    body="threshold_amount! currency! interval! notification_channel!",
    answer="types.admin.organization.projects._models:ProjectSpendAlert",
    security=("AdminApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    answer="types.admin.organization.projects._models:ProjectSpendAlertDeleted",
    security=("AdminApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/organization/projects/{project_id}/spend_alerts",
    query="limit order after before",
    answer="types.admin.organization.projects._models:ProjectSpendAlert",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/organization/projects/{project_id}/spend_alerts/{alert_id}",
    body="threshold_amount! currency! interval! notification_channel!",
    answer="types.admin.organization.projects._models:ProjectSpendAlert",
    security=("AdminApiKeyAuth",),
)


class SpendAlerts(Resource[E]):
    """Calls of `client.admin.organization.projects.spend_alerts`."""

    _path = "admin.organization.projects.spend_alerts"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[SpendAlerts[Raw], SpendAlerts[AsyncRaw]]]
        with_streaming_response: ClassVar[View[SpendAlerts[Streamed], SpendAlerts[AsyncStreamed]]]

    @operation
    def create(self, project_id: str, **params: Unpack[SpendAlertCreateParams]) -> Request[ProjectSpendAlert]:
        """Create a spend alert of a project.

        Source: `POST /organization/projects/{project_id}/spend_alerts` (create-project-spend-alert).
        """
        return _CREATE.call(params, project_id)

    @operation
    def delete(
        self, alert_id: str, *, project_id: str, **options: Unpack[CallOptions]
    ) -> Request[ProjectSpendAlertDeleted]:
        """Delete a spend alert of a project.

        Source: `DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`
        (delete-project-spend-alert).
        """
        return _DELETE.call(options, project_id, alert_id)

    @operation
    def list(
        self, project_id: str, **params: Unpack[SpendAlertListParams]
    ) -> ConversationCursorPages[ProjectSpendAlert]:
        """List the spend alerts of a project, page by page.

        Source: `GET /organization/projects/{project_id}/spend_alerts` (list-project-spend-alerts).
        """
        return _LIST.call(params, project_id)

    @operation
    def update(
        self, alert_id: str, *, project_id: str, **params: Unpack[SpendAlertUpdateParams]
    ) -> Request[ProjectSpendAlert]:
        """Change a spend alert of a project.

        Source: `POST /organization/projects/{project_id}/spend_alerts/{alert_id}`
        (update-project-spend-alert).
        """
        return _UPDATE.call(params, project_id, alert_id)
