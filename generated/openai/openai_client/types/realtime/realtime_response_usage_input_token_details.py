# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_response_usage_input_token_details`."""

from ._models import RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as CachedTokensDetails

__all__ = ["CachedTokensDetails"]
