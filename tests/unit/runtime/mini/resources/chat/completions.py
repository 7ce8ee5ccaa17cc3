# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.chat.completions`."""

from __future__ import annotations

from ..._core import E, Endpoint, Resource, StreamInfo, operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ..._core import (
        Async,
        AsyncRaw,
        AsyncStream,
        AsyncStreamed,
        AsyncStreamedManager,
        CallOptions,
        Raw,
        RawResponse,
        Request,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types.chat._models import ChatCompletion, ChatCompletionChunk
    from ...types.chat._params import CompletionCreateParams

_CREATE = Endpoint(
    "POST",
    "/chat/completions",
    body="messages! model! audio temperature stream",
    answer="types.chat._models:ChatCompletion",
    stream=StreamInfo("types.chat._models:ChatCompletionChunk", flag="stream", end=("[DONE]",)),
    security=("ApiKeyAuth",),
)
_RETRIEVE = Endpoint(
    "GET",
    "/chat/completions/{completion_id}",
    answer="types.chat._models:ChatCompletion",
    security=("ApiKeyAuth",),
)


class Completions(Resource[E]):
    """Given a conversation, the model answers."""

    _path = "chat.completions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Completions[Raw], Completions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Completions[Streamed], Completions[AsyncStreamed]]]

    @operation
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> Request[ChatCompletion]:
        """Fetch a stored completion.

        Source: `GET /chat/completions/{completion_id}`.
        """
        return _RETRIEVE.call(options, completion_id)

    if TYPE_CHECKING:

        @overload
        def create(
            self: Completions[Sync],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> ChatCompletion: ...
        @overload
        def create(
            self: Completions[Sync], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> Stream[ChatCompletionChunk]: ...
        @overload
        def create(
            self: Completions[Sync], *, stream: bool, **params: Unpack[CompletionCreateParams]
        ) -> ChatCompletion | Stream[ChatCompletionChunk]: ...
        @overload
        def create(
            self: Completions[Async],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> Awaitable[ChatCompletion]: ...
        @overload
        def create(
            self: Completions[Async], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[AsyncStream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self: Completions[Async], *, stream: bool, **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[ChatCompletion | AsyncStream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self: Completions[Raw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> RawResponse[ChatCompletion]: ...
        @overload
        def create(
            self: Completions[Raw], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> RawResponse[Stream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self: Completions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> Awaitable[RawResponse[ChatCompletion]]: ...
        @overload
        def create(
            self: Completions[AsyncRaw], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[ChatCompletionChunk]]]: ...
        @overload
        def create(
            self: Completions[Streamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> StreamedManager[ChatCompletion]: ...
        @overload
        def create(
            self: Completions[Streamed], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> StreamedManager[Stream[ChatCompletionChunk]]: ...
        @overload
        def create(
            self: Completions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> AsyncStreamedManager[ChatCompletion]: ...
        @overload
        def create(
            self: Completions[AsyncStreamed],
            *,
            stream: Literal[True],
            **params: Unpack[CompletionCreateParams],
        ) -> AsyncStreamedManager[AsyncStream[ChatCompletionChunk]]: ...

    def create(self, **params: Any) -> Any:
        """Answer a conversation.

        Source: `POST /chat/completions`.
        """
        return self._run(_CREATE.call(params))
