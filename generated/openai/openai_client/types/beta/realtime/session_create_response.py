# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.session_create_response`."""

from ...realtime._models import RealtimeFunctionTool as Tool
from ._models import (
    SessionCreateResponseTracingTracingConfiguration as TracingTracingConfiguration,
    SessionCreateResponseTurnDetection as TurnDetection,
)

__all__ = ["Tool", "TracingTracingConfiguration", "TurnDetection"]
