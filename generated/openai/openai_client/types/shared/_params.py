# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING

if TYPE_CHECKING:
    from ..realtime._params import NoiseReductionTypeParam

class CustomGrammarFormatParam(TypedDict, total=False):
    """Schema: CustomGrammarFormatParam."""

    type: Required[Literal["grammar"]]
    """Default `grammar`."""
    syntax: Required[GrammarSyntax1Param]
    definition: Required[str]

GrammarSyntax1Param: TypeAlias = 'Literal["lark", "regex"]'

class JSONSchemaParam(TypedDict, total=False):
    """Schema: ResponseFormatJsonSchema.json_schema."""

    description: str
    name: Required[str]
    schema: Mapping[str, object]
    strict: bool | None

class RealtimeTranslationClientEventInputAudioBufferAppendParam(TypedDict, total=False):
    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.input_audio_buffer.append"]]
    audio: Required[str]

RealtimeTranslationClientEventParam: TypeAlias = """
    RealtimeTranslationClientEventSessionUpdateParam
    | RealtimeTranslationClientEventInputAudioBufferAppendParam
    | RealtimeTranslationClientEventSessionCloseParam
"""

class RealtimeTranslationClientEventSessionCloseParam(TypedDict, total=False):
    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.close"]]

class RealtimeTranslationClientEventSessionUpdateParam(TypedDict, total=False):
    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.update"]]
    session: Required[RealtimeTranslationSessionUpdateRequestParam]

class RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionTypeParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionUpdateRequest.audio.input.noise_reduction(0)."""

    type: Required[NoiseReductionTypeParam]

class RealtimeTranslationSessionUpdateRequestAudioInputParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionUpdateRequest.audio.input."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionModelParam | None
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionTypeParam | None

class RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionModelParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionUpdateRequest.audio.input.transcription(0)."""

    model: Required[str]

class RealtimeTranslationSessionUpdateRequestAudioOutputParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionUpdateRequest.audio.output."""

    language: str

class RealtimeTranslationSessionUpdateRequestAudioParam(TypedDict, total=False):
    """Schema: RealtimeTranslationSessionUpdateRequest.audio."""

    input: RealtimeTranslationSessionUpdateRequestAudioInputParam
    output: RealtimeTranslationSessionUpdateRequestAudioOutputParam

class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    audio: RealtimeTranslationSessionUpdateRequestAudioParam
