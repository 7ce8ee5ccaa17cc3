# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.realtime` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ...._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ...realtime._params import (
        AudioTranscriptionParam,
        NoiseReductionTypeParam,
        OutputAudioBufferClearEventParam,
        RealtimeConversationItemAssistantMessageParam,
        RealtimeConversationItemFunctionCallOutputParam,
        RealtimeConversationItemFunctionCallParam,
        RealtimeConversationItemSystemMessageParam,
        RealtimeConversationItemUserMessageParam,
        RealtimeMcpApprovalRequestParam,
        RealtimeMcpApprovalResponseParam,
        RealtimeMcpListToolsParam,
        RealtimeMcpToolCallParam,
        RealtimeResponseCreateParamsParam,
        RealtimeSessionCreateRequestParam,
        RealtimeTranscriptionSessionCreateRequestParam as RealtimeRealtimeTranscriptionSessionCreateRequestParam,
        RealtimeTruncationParam,
        SemanticVADParam,
        ServerVADParam,
        VoiceIdsOrCustomVoiceParam,
    )
    from ...responses._params import ResponsePromptParam

class ConversationItemCreateEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventConversationItemCreate."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.create"]]
    previous_item_id: str
    item: Required[RealtimeConversationItemParam]

class ConversationItemDeleteEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventConversationItemDelete."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.delete"]]
    item_id: Required[str]

class ConversationItemRetrieveEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventConversationItemRetrieve."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.retrieve"]]
    item_id: Required[str]

class ConversationItemTruncateEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventConversationItemTruncate."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["conversation.item.truncate"]]
    item_id: Required[str]
    content_index: Required[int]
    audio_end_ms: Required[int]

class ConversationItemWithReferenceContentParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemWithReference.content[]."""

    type: Literal["input_audio", "input_text", "item_reference", "text"]
    text: str
    id: str
    audio: str
    transcript: str

class ConversationItemWithReferenceParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemWithReference."""

    id: str
    type: Literal["message", "function_call", "function_call_output"]
    object: Literal["realtime.item"]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Literal["user", "assistant", "system"]
    content: Iterable[ConversationItemWithReferenceContentParam]
    call_id: str
    name: str
    arguments: str
    output: str

class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventInputAudioBufferAppend."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]

class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventInputAudioBufferClear."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["input_audio_buffer.clear"]]

class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventInputAudioBufferCommit."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["input_audio_buffer.commit"]]

RealtimeClientEvent: TypeAlias = """
    ConversationItemCreateEventParam
    | ConversationItemDeleteEventParam
    | ConversationItemRetrieveEventParam
    | ConversationItemTruncateEventParam
    | InputAudioBufferAppendEventParam
    | InputAudioBufferClearEventParam
    | OutputAudioBufferClearEventParam
    | InputAudioBufferCommitEventParam
    | ResponseCancelEventParam
    | ResponseCreateEventParam
    | SessionUpdateEventParam
"""

RealtimeConversationItemParam: TypeAlias = """
    RealtimeConversationItemSystemMessageParam
    | RealtimeConversationItemUserMessageParam
    | RealtimeConversationItemAssistantMessageParam
    | RealtimeConversationItemFunctionCallParam
    | RealtimeConversationItemFunctionCallOutputParam
    | RealtimeMcpApprovalResponseParam
    | RealtimeMcpListToolsParam
    | RealtimeMcpToolCallParam
    | RealtimeMcpApprovalRequestParam
"""

class RealtimeSessionCreateRequestClientSecretParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequest.client_secret."""

    value: Required[str]
    expires_at: Required[int]

class RealtimeSessionCreateRequestInputAudioTranscriptionParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequest.input_audio_transcription."""

    model: str

class RealtimeSessionCreateRequestToolParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequest.tools[]."""

    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]

class RealtimeSessionCreateRequestTurnDetectionParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequest.turn_detection."""

    type: str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int

class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    turn_detection: TranscriptionSessionUpdateSessionTurnDetectionParam
    input_audio_noise_reduction: TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Default `pcm16`."""
    input_audio_transcription: AudioTranscriptionParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]

RealtimeTurnDetectionParam: TypeAlias = "ServerVADParam | SemanticVADParam"
"""Schema: RealtimeTurnDetection(0)."""

class ResponseCancelEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventResponseCancel."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["response.cancel"]]
    response_id: str

class ResponseCreateEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventResponseCreate."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParamsParam

class SessionCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.realtime.sessions.create`. Source: POST /realtime/sessions."""

    client_secret: Required[RealtimeSessionCreateRequestClientSecretParam]
    modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    voice: VoiceIdsOrCustomVoiceParam
    input_audio_format: str
    output_audio_format: str
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscriptionParam
    speed: float
    """0.25 to 1.5; default 1."""
    tracing: Literal["auto"] | TracingConfigurationParam
    turn_detection: RealtimeSessionCreateRequestTurnDetectionParam
    tools: Iterable[RealtimeSessionCreateRequestToolParam]
    """What the model may call."""
    tool_choice: str
    """Whether and which tool the model must call."""
    temperature: float
    """How random the answer is; lower is more predictable."""
    max_response_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationParam
    prompt: ResponsePromptParam | None

class SessionUpdateEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventSessionUpdate."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["session.update"]]
    session: Required[SessionUpdateEventSessionParam]

SessionUpdateEventSessionParam: TypeAlias = """
    RealtimeSessionCreateRequestParam
    | RealtimeRealtimeTranscriptionSessionCreateRequestParam
"""
"""Schema: RealtimeClientEventSessionUpdate.session."""

class TracingConfigurationParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequest.tracing(1)."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, object]

class TranscriptionSessionCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.realtime.transcription_sessions.create`. Source: POST
    /realtime/transcription_sessions.
    """

    turn_detection: TranscriptionSessionUpdateSessionTurnDetectionParam
    input_audio_noise_reduction: TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"]
    """Default `pcm16`."""
    input_audio_transcription: AudioTranscriptionParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Further parts that the answer shall have."""

class TranscriptionSessionUpdateParam(TypedDict, total=False):
    """Schema: RealtimeClientEventTranscriptionSessionUpdate."""

    event_id: str
    type: Required[Literal["transcription_session.update"]]
    session: Required[RealtimeTranscriptionSessionCreateRequestParam]

class TranscriptionSessionUpdateSessionInputAudioNoiseReductionParam(TypedDict, total=False):
    """Schema: RealtimeTranscriptionSessionCreateRequest.input_audio_noise_reduction."""

    type: NoiseReductionTypeParam

class TranscriptionSessionUpdateSessionTurnDetectionParam(TypedDict, total=False):
    """Schema: RealtimeTranscriptionSessionCreateRequest.turn_detection."""

    type: Literal["server_vad"]
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int

VoiceIdsSharedParam: TypeAlias = """
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
"""

RealtimeClientEventParam: TypeAlias = "RealtimeClientEvent"
