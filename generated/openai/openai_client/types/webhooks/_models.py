# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.webhooks` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class BatchCancelledWebhookEvent(Model):
    """Schema: WebhookBatchCancelled."""

    created_at: int
    id: str
    data: BatchCancelledWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["batch.cancelled"]

class BatchCancelledWebhookEventData(Model):
    """Schema: WebhookBatchCancelled.data."""

    id: str

class BatchCompletedWebhookEvent(Model):
    """Schema: WebhookBatchCompleted."""

    created_at: int
    id: str
    data: BatchCompletedWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["batch.completed"]

class BatchCompletedWebhookEventData(Model):
    """Schema: WebhookBatchCompleted.data."""

    id: str

class BatchExpiredWebhookEvent(Model):
    """Schema: WebhookBatchExpired."""

    created_at: int
    id: str
    data: BatchExpiredWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["batch.expired"]

class BatchExpiredWebhookEventData(Model):
    """Schema: WebhookBatchExpired.data."""

    id: str

class BatchFailedWebhookEvent(Model):
    """Schema: WebhookBatchFailed."""

    created_at: int
    id: str
    data: BatchFailedWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["batch.failed"]

class BatchFailedWebhookEventData(Model):
    """Schema: WebhookBatchFailed.data."""

    id: str

class EvalRunCanceledWebhookEvent(Model):
    """Schema: WebhookEvalRunCanceled."""

    created_at: int
    id: str
    data: EvalRunCanceledWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["eval.run.canceled"]

class EvalRunCanceledWebhookEventData(Model):
    """Schema: WebhookEvalRunCanceled.data."""

    id: str

class EvalRunFailedWebhookEvent(Model):
    """Schema: WebhookEvalRunFailed."""

    created_at: int
    id: str
    data: EvalRunFailedWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["eval.run.failed"]

class EvalRunFailedWebhookEventData(Model):
    """Schema: WebhookEvalRunFailed.data."""

    id: str

class EvalRunSucceededWebhookEvent(Model):
    """Schema: WebhookEvalRunSucceeded."""

    created_at: int
    id: str
    data: EvalRunSucceededWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["eval.run.succeeded"]

class EvalRunSucceededWebhookEventData(Model):
    """Schema: WebhookEvalRunSucceeded.data."""

    id: str

class FineTuningJobCancelledWebhookEvent(Model):
    """Schema: WebhookFineTuningJobCancelled."""

    created_at: int
    id: str
    data: FineTuningJobCancelledWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.cancelled"]

class FineTuningJobCancelledWebhookEventData(Model):
    """Schema: WebhookFineTuningJobCancelled.data."""

    id: str

class FineTuningJobFailedWebhookEvent(Model):
    """Schema: WebhookFineTuningJobFailed."""

    created_at: int
    id: str
    data: FineTuningJobFailedWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.failed"]

class FineTuningJobFailedWebhookEventData(Model):
    """Schema: WebhookFineTuningJobFailed.data."""

    id: str

class FineTuningJobSucceededWebhookEvent(Model):
    """Schema: WebhookFineTuningJobSucceeded."""

    created_at: int
    id: str
    data: FineTuningJobSucceededWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["fine_tuning.job.succeeded"]

class FineTuningJobSucceededWebhookEventData(Model):
    """Schema: WebhookFineTuningJobSucceeded.data."""

    id: str

class RealtimeCallIncomingWebhookEvent(Model):
    """Schema: WebhookRealtimeCallIncoming."""

    created_at: int
    id: str
    data: RealtimeCallIncomingWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["realtime.call.incoming"]

class RealtimeCallIncomingWebhookEventData(Model):
    """Schema: WebhookRealtimeCallIncoming.data."""

    call_id: str
    sip_headers: list[RealtimeCallIncomingWebhookEventDataSipHeader]

class RealtimeCallIncomingWebhookEventDataSipHeader(Model):
    """Schema: WebhookRealtimeCallIncoming.data.sip_headers[]."""

    name: str
    value: str

class ResponseCancelledWebhookEvent(Model):
    """Schema: WebhookResponseCancelled."""

    created_at: int
    id: str
    data: ResponseCancelledWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["response.cancelled"]

class ResponseCancelledWebhookEventData(Model):
    """Schema: WebhookResponseCancelled.data."""

    id: str

class ResponseCompletedWebhookEvent(Model):
    """Schema: WebhookResponseCompleted."""

    created_at: int
    id: str
    data: ResponseCompletedWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["response.completed"]

class ResponseCompletedWebhookEventData(Model):
    """Schema: WebhookResponseCompleted.data."""

    id: str

class ResponseFailedWebhookEvent(Model):
    """Schema: WebhookResponseFailed."""

    created_at: int
    id: str
    data: ResponseFailedWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["response.failed"]

class ResponseFailedWebhookEventData(Model):
    """Schema: WebhookResponseFailed.data."""

    id: str

class ResponseIncompleteWebhookEvent(Model):
    """Schema: WebhookResponseIncomplete."""

    created_at: int
    id: str
    data: ResponseIncompleteWebhookEventData
    object: Literal["event"] | None = None
    type: Literal["response.incomplete"]

class ResponseIncompleteWebhookEventData(Model):
    """Schema: WebhookResponseIncomplete.data."""

    id: str

UnwrapWebhookEvent: TypeAlias = """
    BatchCancelledWebhookEvent
    | BatchCompletedWebhookEvent
    | BatchExpiredWebhookEvent
    | BatchFailedWebhookEvent
    | EvalRunCanceledWebhookEvent
    | EvalRunFailedWebhookEvent
    | EvalRunSucceededWebhookEvent
    | FineTuningJobCancelledWebhookEvent
    | FineTuningJobFailedWebhookEvent
    | FineTuningJobSucceededWebhookEvent
    | RealtimeCallIncomingWebhookEvent
    | ResponseCancelledWebhookEvent
    | ResponseCompletedWebhookEvent
    | ResponseFailedWebhookEvent
    | ResponseIncompleteWebhookEvent
"""

UNIONS = {
    "UnwrapWebhookEvent": Tagged(
        "type",
        {
            "batch.cancelled": "BatchCancelledWebhookEvent",
            "batch.completed": "BatchCompletedWebhookEvent",
            "batch.expired": "BatchExpiredWebhookEvent",
            "batch.failed": "BatchFailedWebhookEvent",
            "eval.run.canceled": "EvalRunCanceledWebhookEvent",
            "eval.run.failed": "EvalRunFailedWebhookEvent",
            "eval.run.succeeded": "EvalRunSucceededWebhookEvent",
            "fine_tuning.job.cancelled": "FineTuningJobCancelledWebhookEvent",
            "fine_tuning.job.failed": "FineTuningJobFailedWebhookEvent",
            "fine_tuning.job.succeeded": "FineTuningJobSucceededWebhookEvent",
            "realtime.call.incoming": "RealtimeCallIncomingWebhookEvent",
            "response.cancelled": "ResponseCancelledWebhookEvent",
            "response.completed": "ResponseCompletedWebhookEvent",
            "response.failed": "ResponseFailedWebhookEvent",
            "response.incomplete": "ResponseIncompleteWebhookEvent",
        },
    )
}
