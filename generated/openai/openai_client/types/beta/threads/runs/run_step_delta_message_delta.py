# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.run_step_delta_message_delta`."""

from ._models import MessageCreationStepDetailsMessageCreation as MessageCreation

__all__ = ["MessageCreation"]
