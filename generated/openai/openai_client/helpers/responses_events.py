"""What `client.responses.stream()` yields: the events as they come, four of them with more in them."""

from __future__ import annotations

from .._core.streaming.delta_merge import Text
from ..types import responses as raw
from .lazy_event import LazyEvent, asked, parsed_so_far

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, TypeAlias, TypeVar

    from ..types.responses import ParsedResponse

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T


class ResponseTextDeltaEvent(raw.ResponseTextDeltaEvent, LazyEvent, late={"snapshot": Text.read}):
    """A text goes on."""

    snapshot: str
    """The text so far; joined when it is read."""

    @property
    def parsed_snapshot(self) -> object | None:
        """The JSON value so far, when the text is to be parsed."""
        value: object | None = parsed_so_far(*self._from)
        return value


class ResponseTextDoneEvent(raw.ResponseTextDoneEvent, LazyEvent, Generic[T], late={"parsed": asked}):
    """A text is complete."""

    parsed: T | None = None
    """What it says, when it is to be parsed. Reading it raises when the text does not fit."""


class ResponseFunctionCallArgumentsDeltaEvent(
    raw.ResponseFunctionCallArgumentsDeltaEvent, LazyEvent, late={"snapshot": Text.read}
):
    """The arguments of a function call go on."""

    snapshot: str
    """The arguments so far; joined when they are read."""

    @property
    def parsed_snapshot(self) -> object | None:
        """The JSON value so far."""
        value: object | None = parsed_so_far(*self._from)
        return value


class ResponseCompletedEvent(raw.ResponseCompletedEvent, LazyEvent, Generic[T], late={"response": asked}):
    """The response is complete."""

    response: ParsedResponse[T]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The response, parsed. Reading it raises when something in it does not fit."""


if TYPE_CHECKING:
    ResponseStreamEvent: TypeAlias = (
        ResponseCompletedEvent[T]
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent[T]
        | raw.ResponseAudioDeltaEvent
        | raw.ResponseAudioDoneEvent
        | raw.ResponseAudioTranscriptDeltaEvent
        | raw.ResponseAudioTranscriptDoneEvent
        | raw.ResponseCodeInterpreterCallCodeDeltaEvent
        | raw.ResponseCodeInterpreterCallCodeDoneEvent
        | raw.ResponseCodeInterpreterCallCompletedEvent
        | raw.ResponseCodeInterpreterCallInProgressEvent
        | raw.ResponseCodeInterpreterCallInterpretingEvent
        | raw.ResponseContentPartAddedEvent
        | raw.ResponseContentPartDoneEvent
        | raw.ResponseCreatedEvent
        | raw.ResponseErrorEvent
        | raw.ResponseFileSearchCallCompletedEvent
        | raw.ResponseFileSearchCallInProgressEvent
        | raw.ResponseFileSearchCallSearchingEvent
        | raw.ResponseFunctionCallArgumentsDoneEvent
        | raw.ResponseInProgressEvent
        | raw.ResponseFailedEvent
        | raw.ResponseIncompleteEvent
        | raw.ResponseOutputItemAddedEvent
        | raw.ResponseOutputItemDoneEvent
        | raw.ResponseReasoningSummaryPartAddedEvent
        | raw.ResponseReasoningSummaryPartDoneEvent
        | raw.ResponseReasoningSummaryTextDeltaEvent
        | raw.ResponseReasoningSummaryTextDoneEvent
        | raw.ResponseReasoningTextDeltaEvent
        | raw.ResponseReasoningTextDoneEvent
        | raw.ResponseRefusalDeltaEvent
        | raw.ResponseRefusalDoneEvent
        | raw.ResponseWebSearchCallCompletedEvent
        | raw.ResponseWebSearchCallInProgressEvent
        | raw.ResponseWebSearchCallSearchingEvent
        | raw.ResponseImageGenCallCompletedEvent
        | raw.ResponseImageGenCallGeneratingEvent
        | raw.ResponseImageGenCallInProgressEvent
        | raw.ResponseImageGenCallPartialImageEvent
        | raw.ResponseMcpCallArgumentsDeltaEvent
        | raw.ResponseMcpCallArgumentsDoneEvent
        | raw.ResponseMcpCallCompletedEvent
        | raw.ResponseMcpCallFailedEvent
        | raw.ResponseMcpCallInProgressEvent
        | raw.ResponseMcpListToolsCompletedEvent
        | raw.ResponseMcpListToolsFailedEvent
        | raw.ResponseMcpListToolsInProgressEvent
        | raw.ResponseOutputTextAnnotationAddedEvent
        | raw.ResponseQueuedEvent
        | raw.ResponseCustomToolCallInputDeltaEvent
        | raw.ResponseCustomToolCallInputDoneEvent
    )
    """Told apart by `type`."""
else:
    ResponseStreamEvent = LazyEvent
