# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.speech`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ..._core import (
        Async,
        AsyncRaw,
        AsyncStream,
        AsyncStreamed,
        AsyncStreamedManager,
        HttpxBinaryResponseContent,
        Raw,
        RawResponse,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types.audio._models import CreateSpeechResponseStreamEvent
    from ...types.audio._params import SpeechCreateParams

_CREATE = Endpoint(
    "POST",
    "/audio/speech",
    body="model! input! voice! instructions response_format speed stream_format",
    answer="binary",
    accept="application/octet-stream",
    stream=StreamInfo(
        "types.audio._models:CreateSpeechResponseStreamEvent",
        flag="stream_format",
        value="sse",
        end=("speech.audio.done",),
    ),
    security=("ApiKeyAuth",),
)


class Speech(Resource[E]):
    """Speech from text."""

    _path = "audio.speech"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Speech[Raw], Speech[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Speech[Streamed], Speech[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Speech[Sync], *, stream_format: Literal["audio"] | None = None, **params: Unpack[SpeechCreateParams]
        ) -> HttpxBinaryResponseContent: ...
        @overload
        def create(
            self: Speech[Sync], *, stream_format: Literal["sse"], **params: Unpack[SpeechCreateParams]
        ) -> Stream[CreateSpeechResponseStreamEvent]: ...
        @overload
        def create(
            self: Speech[Sync], *, stream_format: Literal["sse", "audio"], **params: Unpack[SpeechCreateParams]
        ) -> HttpxBinaryResponseContent | Stream[CreateSpeechResponseStreamEvent]: ...
        @overload
        def create(
            self: Speech[Async], *, stream_format: Literal["audio"] | None = None, **params: Unpack[SpeechCreateParams]
        ) -> Awaitable[HttpxBinaryResponseContent]: ...
        @overload
        def create(
            self: Speech[Async], *, stream_format: Literal["sse"], **params: Unpack[SpeechCreateParams]
        ) -> Awaitable[AsyncStream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def create(
            self: Speech[Async], *, stream_format: Literal["sse", "audio"], **params: Unpack[SpeechCreateParams]
        ) -> Awaitable[HttpxBinaryResponseContent | AsyncStream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def create(
            self: Speech[Raw], *, stream_format: Literal["audio"] | None = None, **params: Unpack[SpeechCreateParams]
        ) -> RawResponse[HttpxBinaryResponseContent]: ...
        @overload
        def create(
            self: Speech[Raw], *, stream_format: Literal["sse"], **params: Unpack[SpeechCreateParams]
        ) -> RawResponse[Stream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def create(
            self: Speech[AsyncRaw],
            *,
            stream_format: Literal["audio"] | None = None,
            **params: Unpack[SpeechCreateParams],
        ) -> Awaitable[RawResponse[HttpxBinaryResponseContent]]: ...
        @overload
        def create(
            self: Speech[AsyncRaw], *, stream_format: Literal["sse"], **params: Unpack[SpeechCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[CreateSpeechResponseStreamEvent]]]: ...
        @overload
        def create(
            self: Speech[Streamed],
            *,
            stream_format: Literal["audio"] | None = None,
            **params: Unpack[SpeechCreateParams],
        ) -> StreamedManager[HttpxBinaryResponseContent]: ...
        @overload
        def create(
            self: Speech[Streamed], *, stream_format: Literal["sse"], **params: Unpack[SpeechCreateParams]
        ) -> StreamedManager[Stream[CreateSpeechResponseStreamEvent]]: ...
        @overload
        def create(
            self: Speech[AsyncStreamed],
            *,
            stream_format: Literal["audio"] | None = None,
            **params: Unpack[SpeechCreateParams],
        ) -> AsyncStreamedManager[HttpxBinaryResponseContent]: ...
        @overload
        def create(
            self: Speech[AsyncStreamed], *, stream_format: Literal["sse"], **params: Unpack[SpeechCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[CreateSpeechResponseStreamEvent]]: ...

    def create(self, **params: Any) -> Any:
        """Turn text into spoken audio. Source: `POST /audio/speech` (createSpeech)."""
        return self._run(_CREATE.call(params))
