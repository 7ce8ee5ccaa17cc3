# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.chat.chat_completion_chunk`."""

from ._models import (
    ChatCompletionChunkChoice as Choice,
    ChatCompletionChunkChoiceDelta as ChoiceDelta,
    ChatCompletionChunkChoiceDeltaFunctionCall as ChoiceDeltaFunctionCall,
    ChatCompletionChunkChoiceDeltaToolCall as ChoiceDeltaToolCall,
    ChatCompletionChunkChoiceDeltaToolCallFunction as ChoiceDeltaToolCallFunction,
    ChatCompletionChunkChoiceLogprobs as ChoiceLogprobs,
)

__all__ = ["Choice", "ChoiceDelta", "ChoiceDeltaFunctionCall", "ChoiceDeltaToolCall"]
__all__ += ["ChoiceDeltaToolCallFunction", "ChoiceLogprobs"]
