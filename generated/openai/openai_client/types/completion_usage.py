# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.completion_usage`."""

from ._models import CompletionUsageCompletionTokensDetails as CompletionTokensDetails

__all__ = ["CompletionTokensDetails"]
