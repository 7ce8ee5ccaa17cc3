# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.realtime.translations` holds of requests."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from ...._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import NoiseReductionTypeParam

class ClientSecretCreateParams(CallOptions, total=False):
    """Arguments of `client.realtime.translations.client_secrets.create`. Source: POST
    /realtime/translations/client_secrets.
    """

    session: Required[RealtimeTranslationSessionCreateRequestParam]
    expires_after: ClientSecretExpirationParam

class ClientSecretExpirationParam(TypedDict, total=False):
    """Schema: RealtimeTranslationClientSecretCreateRequest.expires_after."""

    anchor: Literal["created_at"]
    """Default `created_at`."""
    seconds: int
    """10 to 7200; default 600."""

class RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionTypeParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionCreateRequest.audio.input.noise_reduction(0)."""

    type: Required[NoiseReductionTypeParam]

class RealtimeTranslationSessionCreateRequestAudioInputParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionCreateRequest.audio.input."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscriptionModelParam | None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionTypeParam | None

class RealtimeTranslationSessionCreateRequestAudioInputTranscriptionModelParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionCreateRequest.audio.input.transcription(0)."""

    model: Required[str]

class RealtimeTranslationSessionCreateRequestAudioOutputParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionCreateRequest.audio.output."""

    language: str

class RealtimeTranslationSessionCreateRequestAudioParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionCreateRequest.audio."""

    input: RealtimeTranslationSessionCreateRequestAudioInputParam
    output: RealtimeTranslationSessionCreateRequestAudioOutputParam

class RealtimeTranslationSessionCreateRequestParam(TypedDict, total=False):
    model: Required[str]
    audio: RealtimeTranslationSessionCreateRequestAudioParam
