"""`client.chat.completions.stream()`: a chat completion as events, and as the completion they add up to."""

from __future__ import annotations

from .._core import E, Resource
from .._core.foundation.sentinels import omit
from . import structure
from .event_stream_base import AsyncEvents, AsyncManager, Later, SyncEvents, SyncManager, with_headers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable
    from typing import Any, Generic, TypeVar, Unpack, overload

    from .._core import Async, AsyncStream, Stream, Sync
    from ..types.chat import ChatCompletionChunk, CompletionCreateParams, ParsedChatCompletion
    from .chat_events import ChatCompletionStreamEvent
    from .chat_params import ChatParams
    from .chat_state import ChatCompletionStreamState

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T

_HEADERS = {"X-Stainless-Helper-Method": "chat.completions.stream"}


class _Chat(Generic[T]):
    """What both kinds of stream do with a chunk."""

    _state: ChatCompletionStreamState[T]

    def _handle(self, event: ChatCompletionChunk) -> Iterable[ChatCompletionStreamEvent[T]]:
        if event.__dict__.get("object") == "":  # Azure: about the filter of contents, not the completion
            return ()
        return self._state.handle_chunk(event)

    def _final(self) -> ParsedChatCompletion[T]:
        try:
            return self._state.get_final_completion()
        except Exception as error:
            from .malformed import fail

            fail(error)

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[object]:
        """The completion so far. Raises RuntimeError before the first chunk."""
        return self._state.current_completion_snapshot


class ChatCompletionStream(_Chat[T], SyncEvents["ChatCompletionStreamEvent[T]"]):
    """Events of one chat completion, for `for`; told apart by `type`."""

    def __init__(
        self, *, raw_stream: Stream[ChatCompletionChunk], response_format: Any, input_tools: Any
    ) -> None:
        super().__init__(raw_stream)
        self._state = _state(response_format, input_tools)

    def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and give the whole completion, parsed.

        Raises: LengthFinishReasonError and ContentFilterFinishReasonError when it was cut short.
        """
        self.until_done()
        return self._final()


class AsyncChatCompletionStream(_Chat[T], AsyncEvents["ChatCompletionStreamEvent[T]"]):
    """Events of one chat completion, for `async for`; told apart by `type`."""

    def __init__(
        self, *, raw_stream: AsyncStream[ChatCompletionChunk], response_format: Any, input_tools: Any
    ) -> None:
        super().__init__(raw_stream)
        self._state = _state(response_format, input_tools)

    async def get_final_completion(self) -> ParsedChatCompletion[T]:
        """Read to the end and give the whole completion, parsed.

        Raises: LengthFinishReasonError and ContentFilterFinishReasonError when it was cut short.
        """
        await self.until_done()
        return self._final()


class ChatCompletionStreamManager(SyncManager[ChatCompletionStream[T]], Generic[T]):
    """Opens a stream on entering and closes it on leaving."""

    def __init__(
        self,
        api_request: Callable[[], Stream[ChatCompletionChunk]],
        *,
        response_format: Any = omit,
        input_tools: Any = omit,
    ) -> None:
        super().__init__(
            api_request,
            lambda raw: ChatCompletionStream(
                raw_stream=raw, response_format=response_format, input_tools=input_tools
            ),
        )


class AsyncChatCompletionStreamManager(AsyncManager[AsyncChatCompletionStream[T]], Generic[T]):
    """Opens a stream on entering and closes it on leaving."""

    def __init__(
        self,
        api_request: Awaitable[AsyncStream[ChatCompletionChunk]],
        *,
        response_format: Any = omit,
        input_tools: Any = omit,
    ) -> None:
        super().__init__(
            api_request,
            lambda raw: AsyncChatCompletionStream(
                raw_stream=raw, response_format=response_format, input_tools=input_tools
            ),
        )


def _state(response_format: Any, input_tools: Any) -> ChatCompletionStreamState[Any]:
    from .chat_state import ChatCompletionStreamState

    return ChatCompletionStreamState(input_tools=input_tools, response_format=response_format)


class ChatStreaming(Resource[E]):
    """The streaming helper of `client.chat.completions`."""

    if TYPE_CHECKING:

        @overload
        def stream(
            self: Resource[Sync], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> ChatCompletionStreamManager[T]: ...
        @overload
        def stream(
            self: Resource[Sync], **params: Unpack[CompletionCreateParams]
        ) -> ChatCompletionStreamManager[None]: ...
        @overload
        def stream(
            self: Resource[Async], *, response_format: type[T], **params: Unpack[ChatParams]
        ) -> AsyncChatCompletionStreamManager[T]: ...
        @overload
        def stream(
            self: Resource[Async], **params: Unpack[CompletionCreateParams]
        ) -> AsyncChatCompletionStreamManager[None]: ...

    def stream(self, **params: Any) -> Any:
        """A chat completion as a stream of events, with everything that adds up so far.

        Takes what `create` takes, and a class as `response_format`: contents are parsed into it, and
        while they arrive the events hold what is there so far.

        >>> with client.chat.completions.stream(model="gpt-4o-mini", messages=messages) as stream:
        ...     for event in stream:
        ...         if event.type == "content.delta":
        ...             print(event.delta, end="")
        What is a loom?
        >>> stream.get_final_completion().choices[0].message.content
        'What is a loom?'
        """
        if "stream" in params:
            raise TypeError("stream() got an unexpected keyword argument 'stream': it always streams")
        resource: Any = self
        wanted: Any = params.get("response_format", omit)
        tools = structure.listed(params.get("tools", omit), "for_chat")
        sent = with_headers(
            {**params, "tools": tools, "response_format": structure.chat_format(wanted)}, _HEADERS
        )

        def request() -> Any:
            return resource.create(**sent, stream=True)

        settings = {"response_format": wanted, "input_tools": tools}
        if self._engine.session.asynchronous:
            later: AsyncChatCompletionStreamManager[Any] = AsyncChatCompletionStreamManager(
                Later(request), **settings
            )
            return later
        now: ChatCompletionStreamManager[Any] = ChatCompletionStreamManager(request, **settings)
        return now
