# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.translations`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, AnswerInfo, E, Endpoint, Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import Any, ClassVar, Literal, Unpack, overload

    from ..._core import (
        Async,
        AsyncRaw,
        AsyncStreamed,
        AsyncStreamedManager,
        Raw,
        RawResponse,
        Streamed,
        StreamedManager,
        Sync,
        View,
    )
    from ...types.audio._models import Translation, TranslationCreateResponse, TranslationVerbose
    from ...types.audio._params import TranslationCreateParams, TranslationCreateParamsBase

_CREATE = Endpoint(
    "POST",
    "/audio/translations",
    body="file! model! prompt response_format temperature",
    media="multipart/form-data",
    files="file",
    answer="types.audio._models:TranslationCreateResponse",
    answers=AnswerInfo(
        "response_format",
        {
            "json": "types.audio._models:Translation",
            "verbose_json": "types.audio._models:TranslationVerbose",
            "text": "text",
            "srt": "text",
            "vtt": "text",
        },
        default="json",
    ),
    security=("ApiKeyAuth",),
)


class Translations(Resource[E]):
    """English text from speech."""

    _path = "audio.translations"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Translations[Raw], Translations[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Translations[Streamed], Translations[AsyncStreamed]]]

    if TYPE_CHECKING:

        @overload
        def create(
            self: Translations[Sync],
            *,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Translation: ...
        @overload
        def create(
            self: Translations[Sync],
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> TranslationVerbose: ...
        @overload
        def create(
            self: Translations[Sync],
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> str: ...
        @overload
        def create(
            self: Translations[Sync], **params: Unpack[TranslationCreateParams]
        ) -> TranslationCreateResponse | str: ...
        @overload
        def create(
            self: Translations[Async],
            *,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Awaitable[Translation]: ...
        @overload
        def create(
            self: Translations[Async],
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Awaitable[TranslationVerbose]: ...
        @overload
        def create(
            self: Translations[Async],
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Awaitable[str]: ...
        @overload
        def create(
            self: Translations[Async], **params: Unpack[TranslationCreateParams]
        ) -> Awaitable[TranslationCreateResponse | str]: ...
        @overload
        def create(
            self: Translations[Raw],
            *,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranslationCreateParamsBase],
        ) -> RawResponse[Translation]: ...
        @overload
        def create(
            self: Translations[Raw],
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> RawResponse[TranslationVerbose]: ...
        @overload
        def create(
            self: Translations[Raw],
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> RawResponse[str]: ...
        @overload
        def create(
            self: Translations[Raw], **params: Unpack[TranslationCreateParams]
        ) -> RawResponse[TranslationCreateResponse | str]: ...
        @overload
        def create(
            self: Translations[AsyncRaw],
            *,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Awaitable[RawResponse[Translation]]: ...
        @overload
        def create(
            self: Translations[AsyncRaw],
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Awaitable[RawResponse[TranslationVerbose]]: ...
        @overload
        def create(
            self: Translations[AsyncRaw],
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> Awaitable[RawResponse[str]]: ...
        @overload
        def create(
            self: Translations[AsyncRaw], **params: Unpack[TranslationCreateParams]
        ) -> Awaitable[RawResponse[TranslationCreateResponse | str]]: ...
        @overload
        def create(
            self: Translations[Streamed],
            *,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranslationCreateParamsBase],
        ) -> StreamedManager[Translation]: ...
        @overload
        def create(
            self: Translations[Streamed],
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> StreamedManager[TranslationVerbose]: ...
        @overload
        def create(
            self: Translations[Streamed],
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> StreamedManager[str]: ...
        @overload
        def create(
            self: Translations[Streamed], **params: Unpack[TranslationCreateParams]
        ) -> StreamedManager[TranslationCreateResponse | str]: ...
        @overload
        def create(
            self: Translations[AsyncStreamed],
            *,
            response_format: Literal["json"] = "json",
            **params: Unpack[TranslationCreateParamsBase],
        ) -> AsyncStreamedManager[Translation]: ...
        @overload
        def create(
            self: Translations[AsyncStreamed],
            *,
            response_format: Literal["verbose_json"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> AsyncStreamedManager[TranslationVerbose]: ...
        @overload
        def create(
            self: Translations[AsyncStreamed],
            *,
            response_format: Literal["text", "srt", "vtt"],
            **params: Unpack[TranslationCreateParamsBase],
        ) -> AsyncStreamedManager[str]: ...
        @overload
        def create(
            self: Translations[AsyncStreamed], **params: Unpack[TranslationCreateParams]
        ) -> AsyncStreamedManager[TranslationCreateResponse | str]: ...

    def create(self, **params: Any) -> Any:
        """Turn speech into English text. Source: `POST /audio/translations` (createTranslation)."""
        return self._run(_CREATE.call(params))
