# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_function_shell_call_output_content`."""

from ..beta._models import (
    BetaResponseFunctionShellCallOutputContentOutcomeExit as OutcomeExit,
    BetaResponseFunctionShellCallOutputContentOutcomeTimeout as OutcomeTimeout,
)

__all__ = ["OutcomeExit", "OutcomeTimeout"]
