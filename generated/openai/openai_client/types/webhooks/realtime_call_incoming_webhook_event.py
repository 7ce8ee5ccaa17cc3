# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.webhooks.realtime_call_incoming_webhook_event`."""

from ._models import (
    RealtimeCallIncomingWebhookEventData as Data,
    RealtimeCallIncomingWebhookEventDataSipHeader as DataSipHeader,
)

__all__ = ["Data", "DataSipHeader"]
