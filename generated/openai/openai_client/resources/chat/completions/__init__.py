# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.chat.completions`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation, subresource
from ....helpers.chat import ChatCompletionsHelpers

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ...._core import (
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
    from ....pagination import CursorPages
    from ....types.chat._models import ChatCompletion, ChatCompletionChunk, ChatCompletionDeleted
    from ....types.chat._params import CompletionCreateParams, CompletionListParams, CompletionUpdateParams
    from .messages import Messages

_CREATE = Endpoint(
    "POST",
    "/chat/completions",
    body="messages! model! metadata top_logprobs temperature top_p user safety_identifier "
    "prompt_cache_key service_tier prompt_cache_retention modalities verbosity reasoning_effort "
    "max_completion_tokens frequency_penalty presence_penalty web_search_options "
    "response_format audio store stream stop logit_bias logprobs max_tokens n prediction seed "
    "stream_options tools tool_choice parallel_tool_calls function_call functions",
    answer="types.chat._models:ChatCompletion",
    stream=StreamInfo(
        "types.chat._models:ChatCompletionChunk",
        flag="stream",
        end=("[DONE]",),
        complete={"each": "choices", "by": "index", "has": "finish_reason"},
    ),
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/chat/completions/{completion_id}",
    answer="types.chat._models:ChatCompletionDeleted",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/chat/completions",
    query="model metadata after limit order",
    styles={"metadata": "deep"},
    answer="types.chat._models:ChatCompletion",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET", "/chat/completions/{completion_id}", answer="types.chat._models:ChatCompletion", security=("ApiKeyAuth",)
)

_UPDATE = Endpoint(
    "POST",
    "/chat/completions/{completion_id}",
    body="metadata!",
    answer="types.chat._models:ChatCompletion",
    security=("ApiKeyAuth",),
)


class Completions(ChatCompletionsHelpers[E], Resource[E]):
    """The next message of a chat."""

    _path = "chat.completions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Completions[Raw], Completions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Completions[Streamed], Completions[AsyncStreamed]]]

    @subresource
    def messages(self) -> Messages[E]:
        from .messages import Messages

        return Messages(self._engine)

    if TYPE_CHECKING:

        @overload
        def create(
            self: Completions[Sync], *, stream: Literal[False] | None = None, **params: Unpack[CompletionCreateParams]
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
            self: Completions[Async], *, stream: Literal[False] | None = None, **params: Unpack[CompletionCreateParams]
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
            self: Completions[Raw], *, stream: Literal[False] | None = None, **params: Unpack[CompletionCreateParams]
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
            self: Completions[AsyncStreamed], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[ChatCompletionChunk]]: ...

    def create(self, **params: Any) -> Any:
        """Ask a model for the next message of a chat. Source: `POST /chat/completions` (createChatCompletion)."""
        return self._run(_CREATE.call(params))

    @operation
    def delete(self, completion_id: str, **options: Unpack[CallOptions]) -> Request[ChatCompletionDeleted]:
        """Delete a stored chat completion.

        Source: `DELETE /chat/completions/{completion_id}` (deleteChatCompletion).
        """
        return _DELETE.call(options, completion_id)

    @operation
    def list(self, **params: Unpack[CompletionListParams]) -> CursorPages[ChatCompletion]:
        """List the stored chat completions, page by page. Source: `GET /chat/completions` (listChatCompletions)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, completion_id: str, **options: Unpack[CallOptions]) -> Request[ChatCompletion]:
        """Fetch a stored chat completion. Source: `GET /chat/completions/{completion_id}` (getChatCompletion)."""
        return _RETRIEVE.call(options, completion_id)

    @operation
    def update(self, completion_id: str, **params: Unpack[CompletionUpdateParams]) -> Request[ChatCompletion]:
        """Change the metadata of a stored chat completion.

        Source: `POST /chat/completions/{completion_id}` (updateChatCompletion).
        """
        return _UPDATE.call(params, completion_id)
