# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.conversation_created_event`."""

from ..beta.realtime._models import ConversationCreatedEventConversation as Conversation

__all__ = ["Conversation"]
