# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.webhooks.eval_run_failed_webhook_event`."""

from ._models import EvalRunFailedWebhookEventData as Data

__all__ = ["Data"]
