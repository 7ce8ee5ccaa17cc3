# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.code_interpreter_tool_call`."""

from ._models import (
    CodeInterpreterToolCallCodeInterpreter as CodeInterpreter,
    CodeInterpreterToolCallCodeInterpreterOutputImage as CodeInterpreterOutputImage,
    CodeInterpreterToolCallCodeInterpreterOutputImageImage as CodeInterpreterOutputImageImage,
    CodeInterpreterToolCallCodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
)

__all__ = ["CodeInterpreter", "CodeInterpreterOutputImage", "CodeInterpreterOutputImageImage"]
__all__ += ["CodeInterpreterOutputLogs"]
