# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.realtime_response_status`."""

from ._models import RealtimeResponseStatusError as Error

__all__ = ["Error"]
