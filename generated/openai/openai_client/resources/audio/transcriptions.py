# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.transcriptions`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, AnswerInfo, E, Endpoint, Resource, StreamInfo

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
    from ...types.audio._models import (
        Transcription,
        TranscriptionCreateResponse,
        TranscriptionDiarized,
        TranscriptionStreamEvent,
        TranscriptionVerbose,
    )
    from ...types.audio._params import TranscriptionCreateParams, TranscriptionCreateParamsBase

_CREATE = Endpoint(
    "POST",
    "/audio/transcriptions",
    body="file! model! language prompt response_format temperature include timestamp_granularities "
    "stream chunking_strategy known_speaker_names known_speaker_references",
    media="multipart/form-data",
    files="file",
    answer="types.audio._models:TranscriptionCreateResponse",
    answers=AnswerInfo(
        "response_format",
        {
            "json": "types.audio._models:Transcription",
            "verbose_json": "types.audio._models:TranscriptionVerbose",
            "diarized_json": "types.audio._models:TranscriptionDiarized",
            "text": "text",
            "srt": "text",
            "vtt": "text",
        },
        default="json",
    ),
    stream=StreamInfo("types.audio._models:TranscriptionStreamEvent", flag="stream", end=("transcript.text.done",)),
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
            response_format: Literal["json"] = "json",
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Transcription: ...
        @overload
        def create(
            self: Transcriptions[Sync],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> TranscriptionVerbose: ...
        @overload
        def create(
            self: Transcriptions[Sync],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["diarized_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> TranscriptionDiarized: ...
        @overload
        def create(
            self: Transcriptions[Sync],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> str: ...
        @overload
        def create(
            self: Transcriptions[Sync],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> TranscriptionCreateResponse | str: ...
        @overload
        def create(
            self: Transcriptions[Sync], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> Stream[TranscriptionStreamEvent]: ...
        @overload
        def create(
            self: Transcriptions[Sync], *, stream: bool, **params: Unpack[TranscriptionCreateParams]
        ) -> TranscriptionCreateResponse | str | Stream[TranscriptionStreamEvent]: ...
        @overload
        def create(
            self: Transcriptions[Async],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[Transcription]: ...
        @overload
        def create(
            self: Transcriptions[Async],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[TranscriptionVerbose]: ...
        @overload
        def create(
            self: Transcriptions[Async],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["diarized_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[TranscriptionDiarized]: ...
        @overload
        def create(
            self: Transcriptions[Async],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[str]: ...
        @overload
        def create(
            self: Transcriptions[Async],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> Awaitable[TranscriptionCreateResponse | str]: ...
        @overload
        def create(
            self: Transcriptions[Async], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> Awaitable[AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[Async], *, stream: bool, **params: Unpack[TranscriptionCreateParams]
        ) -> Awaitable[TranscriptionCreateResponse | str | AsyncStream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[Raw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> RawResponse[Transcription]: ...
        @overload
        def create(
            self: Transcriptions[Raw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> RawResponse[TranscriptionVerbose]: ...
        @overload
        def create(
            self: Transcriptions[Raw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["diarized_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> RawResponse[TranscriptionDiarized]: ...
        @overload
        def create(
            self: Transcriptions[Raw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> RawResponse[str]: ...
        @overload
        def create(
            self: Transcriptions[Raw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> RawResponse[TranscriptionCreateResponse | str]: ...
        @overload
        def create(
            self: Transcriptions[Raw], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> RawResponse[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[RawResponse[Transcription]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[RawResponse[TranscriptionVerbose]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["diarized_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[RawResponse[TranscriptionDiarized]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> Awaitable[RawResponse[str]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> Awaitable[RawResponse[TranscriptionCreateResponse | str]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncRaw], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> Awaitable[RawResponse[AsyncStream[TranscriptionStreamEvent]]]: ...
        @overload
        def create(
            self: Transcriptions[Streamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> StreamedManager[Transcription]: ...
        @overload
        def create(
            self: Transcriptions[Streamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> StreamedManager[TranscriptionVerbose]: ...
        @overload
        def create(
            self: Transcriptions[Streamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["diarized_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> StreamedManager[TranscriptionDiarized]: ...
        @overload
        def create(
            self: Transcriptions[Streamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> StreamedManager[str]: ...
        @overload
        def create(
            self: Transcriptions[Streamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> StreamedManager[TranscriptionCreateResponse | str]: ...
        @overload
        def create(
            self: Transcriptions[Streamed], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> StreamedManager[Stream[TranscriptionStreamEvent]]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> AsyncStreamedManager[Transcription]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> AsyncStreamedManager[TranscriptionVerbose]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["diarized_json"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> AsyncStreamedManager[TranscriptionDiarized]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranscriptionCreateParamsBase],
        ) -> AsyncStreamedManager[str]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed],
            *,
            stream: Literal[False] | None = None,
            **params: Unpack[TranscriptionCreateParams],
        ) -> AsyncStreamedManager[TranscriptionCreateResponse | str]: ...
        @overload
        def create(
            self: Transcriptions[AsyncStreamed], *, stream: Literal[True], **params: Unpack[TranscriptionCreateParams]
        ) -> AsyncStreamedManager[AsyncStream[TranscriptionStreamEvent]]: ...

    def create(self, **params: Any) -> Any:
        """Turn speech into text of the same language.

        Source: `POST /audio/transcriptions` (createTranscription).
        """
        return self._run(_CREATE.call(params))
