# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_function_shell_tool_call`."""

from ._models import BetaResponseFunctionShellToolCallAction as Action

__all__ = ["Action"]
