# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response`."""

from ..responses._models import ResponseConversation as Conversation, ResponseIncompleteDetails as IncompleteDetails

__all__ = ["Conversation", "IncompleteDetails"]
