# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_usage`."""

from ._models import (
    BetaResponseUsageInputTokensDetails as InputTokensDetails,
    BetaResponseUsageOutputTokensDetails as OutputTokensDetails,
)

__all__ = ["InputTokensDetails", "OutputTokensDetails"]
