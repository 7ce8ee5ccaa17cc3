# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.image_gen_completed_event`."""

from ._models import (
    ImageEditCompletedEventUsage as Usage,
    ImageEditCompletedEventUsageInputTokensDetails as UsageInputTokensDetails,
)

__all__ = ["Usage", "UsageInputTokensDetails"]
