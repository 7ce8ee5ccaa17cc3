# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.required_action_function_tool_call`."""

from ._models import RequiredActionFunctionToolCallFunction as Function

__all__ = ["Function"]
