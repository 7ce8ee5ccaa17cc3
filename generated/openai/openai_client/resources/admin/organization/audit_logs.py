# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.admin.organization.audit_logs`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from ....pagination import ConversationCursorPages
    from ....types.admin.organization._models import AuditLogListResponse
    from ....types.admin.organization._params import AuditLogListParams

_LIST = Endpoint(
    "GET",
    "/organization/audit_logs",
    query="effective_at project_ids event_types actor_ids actor_emails resource_ids limit after before",
    wire={
        "project_ids": "project_ids[]",
        "event_types": "event_types[]",
        "actor_ids": "actor_ids[]",
        "actor_emails": "actor_emails[]",
        "resource_ids": "resource_ids[]",
    },
    styles={
        "effective_at": "deep",
        "project_ids": "repeat",
        "event_types": "repeat",
        "actor_ids": "repeat",
        "actor_emails": "repeat",
        "resource_ids": "repeat",
    },
    answer="types.admin.organization._models:AuditLogListResponse",
    page="pagination:SyncConversationCursorPage:AsyncConversationCursorPage",
    security=("AdminApiKeyAuth",),
)


class AuditLogs(Resource[E]):
    """Who changed what in the organization."""

    _path = "admin.organization.audit_logs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[AuditLogs[Raw], AuditLogs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[AuditLogs[Streamed], AuditLogs[AsyncStreamed]]]

    @operation
    def list(self, **params: Unpack[AuditLogListParams]) -> ConversationCursorPages[AuditLogListResponse]:
        """List the audit log entries of the organization, newest first, page by page.

        Source: `GET /organization/audit_logs` (list-audit-logs).
        """
        return _LIST.call(params)
