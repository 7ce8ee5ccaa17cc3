# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_code_interpreter_tool_call`."""

from ._models import (
    BetaResponseCodeInterpreterToolCallOutputImage as OutputImage,
    BetaResponseCodeInterpreterToolCallOutputLogs as OutputLogs,
)

__all__ = ["OutputImage", "OutputLogs"]
