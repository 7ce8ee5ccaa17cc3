"""The streams of `client.responses.stream()`, their events and their accumulator."""

from ...helpers.responses_events import (
    ResponseCompletedEvent as ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent as ResponseStreamEvent,
    ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    ResponseTextDoneEvent as ResponseTextDoneEvent,
)
from ...helpers.responses_state import ResponseStreamState as ResponseStreamState
from ...helpers.responses_stream import (
    AsyncResponseStream as AsyncResponseStream,
    AsyncResponseStreamManager as AsyncResponseStreamManager,
    ResponseStream as ResponseStream,
    ResponseStreamManager as ResponseStreamManager,
)
