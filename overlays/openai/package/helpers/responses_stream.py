"""`client.responses.stream()`: a response as events, and as the response they add up to."""

from __future__ import annotations

from .._core import E, Resource
from .._core.foundation.sentinels import absent, omit
from . import structure
from .event_stream_base import AsyncEvents, AsyncManager, Later, SyncEvents, SyncManager
from .malformed import UnexpectedEventError, fail

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from typing import Any, Generic, TypeVar, Unpack, overload

    from .._core import Async, AsyncStream, CallOptions, Stream, Sync
    from ..types.responses import (
        ParsedResponse,
        Response,
        ResponseCreateParams,
        ResponseStreamEvent as RawEvent,
        ToolParam,
    )
    from .responses_events import ResponseStreamEvent
    from .responses_state import ResponseStreamState

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T

_FOR_BOTH = {"tools", "extra_headers", "extra_query", "extra_body", "timeout"}
"""Arguments that a new response and one that exists have in common."""


class _Response(Generic[T]):
    """What both kinds of stream do with an event."""

    _state: ResponseStreamState[T]
    _after: int | None
    _begun = False

    def _handle(self, event: RawEvent) -> Iterable[ResponseStreamEvent[T]]:
        if not self._begun:
            if event.type != "response.created":
                raise UnexpectedEventError(
                    f"The stream began with `{event.type}` instead of `response.created`: events are missing."
                )
            self._begun = True
        events = self._state.handle_event(event)
        number: Any = getattr(event, "sequence_number", None)
        return events if self._after is None or number is None or number > self._after else ()

    def _final(self) -> ParsedResponse[T]:
        try:
            return self._state.get_final_response()
        except Exception as error:
            fail(error)

    @property
    def current_response_snapshot(self) -> Response:
        """The response so far. Raises RuntimeError before the first event."""
        return self._state.current_response_snapshot


