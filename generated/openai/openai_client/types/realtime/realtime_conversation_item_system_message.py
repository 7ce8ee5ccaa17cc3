# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.realtime.realtime_conversation_item_system_message`."""

from ._models import RealtimeConversationItemSystemMessageContent as Content

__all__ = ["Content"]
