# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.function_tool_call`."""

from ._models import FunctionToolCallFunction as Function

__all__ = ["Function"]
