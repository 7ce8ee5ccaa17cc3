# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.realtime.transcription_sessions`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ....types.beta.realtime._models import TranscriptionSession
    from ....types.beta.realtime._params import TranscriptionSessionCreateParams

_CREATE = Endpoint(
    "POST",
    "/realtime/transcription_sessions",
    body="turn_detection input_audio_noise_reduction input_audio_format input_audio_transcription include",
    answer="types.beta.realtime._models:TranscriptionSession",
    security=("ApiKeyAuth",),
)


class TranscriptionSessions(Resource[E]):
    """Calls of `client.beta.realtime.transcription_sessions`."""

    _path = "beta.realtime.transcription_sessions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[TranscriptionSessions[Raw], TranscriptionSessions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[TranscriptionSessions[Streamed], TranscriptionSessions[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[TranscriptionSessionCreateParams]) -> Request[TranscriptionSession]:
        """Create a short-lived key for a realtime transcription session.

        Source: `POST /realtime/transcription_sessions` (create-realtime-transcription-session).
        """
        return _CREATE.call(params)
