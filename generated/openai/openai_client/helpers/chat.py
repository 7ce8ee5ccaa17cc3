"""All helpers of `client.chat.completions`."""

from __future__ import annotations

from .._core import E
from .chat_parsing import ChatParsing
from .chat_stream import ChatStreaming
from .chat_tools import ChatTools


class ChatCompletionsHelpers(ChatParsing[E], ChatStreaming[E], ChatTools[E]):
    """What `client.chat.completions` offers beside its operations."""
