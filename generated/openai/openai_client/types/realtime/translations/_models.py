# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.realtime.translations` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

    from .._models import NoiseReductionType

class RealtimeTranslationClientSecretCreateResponse(Model):
    value: str
    expires_at: int
    session: RealtimeTranslationSession

class RealtimeTranslationSession(Model):
    id: str
    type: Literal["translation"]
    expires_at: int
    model: str
    audio: RealtimeTranslationSessionAudio

class RealtimeTranslationSessionAudio(Model):
    """Schema: RealtimeTranslationSession.audio."""

    input: RealtimeTranslationSessionAudioInput | None = None
    output: RealtimeTranslationSessionAudioOutput | None = None

class RealtimeTranslationSessionAudioInput(Model):
    """Schema: RealtimeTranslationSession.audio.input."""

    transcription: RealtimeTranslationSessionAudioInputTranscriptionModel | None = None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReductionType | None = None

class RealtimeTranslationSessionAudioInputNoiseReductionType(Model):
    """Schema: RealtimeTranslationSession.audio.input.noise_reduction(0)."""

    type: NoiseReductionType

class RealtimeTranslationSessionAudioInputTranscriptionModel(Model):
    """Schema: RealtimeTranslationSession.audio.input.transcription(0)."""

    model: str

class RealtimeTranslationSessionAudioOutput(Model):
    """Schema: RealtimeTranslationSession.audio.output."""

    language: str | None = None

ELSEWHERE = {"NoiseReductionType": "types.realtime._models:NoiseReductionType"}
