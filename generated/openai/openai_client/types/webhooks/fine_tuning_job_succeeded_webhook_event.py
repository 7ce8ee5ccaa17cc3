# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.webhooks.fine_tuning_job_succeeded_webhook_event`."""

from ._models import FineTuningJobSucceededWebhookEventData as Data

__all__ = ["Data"]
