# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.realtime.conversation_item_with_reference`."""

from ._models import ConversationItemContent as Content

__all__ = ["Content"]
