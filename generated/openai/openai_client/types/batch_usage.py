# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.batch_usage`."""

from ._models import (
    BatchUsageInputTokensDetails as InputTokensDetails,
    BatchUsageOutputTokensDetails as OutputTokensDetails,
)

__all__ = ["InputTokensDetails", "OutputTokensDetails"]
