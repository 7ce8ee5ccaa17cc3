"""The streams of `client.chat.completions.stream()`, their events and their accumulator."""

from ...helpers.chat_events import (
    ChatCompletionStreamEvent as ChatCompletionStreamEvent,
    ChunkEvent as ChunkEvent,
    ContentDeltaEvent as ContentDeltaEvent,
    ContentDoneEvent as ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent as FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent as FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent as LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent as LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent as LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent as LogprobsRefusalDoneEvent,
    RefusalDeltaEvent as RefusalDeltaEvent,
    RefusalDoneEvent as RefusalDoneEvent,
)
from ...helpers.chat_state import ChatCompletionStreamState as ChatCompletionStreamState
from ...helpers.chat_stream import (
    AsyncChatCompletionStream as AsyncChatCompletionStream,
    AsyncChatCompletionStreamManager as AsyncChatCompletionStreamManager,
    ChatCompletionStream as ChatCompletionStream,
    ChatCompletionStreamManager as ChatCompletionStreamManager,
)
