# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.conversation_created_event`."""

from ._models import ConversationCreatedEventConversation as Conversation

__all__ = ["Conversation"]
