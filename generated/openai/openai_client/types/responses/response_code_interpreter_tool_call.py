# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_code_interpreter_tool_call`."""

from ..beta._models import (
    BetaResponseCodeInterpreterToolCallOutputImage as OutputImage,
    BetaResponseCodeInterpreterToolCallOutputLogs as OutputLogs,
)

__all__ = ["OutputImage", "OutputLogs"]
