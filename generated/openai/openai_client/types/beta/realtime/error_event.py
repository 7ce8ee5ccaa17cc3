# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.error_event`."""

from ...realtime._models import RealtimeError as Error

__all__ = ["Error"]
