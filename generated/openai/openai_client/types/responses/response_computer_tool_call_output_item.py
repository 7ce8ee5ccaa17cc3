# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_computer_tool_call_output_item`."""

from ..beta._models import BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck as AcknowledgedSafetyCheck

__all__ = ["AcknowledgedSafetyCheck"]
