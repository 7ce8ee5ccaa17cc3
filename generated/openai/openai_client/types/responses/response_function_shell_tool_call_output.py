# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_function_shell_tool_call_output`."""

from ..beta._models import (
    BetaResponseFunctionShellToolCallOutputOutput as Output,
    BetaResponseFunctionShellToolCallOutputOutputOutcomeExit as OutputOutcomeExit,
    BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout as OutputOutcomeTimeout,
)

__all__ = ["Output", "OutputOutcomeExit", "OutputOutcomeTimeout"]
