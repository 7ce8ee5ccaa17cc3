# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_function_shell_tool_call_output`."""

from ._models import (
    BetaResponseFunctionShellToolCallOutputOutput as Output,
    BetaResponseFunctionShellToolCallOutputOutputOutcomeExit as OutputOutcomeExit,
    BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout as OutputOutcomeTimeout,
)

__all__ = ["Output", "OutputOutcomeExit", "OutputOutcomeTimeout"]
