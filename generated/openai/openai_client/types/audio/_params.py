# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.audio` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions, FileTypes

if TYPE_CHECKING:
    from .._params import AudioResponseFormat
    from ..realtime._params import VoiceIdsOrCustomVoiceParam

class SpeechCreateParams(CallOptions, total=False):
    """Arguments of `client.audio.speech.create`. Source: POST /audio/speech."""

    model: Required[str | Literal["tts-1", "tts-1-hd", "gpt-4o-mini-tts", "gpt-4o-mini-tts-2025-12-15"]]
    """The model's id."""
    input: Required[str]
    """The text to speak. At most 4096 characters."""
    voice: Required[VoiceIdsOrCustomVoiceParam]
    """Who speaks."""
    instructions: str
    """How to speak: mood, pace, accent. At most 4096 characters."""
    response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]
    """Default `mp3`."""
    speed: float
    """1 is normal. 0.25 to 4; default 1."""

class TranscriptionCreateParamsBase(CallOptions, total=False):
    """Arguments of `client.audio.transcriptions.create` but `response_format`. Source: POST
    /audio/transcriptions.
    """

    file: Required[FileTypes]
    """The recording: path, open file, bytes, or (name, content, type)."""
    model: Required[
        str
        | Literal[
            "whisper-1",
            "gpt-4o-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe-diarize",
        ]
    ]
    """The model's id."""
    language: str
    """The language that is spoken, as an ISO 639-1 code; makes it better and faster."""
    prompt: str
    """Words that help: names, style, what came before."""
    temperature: float
    """How random the answer is; lower is more predictable. Default 0."""
    include: Sequence[TranscriptionInclude]
    """Further parts that the answer shall have."""
    timestamp_granularities: Sequence[Literal["word", "segment"]]
    """Times per word or segment; needs verbose_json."""
    chunking_strategy: Literal["auto"] | VadConfigParam | None
    known_speaker_names: Sequence[str]
    """At most 4 items."""
    known_speaker_references: Sequence[str]
    """At most 4 items."""

class TranscriptionCreateParams(TranscriptionCreateParamsBase, total=False):
    """Arguments of `client.audio.transcriptions.create`. Source: POST /audio/transcriptions."""

    response_format: AudioResponseFormat

TranscriptionInclude: TypeAlias = 'Literal["logprobs"]'

class TranslationCreateParamsBase(CallOptions, total=False):
    """Arguments of `client.audio.translations.create` but `response_format`. Source: POST /audio/translations."""

    file: Required[FileTypes]
    model: Required[str | Literal["whisper-1"]]
    """The model's id."""
    prompt: str
    temperature: float
    """How random the answer is; lower is more predictable. Default 0."""

class TranslationCreateParams(TranslationCreateParamsBase, total=False):
    """Arguments of `client.audio.translations.create`. Source: POST /audio/translations."""

    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """Default `json`."""

class VadConfigParam(TypedDict, total=False):
    type: Required[Literal["server_vad"]]
    prefix_padding_ms: int
    """Default 300."""
    silence_duration_ms: int
    """Default 200."""
    threshold: float
    """Default 0.5."""

class VoiceConsentCreateParams(CallOptions, total=False):
    """Arguments of `client.audio.voice_consents.create`. Source: POST /audio/voice_consents."""

    name: Required[str]
    recording: Required[FileTypes]
    language: Required[str]

class VoiceConsentListParams(CallOptions, total=False):
    """Arguments of `client.audio.voice_consents.list`. Source: GET /audio/voice_consents."""

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""

class VoiceConsentUpdateParams(CallOptions, total=False):
    """Arguments of `client.audio.voice_consents.update`. Source: POST /audio/voice_consents/{consent_id}."""

    name: Required[str]

class VoiceCreateParams(CallOptions, total=False):
    """Arguments of `client.audio.voices.create`. Source: POST /audio/voices."""

    name: Required[str]
    audio_sample: Required[FileTypes]
    consent: Required[str]
