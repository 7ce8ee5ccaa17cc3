# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.chatkit_workflow`."""

from ._models import ChatkitWorkflowTracing as Tracing

__all__ = ["Tracing"]
