# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.images_response`."""

from ._models import (
    ImagesResponseUsage as Usage,
    ImagesResponseUsageInputTokensDetails as UsageInputTokensDetails,
    ImagesResponseUsageOutputTokensDetails as UsageOutputTokensDetails,
)

__all__ = ["Usage", "UsageInputTokensDetails", "UsageOutputTokensDetails"]