class ResponseStream(_Response[T], SyncEvents["ResponseStreamEvent[T]"]):
    """Events of one response, for `for`; told apart by `type`."""

    def __init__(
        self,
        *,
        raw_stream: Stream[RawEvent],
        text_format: Any = omit,
        input_tools: Any = omit,
        starting_after: int | None = None,
    ) -> None:
        super().__init__(raw_stream)
        self._state = _state(text_format, input_tools)
        self._after = starting_after

    def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and give the whole response, parsed. Raises RuntimeError when it did not complete."""
        self.until_done()
        return self._final()


class AsyncResponseStream(_Response[T], AsyncEvents["ResponseStreamEvent[T]"]):
    """Events of one response, for `async for`; told apart by `type`."""

    def __init__(
        self,
        *,
        raw_stream: AsyncStream[RawEvent],
        text_format: Any = omit,
        input_tools: Any = omit,
        starting_after: int | None = None,
    ) -> None:
        super().__init__(raw_stream)
        self._state = _state(text_format, input_tools)
        self._after = starting_after

    async def get_final_response(self) -> ParsedResponse[T]:
        """Read to the end and give the whole response, parsed. Raises RuntimeError when it did not complete."""
        await self.until_done()
        return self._final()


class ResponseStreamManager(SyncManager[ResponseStream[T]], Generic[T]):
    """Opens a stream on entering and closes it on leaving."""

    def __init__(self, api_request: Callable[[], Stream[RawEvent]], **settings: Any) -> None:
        super().__init__(api_request, lambda raw: ResponseStream(raw_stream=raw, **settings))


class AsyncResponseStreamManager(AsyncManager[AsyncResponseStream[T]], Generic[T]):
    """Opens a stream on entering and closes it on leaving."""

    def __init__(self, api_request: Awaitable[AsyncStream[RawEvent]], **settings: Any) -> None:
        super().__init__(api_request, lambda raw: AsyncResponseStream(raw_stream=raw, **settings))


def _state(text_format: Any, input_tools: Any) -> ResponseStreamState[Any]:
    from .responses_state import ResponseStreamState

    return ResponseStreamState(text_format=text_format, input_tools=input_tools)


class ResponseStreaming(Resource[E]):
    """The streaming helper of `client.responses`."""

    if TYPE_CHECKING:

        @overload
        def stream(
            self: Resource[Sync],
            *,
            response_id: str,
            text_format: type[T],
            starting_after: int | None = None,
            tools: Iterable[ToolParam] = ...,
            **options: Unpack[CallOptions],
        ) -> ResponseStreamManager[T]: ...
        @overload
        def stream(
            self: Resource[Sync],
            *,
            response_id: str,
            starting_after: int | None = None,
            tools: Iterable[ToolParam] = ...,
            **options: Unpack[CallOptions],
        ) -> ResponseStreamManager[None]: ...
        @overload
        def stream(
            self: Resource[Sync], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> ResponseStreamManager[T]: ...
        @overload
        def stream(
            self: Resource[Sync], **params: Unpack[ResponseCreateParams]
        ) -> ResponseStreamManager[None]: ...
        @overload
        def stream(
            self: Resource[Async],
            *,
            response_id: str,
            text_format: type[T],
            starting_after: int | None = None,
            tools: Iterable[ToolParam] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncResponseStreamManager[T]: ...
        @overload
        def stream(
            self: Resource[Async],
            *,
            response_id: str,
            starting_after: int | None = None,
            tools: Iterable[ToolParam] = ...,
            **options: Unpack[CallOptions],
        ) -> AsyncResponseStreamManager[None]: ...
        @overload
        def stream(
            self: Resource[Async], *, text_format: type[T], **params: Unpack[ResponseCreateParams]
        ) -> AsyncResponseStreamManager[T]: ...
        @overload
        def stream(
            self: Resource[Async], **params: Unpack[ResponseCreateParams]
        ) -> AsyncResponseStreamManager[None]: ...

    def stream(
        self, *, response_id: Any = omit, text_format: Any = omit, starting_after: Any = omit, **params: Any
    ) -> Any:
        """A response as a stream of events, with everything that adds up so far.

        A new one takes what `create` takes, and a class as `text_format` that texts are parsed into. With
        `response_id` the events of one that was made in the background come again, or those after the
        event with the number `starting_after`; snapshots count the earlier ones all the same.

        >>> with client.responses.stream(model="gpt-4o-mini", input="What is a loom?") as stream:
        ...     for event in stream:
        ...         if event.type == "response.output_text.delta":
        ...             print(event.delta, end="")
        What is a loom?
        >>> stream.get_final_response().output_text
        'What is a loom?'

        Raises: ValueError when arguments of both kinds are mixed or those of a new one are missing.
        """
        resource: Any = self
        after: Any = None if absent(starting_after) else starting_after
        tools = params["tools"] = structure.listed(params.get("tools", omit), "for_responses")
        given = sorted(name for name, value in params.items() if not absent(value) and name not in _FOR_BOTH)
        if absent(response_id) and after is None:
            missing = [name for name in ("model", "input") if name not in given]
            if missing:
                raise ValueError(f"{' and '.join(missing)} must be given for a new response, or response_id")
            text = structure.text_config(text_format, params.pop("text", omit))

            def request() -> Any:
                return resource.create(**params, text=text, stream=True)

        else:
            if given:
                raise ValueError(f"response_id and starting_after exclude {', '.join(given)}")
            if absent(response_id):
                raise ValueError("starting_after needs response_id: which response goes on?")
            params.pop("tools", None)

            def request() -> Any:
                return resource.retrieve(response_id, **params, stream=True)

        settings = {"text_format": text_format, "input_tools": tools, "starting_after": after}
        if self._engine.session.asynchronous:
            later: AsyncResponseStreamManager[Any] = AsyncResponseStreamManager(Later(request), **settings)
            return later
        now: ResponseStreamManager[Any] = ResponseStreamManager(request, **settings)
        return now
