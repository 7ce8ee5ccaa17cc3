# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, lazy_types

if TYPE_CHECKING:
    from . import completions as completions
    from ._models import *
    from ._params import *
    from .parsed_chat_completion import (
        ParsedChatCompletion as ParsedChatCompletion,
        ParsedChatCompletionMessage as ParsedChatCompletionMessage,
        ParsedChoice as ParsedChoice,
    )
    from .parsed_function_tool_call import (
        ParsedFunction as ParsedFunction,
        ParsedFunctionToolCall as ParsedFunctionToolCall,
    )
else:
    __getattr__, __dir__ = lazy_types(
        __name__,
        {
            "ParsedChatCompletion": "types.chat.parsed_chat_completion:ParsedChatCompletion",
            "ParsedChatCompletionMessage": "types.chat.parsed_chat_completion:ParsedChatCompletionMessage",
            "ParsedChoice": "types.chat.parsed_chat_completion:ParsedChoice",
            "ParsedFunction": "types.chat.parsed_function_tool_call:ParsedFunction",
            "ParsedFunctionToolCall": "types.chat.parsed_function_tool_call:ParsedFunctionToolCall",
        },
    )
