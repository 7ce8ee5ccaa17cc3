# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.audio` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Keyed, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from ..beta.realtime._models import (
        ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration,
        ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens,
    )

CreateSpeechResponseStreamEvent: TypeAlias = "SpeechAudioDeltaEvent | SpeechAudioDoneEvent"

CreateTranscriptionResponseJsonUsage: TypeAlias = """
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration
"""
"""Schema: CreateTranscriptionResponseJson.usage."""

class SpeechAudioDeltaEvent(Model):
    type: Literal["speech.audio.delta"]
    audio: str

class SpeechAudioDoneEvent(Model):
    type: Literal["speech.audio.done"]
    usage: SpeechAudioDoneEventUsage

class SpeechAudioDoneEventUsage(Model):
    """Schema: SpeechAudioDoneEvent.usage."""

    input_tokens: int
    output_tokens: int
    total_tokens: int

SpeechModel: TypeAlias = 'str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]'
"""Schema: CreateSpeechRequest.model."""

class Transcription(Model):
    """Schema: CreateTranscriptionResponseJson."""

    text: str
    logprobs: list[TranscriptionLogprob] | None = None
    usage: CreateTranscriptionResponseJsonUsage | None = None

TranscriptionCreateResponse: TypeAlias = "Transcription | TranscriptionDiarized | TranscriptionVerbose"
"""Schema: POST /audio/transcriptions answer."""

class TranscriptionDiarized(Model):
    """Schema: CreateTranscriptionResponseDiarizedJson."""

    task: Literal["transcribe"]
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: TranscriptionDiarizedUsage | None = None

class TranscriptionDiarizedSegment(Model):
    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str

TranscriptionDiarizedUsage: TypeAlias = """
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration
"""
"""Schema: CreateTranscriptionResponseDiarizedJson.usage."""

class TranscriptionLogprob(Model):
    """Schema: CreateTranscriptionResponseJson.logprobs[]."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[float] | None = None

class TranscriptionSegment(Model):
    id: int
    seek: int
    start: float
    end: float
    text: str
    tokens: list[int]
    temperature: float
    avg_logprob: float
    compression_ratio: float
    no_speech_prob: float

TranscriptionStreamEvent: TypeAlias = """
    TranscriptionTextSegmentEvent
    | TranscriptionTextDeltaEvent
    | TranscriptionTextDoneEvent
"""
"""Schema: CreateTranscriptionResponseStreamEvent."""

class TranscriptionTextDeltaEvent(Model):
    """Schema: TranscriptTextDeltaEvent."""

    type: Literal["transcript.text.delta"]
    delta: str
    logprobs: list[TranscriptionTextDeltaEventLogprob] | None = None
    segment_id: str | None = None

class TranscriptionTextDeltaEventLogprob(Model):
    """Schema: TranscriptTextDeltaEvent.logprobs[]."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None

class TranscriptionTextDoneEvent(Model):
    """Schema: TranscriptTextDoneEvent."""

    type: Literal["transcript.text.done"]
    text: str
    logprobs: list[TranscriptionTextDoneEventLogprob] | None = None
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens | None = None

class TranscriptionTextDoneEventLogprob(Model):
    """Schema: TranscriptTextDoneEvent.logprobs[]."""

    token: str | None = None
    logprob: float | None = None
    bytes: list[int] | None = None

class TranscriptionTextDoneEventUsageInputTokenDetails(Model):
    """Schema: TranscriptTextUsageTokens.input_token_details."""

    text_tokens: int | None = None
    audio_tokens: int | None = None

class TranscriptionTextSegmentEvent(Model):
    """Schema: TranscriptTextSegmentEvent."""

    type: Literal["transcript.text.segment"]
    id: str
    start: float
    end: float
    text: str
    speaker: str

class TranscriptionVerbose(Model):
    """Schema: CreateTranscriptionResponseVerboseJson."""

    language: str
    duration: float
    text: str
    words: list[TranscriptionWord] | None = None
    segments: list[TranscriptionSegment] | None = None
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration | None = None

class TranscriptionWord(Model):
    word: str
    start: float
    end: float

class Translation(Model):
    """Schema: CreateTranslationResponseJson."""

    text: str

TranslationCreateResponse: TypeAlias = "Translation | TranslationVerbose"
"""Schema: POST /audio/translations answer."""

class TranslationVerbose(Model):
    """Schema: CreateTranslationResponseVerboseJson."""

    language: str
    duration: float
    text: str
    segments: list[TranscriptionSegment] | None = None

class VoiceConsentDeletedResource(Model):
    id: str
    object: Literal["audio.voice_consent"]
    deleted: bool

class VoiceConsentResource(Model):
    object: Literal["audio.voice_consent"]
    id: str
    name: str
    language: str
    created_at: int

class VoiceResource(Model):
    object: Literal["audio.voice"]
    id: str
    name: str
    created_at: int

CreateTranscriptionResponseJson: TypeAlias = "Transcription"

CreateTranscriptionResponseJsonLogprob: TypeAlias = "TranscriptionLogprob"

UNIONS = {
    "CreateSpeechResponseStreamEvent": Tagged(
        "type", {"speech.audio.delta": "SpeechAudioDeltaEvent", "speech.audio.done": "SpeechAudioDoneEvent"}
    ),
    "CreateTranscriptionResponseJsonUsage": Tagged(
        "type",
        {
            "tokens": "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens",
            "duration": "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration",
        },
    ),
    "TranscriptionCreateResponse": Keyed(
        {"task": "TranscriptionDiarized", "language": "TranscriptionVerbose"}, default="Transcription"
    ),
    "TranscriptionDiarizedUsage": Tagged(
        "type",
        {
            "tokens": "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens",
            "duration": "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration",
        },
    ),
    "TranscriptionStreamEvent": Tagged(
        "type",
        {
            "transcript.text.segment": "TranscriptionTextSegmentEvent",
            "transcript.text.delta": "TranscriptionTextDeltaEvent",
            "transcript.text.done": "TranscriptionTextDoneEvent",
        },
    ),
    "TranslationCreateResponse": Keyed({"language": "TranslationVerbose"}, default="Translation"),
}

ELSEWHERE = {
    "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration": "types.beta.realtime._models:ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration",
    "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens": "types.beta.realtime._models:ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens",
}
