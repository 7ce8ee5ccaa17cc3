# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .speech import Speech
    from .transcriptions import Transcriptions
    from .translations import Translations
    from .voice_consents import VoiceConsents
    from .voices import Voices


class Audio(Resource[E]):
    """Speech from text, text from speech, voices."""

    _path = "audio"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Audio[Raw], Audio[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Audio[Streamed], Audio[AsyncStreamed]]]

    @subresource
    def speech(self) -> Speech[E]:
        from .speech import Speech

        return Speech(self._engine)

    @subresource
    def speeches(self) -> Speech[E]:
        """The same as `client.audio.speech`."""
        from .speech import Speech

        return Speech(self._engine)

    @subresource
    def transcriptions(self) -> Transcriptions[E]:
        from .transcriptions import Transcriptions

        return Transcriptions(self._engine)

    @subresource
    def translations(self) -> Translations[E]:
        from .translations import Translations

        return Translations(self._engine)

    @subresource
    def voice_consents(self) -> VoiceConsents[E]:
        from .voice_consents import VoiceConsents

        return VoiceConsents(self._engine)

    @subresource
    def voices(self) -> Voices[E]:
        from .voices import Voices

        return Voices(self._engine)
