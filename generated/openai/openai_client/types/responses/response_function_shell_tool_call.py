# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_function_shell_tool_call`."""

from ..beta._models import BetaResponseFunctionShellToolCallAction as Action

__all__ = ["Action"]
