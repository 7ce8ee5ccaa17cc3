"""What `client.chat.completions.stream()` yields.

Snapshots and parsed values are computed when they are read. Read while its event is the newest, a
parsed value is what the growing parser has (`_core.streaming.partial_json.PartialJson` says what is shared);
read later, it is parsed anew as of its event. `chunk.snapshot` is always the newest.
"""

from __future__ import annotations

from .._core.streaming.delta_merge import Text
from .lazy_event import LazyEvent, asked, parsed_so_far

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generic, Literal, TypeAlias, TypeVar

    from ..types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob, ParsedChatCompletion

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T


def _newest(state: Any) -> Any:
    return state.current_completion_snapshot


def _first(tokens: list[Any], length: int) -> list[Any]:
    return tokens[:length]


class ChunkEvent(LazyEvent, late={"snapshot": _newest}):
    """A chunk as it came, before the events that it causes."""

    type: Literal["chunk"]
    chunk: ChatCompletionChunk
    snapshot: ParsedChatCompletion[object]
    """The completion so far."""


class ContentDeltaEvent(LazyEvent, late={"snapshot": Text.read, "parsed": parsed_so_far}):
    """The content goes on."""

    type: Literal["content.delta"]
    delta: str
    snapshot: str
    """The content so far."""
    parsed: object | None = None
    """The JSON value so far, when the content is to be parsed."""


class ContentDoneEvent(LazyEvent, Generic[T], late={"parsed": asked}):
    """The content is complete."""

    type: Literal["content.done"]
    content: str
    parsed: T | None = None
    """What it says, when it is to be parsed. Reading it raises when the content does not fit."""


class RefusalDeltaEvent(LazyEvent, late={"snapshot": Text.read}):
    """The refusal goes on."""

    type: Literal["refusal.delta"]
    delta: str
    snapshot: str
    """The refusal so far."""


class RefusalDoneEvent(LazyEvent):
    """The refusal is complete."""

    type: Literal["refusal.done"]
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(
    LazyEvent, late={"arguments": Text.read, "parsed_arguments": parsed_so_far}
):
    """The arguments of a function call go on."""

    type: Literal["tool_calls.function.arguments.delta"]
    name: str
    index: int
    """Which call of the message."""
    arguments: str
    """The arguments so far."""
    parsed_arguments: object | None = None
    """The JSON value so far, when the function is strict."""
    arguments_delta: str


class FunctionToolCallArgumentsDoneEvent(LazyEvent, late={"parsed_arguments": asked}):
    """The arguments of a function call are complete."""

    type: Literal["tool_calls.function.arguments.done"]
    name: str
    index: int
    """Which call of the message."""
    arguments: str
    parsed_arguments: object | None = None
    """What they say, when the function is strict. Reading it raises when they do not fit."""


class LogprobsContentDeltaEvent(LazyEvent, late={"snapshot": _first}):
    """The probabilities of the content's tokens go on."""

    type: Literal["logprobs.content.delta"]
    content: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    """All so far."""


class LogprobsContentDoneEvent(LazyEvent):
    """The probabilities of the content's tokens are complete."""

    type: Literal["logprobs.content.done"]
    content: list[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(LazyEvent, late={"snapshot": _first}):
    """The probabilities of the refusal's tokens go on."""

    type: Literal["logprobs.refusal.delta"]
    refusal: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    """All so far."""


class LogprobsRefusalDoneEvent(LazyEvent):
    """The probabilities of the refusal's tokens are complete."""

    type: Literal["logprobs.refusal.done"]
    refusal: list[ChatCompletionTokenLogprob]


if TYPE_CHECKING:
    ChatCompletionStreamEvent: TypeAlias = (
        ChunkEvent
        | ContentDeltaEvent
        | ContentDoneEvent[T]
        | RefusalDeltaEvent
        | RefusalDoneEvent
        | FunctionToolCallArgumentsDeltaEvent
        | FunctionToolCallArgumentsDoneEvent
        | LogprobsContentDeltaEvent
        | LogprobsContentDoneEvent
        | LogprobsRefusalDeltaEvent
        | LogprobsRefusalDoneEvent
    )
    """Told apart by `type`."""
else:
    ChatCompletionStreamEvent = LazyEvent
