# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.response_create_event`."""

from ...realtime._models import RealtimeFunctionTool as ResponseTool

__all__ = ["ResponseTool"]
