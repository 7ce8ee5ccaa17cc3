# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_computer_tool_call`."""

from ._models import BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck as PendingSafetyCheck

__all__ = ["PendingSafetyCheck"]
