# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.voices`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.audio._models import VoiceResource
    from ...types.audio._params import VoiceCreateParams

_CREATE = Endpoint(
    "POST",
    "/audio/voices",
    body="name! audio_sample! consent!",
    media="multipart/form-data",
    files="audio_sample",
    answer="types.audio._models:VoiceResource",
    security=("ApiKeyAuth",),
)


class Voices(Resource[E]):
    """Voices of your own."""

    _path = "audio.voices"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Voices[Raw], Voices[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Voices[Streamed], Voices[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[VoiceCreateParams]) -> Request[VoiceResource]:
        """Create a voice of your own from a sample and a consent. Source: `POST /audio/voices` (createVoice)."""
        return _CREATE.call(params)
