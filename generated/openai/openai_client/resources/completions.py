# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.completions`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from .._core import (
        Async,
        AsyncRaw,
        AsyncStream,
        AsyncStreamed,
        AsyncStreamedManager,
        Raw,
        RawResponse,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ..types._models import Completion
    from ..types._params import CompletionCreateParams

_CREATE = Endpoint(
    "POST",
    "/completions",
    body="model! prompt! best_of echo frequency_penalty logit_bias logprobs max_tokens n "
    "presence_penalty seed stop stream stream_options suffix temperature top_p user",
    answer="types._models:Completion",
    stream=StreamInfo(
        "types._models:Completion",
        flag="stream",
        end=("[DONE]",),
        complete={"each": "choices", "by": "index", "has": "finish_reason"},
    ),
    security=("ApiKeyAuth",),
)


class Completions(Resource[E]):
    """Text that goes on; the older interface."""

    _path = "completions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Completions[Raw], Completions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Completions[Streamed], Completions[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Completions[Sync], *, stream: Literal[False] | None = None, **params: Unpack[CompletionCreateParams]
        ) -> Completion: ...
        @overload
        def create(
            self: Completions[Sync], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> Stream[Completion]: ...
        @overload
        def create(
            self: Completions[Sync], *, stream: bool, **params: Unpack[CompletionCreateParams]
        ) -> Completion | Stream[Completion]: ...
        @overload
        def create(
            self: Completions[Async], *, stream: Literal[False] | None = None, **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[Completion]: ...
        @overload
        def create(
            self: Completions[Async], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[AsyncStream[Completion]]: ...
        @overload
        def create(
            self: Completions[Async], *, stream: bool, **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[Completion | AsyncStream[Completion]]: ...
        @overload
        def create(
            self: Completions[Raw], *, stream: Literal[False] | None = None, **params: Unpack[CompletionCreateParams]
        ) -> RawResponse[Completion]: ...
        @overload
        def create(
            self: Completions[Raw], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> RawResponse[Stream[Completion]]: ...
        @overload
        def create(
            self: Completions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> Awaitable[RawResponse[Completion]]: ...
        @overload
        def create(
            self: Completions[AsyncRaw], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[Completion]]]: ...
        @overload
        def create(
            self: Completions[Streamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> StreamedManager[Completion]: ...
        @overload
        def create(
            self: Completions[Streamed], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> StreamedManager[Stream[Completion]]: ...
        @overload
        def create(
            self: Completions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[CompletionCreateParams],
        ) -> AsyncStreamedManager[Completion]: ...
        @overload
        def create(
            self: Completions[AsyncStreamed], *, stream: Literal[True], **params: Unpack[CompletionCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[Completion]]: ...

    def create(self, **params: Any) -> Any:
        """Ask a model to go on with a text. Source: `POST /completions` (createCompletion)."""
        return self._run(_CREATE.call(params))
