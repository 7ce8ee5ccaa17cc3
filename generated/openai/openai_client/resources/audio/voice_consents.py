# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.audio.voice_consents`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types.audio._models import VoiceConsentDeletedResource, VoiceConsentResource
    from ...types.audio._params import VoiceConsentCreateParams, VoiceConsentListParams, VoiceConsentUpdateParams

_CREATE = Endpoint(
    "POST",
    "/audio/voice_consents",
    body="name! recording! language!",
    media="multipart/form-data",
    files="recording",
    answer="types.audio._models:VoiceConsentResource",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/audio/voice_consents/{consent_id}",
    answer="types.audio._models:VoiceConsentDeletedResource",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/audio/voice_consents",
    query="after limit",
    answer="types.audio._models:VoiceConsentResource",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/audio/voice_consents/{consent_id}",
    answer="types.audio._models:VoiceConsentResource",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/audio/voice_consents/{consent_id}",
    body="name!",
    answer="types.audio._models:VoiceConsentResource",
    security=("ApiKeyAuth",),
)


class VoiceConsents(Resource[E]):
    """Speakers' recorded consents."""

    _path = "audio.voice_consents"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[VoiceConsents[Raw], VoiceConsents[AsyncRaw]]]
        with_streaming_response: ClassVar[View[VoiceConsents[Streamed], VoiceConsents[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[VoiceConsentCreateParams]) -> Request[VoiceConsentResource]:
        """Upload a recording in which a speaker agrees to the use of their voice.

        Source: `POST /audio/voice_consents` (createVoiceConsent).
        """
        return _CREATE.call(params)

    @operation
    def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> Request[VoiceConsentDeletedResource]:
        """Delete a recorded consent to use a voice.

        Source: `DELETE /audio/voice_consents/{consent_id}` (deleteVoiceConsent).
        """
        return _DELETE.call(options, consent_id)

    @operation
    def list(self, **params: Unpack[VoiceConsentListParams]) -> CursorPages[VoiceConsentResource]:
        """List the recorded consents to use a voice, page by page.

        Source: `GET /audio/voice_consents` (listVoiceConsents).
        """
        return _LIST.call(params)

    @operation
    def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> Request[VoiceConsentResource]:
        """Fetch a recorded consent to use a voice.

        Source: `GET /audio/voice_consents/{consent_id}` (getVoiceConsent).
        """
        return _RETRIEVE.call(options, consent_id)

    @operation
    def update(self, consent_id: str, **params: Unpack[VoiceConsentUpdateParams]) -> Request[VoiceConsentResource]:
        """Change a recorded consent to use a voice.

        Source: `POST /audio/voice_consents/{consent_id}` (updateVoiceConsent).
        """
        return _UPDATE.call(params, consent_id)
