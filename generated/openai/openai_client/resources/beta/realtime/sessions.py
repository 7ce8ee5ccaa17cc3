# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.realtime.sessions`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ....types.beta.realtime._models import SessionCreateResponse
    from ....types.beta.realtime._params import SessionCreateParams

_CREATE = Endpoint(
    "POST",
    "/realtime/sessions",
    body="client_secret! modalities instructions voice input_audio_format output_audio_format "
    "input_audio_transcription speed tracing turn_detection tools tool_choice temperature "
    "max_response_output_tokens truncation prompt",
    answer="types.beta.realtime._models:SessionCreateResponse",
    security=("ApiKeyAuth",),
)


class Sessions(Resource[E]):
    """Calls of `client.beta.realtime.sessions`."""

    _path = "beta.realtime.sessions"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Sessions[Raw], Sessions[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Sessions[Streamed], Sessions[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[SessionCreateParams]) -> Request[SessionCreateResponse]:
        """Create a short-lived key for a realtime session.

        Source: `POST /realtime/sessions` (create-realtime-session).
        """
        return _CREATE.call(params)
