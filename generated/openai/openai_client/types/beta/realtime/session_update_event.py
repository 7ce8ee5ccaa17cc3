# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.session_update_event`."""

from ...realtime._models import (
    RealtimeFunctionTool as SessionTool,
    RealtimeSessionCreateRequest as Session,
    RealtimeTracingConfigTracingConfiguration as SessionTracingTracingConfiguration,
)

__all__ = ["Session", "SessionTool", "SessionTracingTracingConfiguration"]
