# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_truncation_retention_ratio`."""

from ._models import RealtimeTruncationRetentionRatioTokenLimits as TokenLimits

__all__ = ["TokenLimits"]
