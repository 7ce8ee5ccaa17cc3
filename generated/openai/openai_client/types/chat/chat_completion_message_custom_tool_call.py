# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat.chat_completion_message_custom_tool_call`."""

from ._models import ChatCompletionMessageCustomToolCallCustom as Custom

__all__ = ["Custom"]
