# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.webhooks.batch_completed_webhook_event`."""

from ._models import BatchCompletedWebhookEventData as Data

__all__ = ["Data"]
