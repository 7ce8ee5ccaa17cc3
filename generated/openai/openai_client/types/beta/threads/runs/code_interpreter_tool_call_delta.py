# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.code_interpreter_tool_call_delta`."""

from ._models import CodeInterpreterToolCallDeltaCodeInterpreter as CodeInterpreter

__all__ = ["CodeInterpreter"]
