# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_computer_tool_call_output_item`."""

from ._models import BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck as AcknowledgedSafetyCheck

__all__ = ["AcknowledgedSafetyCheck"]
