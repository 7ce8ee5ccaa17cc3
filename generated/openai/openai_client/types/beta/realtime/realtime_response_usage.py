# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.realtime_response_usage`."""

from ._models import (
    RealtimeResponseUsageInputTokenDetails as InputTokenDetails,
    RealtimeResponseUsageOutputTokenDetails as OutputTokenDetails,
)

__all__ = ["InputTokenDetails", "OutputTokenDetails"]
