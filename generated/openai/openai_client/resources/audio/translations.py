# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.translations`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.audio._models import TranslationCreateResponse
    from ...types.audio._params import TranslationCreateParams

_CREATE = Endpoint(
    "POST",
    "/audio/translations",
    body="file! model! prompt response_format temperature",
    media="multipart/form-data",
    files="file",
    answer="types.audio._models:TranslationCreateResponse",
    hook="helpers.audio:TextHook",
    security=("ApiKeyAuth",),
)


class Translations(Resource[E]):
    """English text from speech."""

    _path = "audio.translations"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Translations[Raw], Translations[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Translations[Streamed], Translations[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[TranslationCreateParams]) -> Request[TranslationCreateResponse]:
        """Turn speech into English text. Source: `POST /audio/translations` (createTranslation)."""
        return _CREATE.call(params)
