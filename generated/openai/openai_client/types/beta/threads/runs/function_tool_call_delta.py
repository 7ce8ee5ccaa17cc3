# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.function_tool_call_delta`."""

from ._models import FunctionToolCallDeltaFunction as Function

__all__ = ["Function"]
