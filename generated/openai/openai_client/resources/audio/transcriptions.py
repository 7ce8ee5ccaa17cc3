# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.transcriptions`."""

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
        Raw,
        RawResponse,
        Stream,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types.audio._models import TranscriptionCreateResponse, TranscriptionStreamEvent
    from ...types.audio._params import TranscriptionCreateParams

_CREATE = Endpoint(
    "POST",
    "/audio/transcriptions",
    body="file! model! language prompt response_format temperature include timestamp_granularities "
    "stream chunking_strategy known_speaker_names known_speaker_references",
    media="multipart/form-data",
    files="file",
    answer="types.audio._models:TranscriptionCreateResponse",
    stream=StreamInfo("types.audio._models:TranscriptionStreamEvent", flag="stream", end=("transcript.text.done",)),
    hook="helpers.audio:TextHook",
    security=("ApiKeyAuth",),
)


class Transcriptions(Resource[E]):
    """Text from speech, in its own language."""

    _path = "audio.transcriptions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Transcriptions[Raw], Transcriptions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Transcriptions[Streamed], Transcriptions[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Transcriptions[Sync],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> TranscriptionCreateResponse: ...
        @overload
        def create(
            self: Transcriptions[Sync], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> Stream[TranscriptionStreamEvent]: ...
        @overload
        def create(
            self: Transcriptions[Sync], *, stream: bool, **params: Unpack[TranscriptionCreateParams]
        ) -> TranscriptionCreateResponse | Stream[TranscriptionStreamEvent]: ...
        @overload
        def create(
            self: Transcriptions[Async],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> Awaitable[TranscriptionCreateResponse]: ...
        @overload
        def create(
            self: Transcriptions[Async], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> Awaitable[AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[Async], *, stream: bool, **params: Unpack[TranscriptionCreateParams]
        ) -> Awaitable[TranscriptionCreateResponse | AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[Raw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> RawResponse[TranscriptionCreateResponse]: ...
        @overload
        def create(
            self: Transcriptions[Raw], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> Awaitable[RawResponse[TranscriptionCreateResponse]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
        @overload
        def create(
            self: Transcriptions[Streamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> StreamedManager[TranscriptionCreateResponse]: ...
        @overload
        def create(
            self: Transcriptions[Streamed], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> StreamedManager[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> AsyncStreamedManager[TranscriptionCreateResponse]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[TranscriptionStreamEvent]]: ...

    def create(self, **params: Any) -> Any:
        """Turn speech into text of the same language.

        Source: `POST /audio/transcriptions` (createTranscription).
        """
        return self._run(_CREATE.call(params))
