# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.realtime` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from ..._models import ErrorObject
    from ...audio._models import TranscriptionTextDoneEventUsageInputTokenDetails
    from ...realtime._models import (
        AudioTranscription,
        ConversationItemAdded,
        ConversationItemDone,
        ConversationItemInputAudioTranscriptionSegment,
        InputAudioBufferDtmfEventReceivedEvent,
        InputAudioBufferTimeoutTriggered,
        LogProbProperties,
        McpListToolsCompleted,
        McpListToolsFailed,
        McpListToolsInProgress,
        NoiseReductionType,
        OutputAudioBufferClearEvent,
        RealtimeAudioFormats,
        RealtimeAudioInputTurnDetectionSemanticVad,
        RealtimeAudioInputTurnDetectionServerVad,
        RealtimeConversationItemAssistantMessage,
        RealtimeConversationItemFunctionCall,
        RealtimeConversationItemFunctionCallOutput,
        RealtimeConversationItemSystemMessage,
        RealtimeConversationItemUserMessage,
        RealtimeErrorEvent,
        RealtimeFunctionTool,
        RealtimeMcpApprovalRequest,
        RealtimeMcpApprovalResponse,
        RealtimeMcpListTools,
        RealtimeMcpToolCall,
        RealtimeResponse as RealtimeRealtimeResponse,
        RealtimeResponseCreateParams,
        RealtimeSessionCreateRequest,
        RealtimeSessionCreateResponse,
        RealtimeTranscriptionSessionCreateRequest,
        RealtimeTranscriptionSessionCreateResponse,
        ResponseAudioDeltaEvent as RealtimeResponseAudioDeltaEvent,
        ResponseAudioDoneEvent as RealtimeResponseAudioDoneEvent,
        ResponseAudioTranscriptDeltaEvent as RealtimeResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent as RealtimeResponseAudioTranscriptDoneEvent,
        ResponseContentPartAddedEvent as RealtimeResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent as RealtimeResponseContentPartDoneEvent,
        ResponseCreatedEvent as RealtimeResponseCreatedEvent,
        ResponseFunctionCallArgumentsDeltaEvent as RealtimeResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent as RealtimeResponseFunctionCallArgumentsDoneEvent,
        ResponseMcpCallArgumentsDelta,
        ResponseMcpCallArgumentsDone,
        ResponseMcpCallCompleted,
        ResponseMcpCallFailed,
        ResponseMcpCallInProgress,
        ResponseOutputItemAddedEvent as RealtimeResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent as RealtimeResponseOutputItemDoneEvent,
        ResponseTextDeltaEvent as RealtimeResponseTextDeltaEvent,
        ResponseTextDoneEvent as RealtimeResponseTextDoneEvent,
    )
    from ...responses._models import ResponsePrompt

class ConversationCreatedEvent(Model):
    """Schema: RealtimeServerEventConversationCreated."""

    event_id: str
    type: Literal["conversation.created"]
    conversation: ConversationCreatedEventConversation

class ConversationCreatedEventConversation(Model):
    """Schema: RealtimeServerEventConversationCreated.conversation."""

    id: str | None = None
    object: str | None = None

class ConversationItemContent(Model):
    """Schema: RealtimeConversationItemWithReference.content[]."""

    type: Literal["input_audio", "input_text", "item_reference", "text"] | None = None
    text: str | None = None
    id: str | None = None
    audio: str | None = None
    transcript: str | None = None

class ConversationItemCreateEvent(Model):
    """Schema: RealtimeClientEventConversationItemCreate."""

    event_id: str | None = None
    type: Literal["conversation.item.create"]
    previous_item_id: str | None = None
    item: RealtimeConversationItem

class ConversationItemCreatedEvent(Model):
    """Schema: RealtimeServerEventConversationItemCreated."""

    event_id: str
    type: Literal["conversation.item.created"]
    previous_item_id: str | None = None
    item: RealtimeConversationItem

class ConversationItemDeleteEvent(Model):
    """Schema: RealtimeClientEventConversationItemDelete."""

    event_id: str | None = None
    type: Literal["conversation.item.delete"]
    item_id: str

class ConversationItemDeletedEvent(Model):
    """Schema: RealtimeServerEventConversationItemDeleted."""

    event_id: str
    type: Literal["conversation.item.deleted"]
    item_id: str

class ConversationItemInputAudioTranscriptionCompletedEvent(Model):
    """Schema: RealtimeServerEventConversationItemInputAudioTranscriptionCompleted."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    item_id: str
    content_index: int
    transcript: str
    logprobs: list[LogProbProperties] | None = None
    usage: ConversationItemInputAudioTranscriptionCompletedEventUsage

ConversationItemInputAudioTranscriptionCompletedEventUsage: TypeAlias = """
    ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration
"""
"""Schema: RealtimeServerEventConversationItemInputAudioTranscriptionCompleted.usage."""

class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration(Model):
    """Schema: TranscriptTextUsageDuration."""

    type: Literal["duration"]
    seconds: float

class ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens(Model):
    """Schema: TranscriptTextUsageTokens."""

    type: Literal["tokens"]
    input_tokens: int
    input_token_details: TranscriptionTextDoneEventUsageInputTokenDetails | None = None
    output_tokens: int
    total_tokens: int

class ConversationItemInputAudioTranscriptionDeltaEvent(Model):
    """Schema: RealtimeServerEventConversationItemInputAudioTranscriptionDelta."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.delta"]
    item_id: str
    content_index: int | None = None
    delta: str | None = None
    logprobs: list[LogProbProperties] | None = None

class ConversationItemInputAudioTranscriptionFailedEvent(Model):
    """Schema: RealtimeServerEventConversationItemInputAudioTranscriptionFailed."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]
    item_id: str
    content_index: int
    error: ErrorObject

class ConversationItemRetrieveEvent(Model):
    """Schema: RealtimeClientEventConversationItemRetrieve."""

    event_id: str | None = None
    type: Literal["conversation.item.retrieve"]
    item_id: str

class ConversationItemTruncateEvent(Model):
    """Schema: RealtimeClientEventConversationItemTruncate."""

    event_id: str | None = None
    type: Literal["conversation.item.truncate"]
    item_id: str
    content_index: int
    audio_end_ms: int

class ConversationItemTruncatedEvent(Model):
    """Schema: RealtimeServerEventConversationItemTruncated."""

    event_id: str
    type: Literal["conversation.item.truncated"]
    item_id: str
    content_index: int
    audio_end_ms: int

class ConversationItemWithReference(Model):
    """Schema: RealtimeConversationItemWithReference."""

    id: str | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["user", "assistant", "system"] | None = None
    content: list[ConversationItemContent] | None = None
    call_id: str | None = None
    name: str | None = None
    arguments: str | None = None
    output: str | None = None

class InputAudioBufferAppendEvent(Model):
    """Schema: RealtimeClientEventInputAudioBufferAppend."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.append"]
    audio: str

class InputAudioBufferClearEvent(Model):
    """Schema: RealtimeClientEventInputAudioBufferClear."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.clear"]

class InputAudioBufferClearedEvent(Model):
    """Schema: RealtimeServerEventInputAudioBufferCleared."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"]

class InputAudioBufferCommitEvent(Model):
    """Schema: RealtimeClientEventInputAudioBufferCommit."""

    event_id: str | None = None
    type: Literal["input_audio_buffer.commit"]

class InputAudioBufferCommittedEvent(Model):
    """Schema: RealtimeServerEventInputAudioBufferCommitted."""

    event_id: str
    type: Literal["input_audio_buffer.committed"]
    previous_item_id: str | None = None
    item_id: str

class InputAudioBufferSpeechStartedEvent(Model):
    """Schema: RealtimeServerEventInputAudioBufferSpeechStarted."""

    event_id: str
    type: Literal["input_audio_buffer.speech_started"]
    audio_start_ms: int
    item_id: str

class InputAudioBufferSpeechStoppedEvent(Model):
    """Schema: RealtimeServerEventInputAudioBufferSpeechStopped."""

    event_id: str
    type: Literal["input_audio_buffer.speech_stopped"]
    audio_end_ms: int
    item_id: str

class RateLimitsUpdatedEvent(Model):
    """Schema: RealtimeServerEventRateLimitsUpdated."""

    event_id: str
    type: Literal["rate_limits.updated"]
    rate_limits: list[RateLimitsUpdatedEventRateLimit]

class RateLimitsUpdatedEventRateLimit(Model):
    """Schema: RealtimeServerEventRateLimitsUpdated.rate_limits[]."""

    name: Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None

RealtimeClientEventUnion: TypeAlias = """
    ConversationItemCreateEvent
    | ConversationItemDeleteEvent
    | ConversationItemRetrieveEvent
    | ConversationItemTruncateEvent
    | InputAudioBufferAppendEvent
    | InputAudioBufferClearEvent
    | OutputAudioBufferClearEvent
    | InputAudioBufferCommitEvent
    | ResponseCancelEvent
    | ResponseCreateEvent
    | SessionUpdateEvent
"""
"""Schema: RealtimeClientEvent."""

RealtimeConversationItem: TypeAlias = """
    RealtimeConversationItemSystemMessage
    | RealtimeConversationItemUserMessage
    | RealtimeConversationItemAssistantMessage
    | RealtimeConversationItemFunctionCall
    | RealtimeConversationItemFunctionCallOutput
    | RealtimeMcpApprovalResponse
    | RealtimeMcpListTools
    | RealtimeMcpToolCall
    | RealtimeMcpApprovalRequest
"""

class RealtimeResponse(Model):
    """Schema: RealtimeBetaResponse."""

    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: dict[str, str] | None = None
    usage: RealtimeResponseUsage | None = None
    conversation_id: str | None = None
    voice: VoiceIdsShared | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    temperature: float | None = None
    max_output_tokens: int | Literal["inf"] | None = None

class RealtimeResponseStatus(Model):
    """Schema: RealtimeBetaResponse.status_details."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    error: RealtimeResponseStatusError | None = None

class RealtimeResponseStatusError(Model):
    """Schema: RealtimeBetaResponse.status_details.error."""

    type: str | None = None
    code: str | None = None

class RealtimeResponseUsage(Model):
    """Schema: RealtimeBetaResponse.usage."""

    total_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None

class RealtimeResponseUsageInputTokenDetails(Model):
    """Schema: RealtimeBetaResponse.usage.input_token_details."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None

class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """Schema: RealtimeBetaResponse.usage.input_token_details.cached_tokens_details."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None

class RealtimeResponseUsageOutputTokenDetails(Model):
    """Schema: RealtimeBetaResponse.usage.output_token_details."""

    text_tokens: int | None = None
    audio_tokens: int | None = None

RealtimeServerEvent: TypeAlias = """
    ConversationCreatedEvent
    | ConversationItemCreatedEvent
    | ConversationItemDeletedEvent
    | ConversationItemInputAudioTranscriptionCompletedEvent
    | ConversationItemInputAudioTranscriptionDeltaEvent
    | ConversationItemInputAudioTranscriptionFailedEvent
    | RealtimeServerEventConversationItemRetrieved
    | ConversationItemTruncatedEvent
    | RealtimeErrorEvent
    | InputAudioBufferClearedEvent
    | InputAudioBufferCommittedEvent
    | InputAudioBufferDtmfEventReceivedEvent
    | InputAudioBufferSpeechStartedEvent
    | InputAudioBufferSpeechStoppedEvent
    | RateLimitsUpdatedEvent
    | RealtimeResponseAudioDeltaEvent
    | RealtimeResponseAudioDoneEvent
    | RealtimeResponseAudioTranscriptDeltaEvent
    | RealtimeResponseAudioTranscriptDoneEvent
    | RealtimeResponseContentPartAddedEvent
    | RealtimeResponseContentPartDoneEvent
    | RealtimeResponseCreatedEvent
    | ResponseDoneEvent
    | RealtimeResponseFunctionCallArgumentsDeltaEvent
    | RealtimeResponseFunctionCallArgumentsDoneEvent
    | RealtimeResponseOutputItemAddedEvent
    | RealtimeResponseOutputItemDoneEvent
    | RealtimeResponseTextDeltaEvent
    | RealtimeResponseTextDoneEvent
    | SessionCreatedEvent
    | SessionUpdatedEvent
    | RealtimeServerEventOutputAudioBufferStarted
    | RealtimeServerEventOutputAudioBufferStopped
    | RealtimeServerEventOutputAudioBufferCleared
    | ConversationItemAdded
    | ConversationItemDone
    | InputAudioBufferTimeoutTriggered
    | ConversationItemInputAudioTranscriptionSegment
    | McpListToolsInProgress
    | McpListToolsCompleted
    | McpListToolsFailed
    | ResponseMcpCallArgumentsDelta
    | ResponseMcpCallArgumentsDone
    | ResponseMcpCallInProgress
    | ResponseMcpCallCompleted
    | ResponseMcpCallFailed
"""

class RealtimeServerEventConversationItemRetrieved(Model):
    event_id: str
    type: Literal["conversation.item.retrieved"]
    item: RealtimeConversationItem

class RealtimeServerEventOutputAudioBufferCleared(Model):
    event_id: str
    type: Literal["output_audio_buffer.cleared"]
    response_id: str

class RealtimeServerEventOutputAudioBufferStarted(Model):
    event_id: str
    type: Literal["output_audio_buffer.started"]
    response_id: str

class RealtimeServerEventOutputAudioBufferStopped(Model):
    event_id: str
    type: Literal["output_audio_buffer.stopped"]
    response_id: str

class RealtimeServerEventResponseContentPartAddedPart(Model):
    """Schema: RealtimeServerEventResponseContentPartAdded.part."""

    type: Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None

class RealtimeServerEventResponseContentPartDonePart(Model):
    """Schema: RealtimeServerEventResponseContentPartDone.part."""

    type: Literal["audio", "text"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None

RealtimeTurnDetection: TypeAlias = """
    RealtimeAudioInputTurnDetectionServerVad
    | RealtimeAudioInputTurnDetectionSemanticVad
"""
"""Schema: RealtimeTurnDetection(0)."""

class ResponseCancelEvent(Model):
    """Schema: RealtimeClientEventResponseCancel."""

    event_id: str | None = None
    type: Literal["response.cancel"]
    response_id: str | None = None

class ResponseCreateEvent(Model):
    """Schema: RealtimeClientEventResponseCreate."""

    event_id: str | None = None
    type: Literal["response.create"]
    response: RealtimeResponseCreateParams | None = None

class ResponseDoneEvent(Model):
    """Schema: RealtimeServerEventResponseDone."""

    event_id: str
    type: Literal["response.done"]
    response: RealtimeRealtimeResponse

class Session(Model):
    """Schema: RealtimeSession."""

    id: str | None = None
    object: Literal["realtime.session"] | None = None
    modalities: list[Literal["text", "audio"]] | None = None
    model: str | None = None
    instructions: str | None = None
    voice: VoiceIdsShared | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None = None
    turn_detection: RealtimeTurnDetection | None = None
    input_audio_noise_reduction: SessionInputAudioNoiseReduction | None = None
    speed: float | None = None
    tracing: Literal["auto"] | TracingConfiguration | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    temperature: float | None = None
    max_response_output_tokens: int | Literal["inf"] | None = None
    expires_at: int | None = None
    prompt: ResponsePrompt | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None

class SessionCreateResponse(Model):
    """Schema: RealtimeSessionCreateResponse."""

    id: str | None = None
    object: str | None = None
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    model: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: SessionCreateResponseAudio | None = None
    tracing: Literal["auto"] | SessionCreateResponseTracingTracingConfiguration | None = None
    turn_detection: SessionCreateResponseTurnDetection | None = None
    tools: list[RealtimeFunctionTool] | None = None
    tool_choice: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None

class SessionCreateResponseAudio(Model):
    """Schema: RealtimeSessionCreateResponse.audio."""

    input: SessionCreateResponseAudioInput | None = None
    output: SessionCreateResponseAudioOutput | None = None

class SessionCreateResponseAudioInput(Model):
    """Schema: RealtimeSessionCreateResponse.audio.input."""

    format: RealtimeAudioFormats | None = None
    transcription: TranscriptionSessionInputAudioTranscription | None = None
    noise_reduction: SessionCreateResponseAudioInputNoiseReduction | None = None
    turn_detection: SessionCreateResponseAudioInputTurnDetection | None = None

class SessionCreateResponseAudioInputNoiseReduction(Model):
    """Schema: RealtimeSessionCreateResponse.audio.input.noise_reduction."""

    type: NoiseReductionType | None = None

class SessionCreateResponseAudioInputTurnDetection(Model):
    """Schema: RealtimeSessionCreateResponse.audio.input.turn_detection."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None

class SessionCreateResponseAudioOutput(Model):
    """Schema: RealtimeSessionCreateResponse.audio.output."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    speed: float | None = None

class SessionCreateResponseTracingTracingConfiguration(Model):
    """Schema: RealtimeSessionCreateResponse.tracing(1)."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None

class SessionCreateResponseTurnDetection(Model):
    """Schema: RealtimeSessionCreateResponse.turn_detection."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None

class SessionCreatedEvent(Model):
    """Schema: RealtimeServerEventSessionCreated."""

    event_id: str
    type: Literal["session.created"]
    session: SessionCreatedEventSession

SessionCreatedEventSession: TypeAlias = "RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse"
"""Schema: RealtimeServerEventSessionCreated.session."""

class SessionInputAudioNoiseReduction(Model):
    """Schema: RealtimeSession.input_audio_noise_reduction."""

    type: NoiseReductionType | None = None

class SessionTracingTracingConfiguration(Model):
    """Schema: RealtimeSessionCreateResponseGA.tracing(0)(1)."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None

class SessionUpdateEvent(Model):
    """Schema: RealtimeClientEventSessionUpdate."""

    event_id: str | None = None
    type: Literal["session.update"]
    session: SessionUpdateEventSession

SessionUpdateEventSession: TypeAlias = "RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest"
"""Schema: RealtimeClientEventSessionUpdate.session."""

class SessionUpdatedEvent(Model):
    """Schema: RealtimeServerEventSessionUpdated."""

    event_id: str
    type: Literal["session.updated"]
    session: SessionUpdatedEventSession

SessionUpdatedEventSession: TypeAlias = "RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse"
"""Schema: RealtimeServerEventSessionUpdated.session."""

class TracingConfiguration(Model):
    """Schema: RealtimeSession.tracing(0)(1)."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None

class TranscriptionSession(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponse."""

    client_secret: TranscriptionSessionClientSecret
    modalities: list[Literal["text", "audio"]] | None = None
    input_audio_format: str | None = None
    input_audio_transcription: TranscriptionSessionInputAudioTranscription | None = None
    turn_detection: TranscriptionSessionTurnDetection | None = None

class TranscriptionSessionClientSecret(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponse.client_secret."""

    value: str
    expires_at: int

class TranscriptionSessionInputAudioTranscription(Model):
    """Schema: AudioTranscriptionResponse."""

    model: str | None = None
    language: str | None = None
    prompt: str | None = None

class TranscriptionSessionTurnDetection(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponse.turn_detection."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None

class TranscriptionSessionUpdate(Model):
    """Schema: RealtimeClientEventTranscriptionSessionUpdate."""

    event_id: str | None = None
    type: Literal["transcription_session.update"]
    session: TranscriptionSessionUpdateSession

class TranscriptionSessionUpdateSession(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequest."""

    turn_detection: TranscriptionSessionUpdateSessionTurnDetection | None = None
    input_audio_noise_reduction: TranscriptionSessionUpdateSessionInputAudioNoiseReduction | None = None
    input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None = None
    input_audio_transcription: AudioTranscription | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None

class TranscriptionSessionUpdateSessionInputAudioNoiseReduction(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequest.input_audio_noise_reduction."""

    type: NoiseReductionType | None = None

class TranscriptionSessionUpdateSessionTurnDetection(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequest.turn_detection."""

    type: Literal["server_vad"] | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None

class TranscriptionSessionUpdatedEvent(Model):
    """Schema: RealtimeServerEventTranscriptionSessionUpdated."""

    event_id: str
    type: Literal["transcription_session.updated"]
    session: TranscriptionSession

VoiceIdsShared: TypeAlias = """
    str
    | Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"]
"""

ConversationItem: TypeAlias = "ConversationItemWithReference"

ErrorEvent: TypeAlias = "RealtimeErrorEvent"

RealtimeServerEventResponseContentPartAdded: TypeAlias = "RealtimeResponseContentPartAddedEvent"

RealtimeServerEventResponseContentPartDone: TypeAlias = "RealtimeResponseContentPartDoneEvent"

RealtimeServerEventResponseCreated: TypeAlias = "RealtimeResponseCreatedEvent"

RealtimeServerEventResponseFunctionCallArgumentsDelta: TypeAlias = "RealtimeResponseFunctionCallArgumentsDeltaEvent"

RealtimeServerEventResponseFunctionCallArgumentsDone: TypeAlias = "RealtimeResponseFunctionCallArgumentsDoneEvent"

RealtimeServerEventResponseMCPCallFailed: TypeAlias = "ResponseMcpCallFailed"

RealtimeServerEventResponseOutputItemAdded: TypeAlias = "RealtimeResponseOutputItemAddedEvent"

RealtimeServerEventResponseOutputItemDone: TypeAlias = "RealtimeResponseOutputItemDoneEvent"

RealtimeServerEventResponseTextDelta: TypeAlias = "RealtimeResponseTextDeltaEvent"

RealtimeServerEventResponseTextDone: TypeAlias = "RealtimeResponseTextDoneEvent"

ResponseAudioDeltaEvent: TypeAlias = "RealtimeResponseAudioDeltaEvent"

ResponseAudioDoneEvent: TypeAlias = "RealtimeResponseAudioDoneEvent"

ResponseAudioTranscriptDeltaEvent: TypeAlias = "RealtimeResponseAudioTranscriptDeltaEvent"

ResponseAudioTranscriptDoneEvent: TypeAlias = "RealtimeResponseAudioTranscriptDoneEvent"

ResponseContentPartAddedEvent: TypeAlias = "RealtimeResponseContentPartAddedEvent"

ResponseContentPartDoneEvent: TypeAlias = "RealtimeResponseContentPartDoneEvent"

ResponseCreatedEvent: TypeAlias = "RealtimeResponseCreatedEvent"

ResponseFunctionCallArgumentsDeltaEvent: TypeAlias = "RealtimeResponseFunctionCallArgumentsDeltaEvent"

ResponseFunctionCallArgumentsDoneEvent: TypeAlias = "RealtimeResponseFunctionCallArgumentsDoneEvent"

ResponseOutputItemAddedEvent: TypeAlias = "RealtimeResponseOutputItemAddedEvent"

ResponseOutputItemDoneEvent: TypeAlias = "RealtimeResponseOutputItemDoneEvent"

ResponseTextDeltaEvent: TypeAlias = "RealtimeResponseTextDeltaEvent"

ResponseTextDoneEvent: TypeAlias = "RealtimeResponseTextDoneEvent"

UNIONS = {
    "ConversationItemInputAudioTranscriptionCompletedEventUsage": Tagged(
        "type",
        {
            "tokens": "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageTokens",
            "duration": "ConversationItemInputAudioTranscriptionCompletedEventUsageTranscriptTextUsageDuration",
        },
    ),
    "RealtimeClientEventUnion": Tagged(
        "type",
        {
            "conversation.item.create": "ConversationItemCreateEvent",
            "conversation.item.delete": "ConversationItemDeleteEvent",
            "conversation.item.retrieve": "ConversationItemRetrieveEvent",
            "conversation.item.truncate": "ConversationItemTruncateEvent",
            "input_audio_buffer.append": "InputAudioBufferAppendEvent",
            "input_audio_buffer.clear": "InputAudioBufferClearEvent",
            "output_audio_buffer.clear": "OutputAudioBufferClearEvent",
            "input_audio_buffer.commit": "InputAudioBufferCommitEvent",
            "response.cancel": "ResponseCancelEvent",
            "response.create": "ResponseCreateEvent",
            "session.update": "SessionUpdateEvent",
        },
    ),
    "RealtimeConversationItem": Tagged(
        "type",
        {
            "message": Tagged(
                "role",
                {
                    "system": "RealtimeConversationItemSystemMessage",
                    "user": "RealtimeConversationItemUserMessage",
                    "assistant": "RealtimeConversationItemAssistantMessage",
                },
            ),
            "function_call": "RealtimeConversationItemFunctionCall",
            "function_call_output": "RealtimeConversationItemFunctionCallOutput",
            "mcp_approval_response": "RealtimeMcpApprovalResponse",
            "mcp_list_tools": "RealtimeMcpListTools",
            "mcp_call": "RealtimeMcpToolCall",
            "mcp_approval_request": "RealtimeMcpApprovalRequest",
        },
    ),
    "RealtimeServerEvent": Tagged(
        "type",
        {
            "conversation.created": "ConversationCreatedEvent",
            "conversation.item.created": "ConversationItemCreatedEvent",
            "conversation.item.deleted": "ConversationItemDeletedEvent",
            "conversation.item.input_audio_transcription.completed": "ConversationItemInputAudioTranscriptionCompletedEvent",
            "conversation.item.input_audio_transcription.delta": "ConversationItemInputAudioTranscriptionDeltaEvent",
            "conversation.item.input_audio_transcription.failed": "ConversationItemInputAudioTranscriptionFailedEvent",
            "conversation.item.retrieved": "RealtimeServerEventConversationItemRetrieved",
            "conversation.item.truncated": "ConversationItemTruncatedEvent",
            "error": "RealtimeErrorEvent",
            "input_audio_buffer.cleared": "InputAudioBufferClearedEvent",
            "input_audio_buffer.committed": "InputAudioBufferCommittedEvent",
            "input_audio_buffer.dtmf_event_received": "InputAudioBufferDtmfEventReceivedEvent",
            "input_audio_buffer.speech_started": "InputAudioBufferSpeechStartedEvent",
            "input_audio_buffer.speech_stopped": "InputAudioBufferSpeechStoppedEvent",
            "rate_limits.updated": "RateLimitsUpdatedEvent",
            "response.output_audio.delta": "RealtimeResponseAudioDeltaEvent",
            "response.output_audio.done": "RealtimeResponseAudioDoneEvent",
            "response.output_audio_transcript.delta": "RealtimeResponseAudioTranscriptDeltaEvent",
            "response.output_audio_transcript.done": "RealtimeResponseAudioTranscriptDoneEvent",
            "response.content_part.added": "RealtimeResponseContentPartAddedEvent",
            "response.content_part.done": "RealtimeResponseContentPartDoneEvent",
            "response.created": "RealtimeResponseCreatedEvent",
            "response.done": "ResponseDoneEvent",
            "response.function_call_arguments.delta": "RealtimeResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "RealtimeResponseFunctionCallArgumentsDoneEvent",
            "response.output_item.added": "RealtimeResponseOutputItemAddedEvent",
            "response.output_item.done": "RealtimeResponseOutputItemDoneEvent",
            "response.output_text.delta": "RealtimeResponseTextDeltaEvent",
            "response.output_text.done": "RealtimeResponseTextDoneEvent",
            "session.created": "SessionCreatedEvent",
            "session.updated": "SessionUpdatedEvent",
            "output_audio_buffer.started": "RealtimeServerEventOutputAudioBufferStarted",
            "output_audio_buffer.stopped": "RealtimeServerEventOutputAudioBufferStopped",
            "output_audio_buffer.cleared": "RealtimeServerEventOutputAudioBufferCleared",
            "conversation.item.added": "ConversationItemAdded",
            "conversation.item.done": "ConversationItemDone",
            "input_audio_buffer.timeout_triggered": "InputAudioBufferTimeoutTriggered",
            "conversation.item.input_audio_transcription.segment": "ConversationItemInputAudioTranscriptionSegment",
            "mcp_list_tools.in_progress": "McpListToolsInProgress",
            "mcp_list_tools.completed": "McpListToolsCompleted",
            "mcp_list_tools.failed": "McpListToolsFailed",
            "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDone",
            "response.mcp_call.in_progress": "ResponseMcpCallInProgress",
            "response.mcp_call.completed": "ResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponseMcpCallFailed",
        },
    ),
    "RealtimeTurnDetection": Tagged(
        "type",
        {
            "server_vad": "RealtimeAudioInputTurnDetectionServerVad",
            "semantic_vad": "RealtimeAudioInputTurnDetectionSemanticVad",
        },
    ),
    "SessionCreatedEventSession": Tagged(
        "type",
        {"realtime": "RealtimeSessionCreateResponse", "transcription": "RealtimeTranscriptionSessionCreateResponse"},
    ),
    "SessionUpdateEventSession": Tagged(
        "type",
        {"realtime": "RealtimeSessionCreateRequest", "transcription": "RealtimeTranscriptionSessionCreateRequest"},
    ),
    "SessionUpdatedEventSession": Tagged(
        "type",
        {"realtime": "RealtimeSessionCreateResponse", "transcription": "RealtimeTranscriptionSessionCreateResponse"},
    ),
}

ELSEWHERE = {
    "AudioTranscription": "types.realtime._models:AudioTranscription",
    "ConversationItemAdded": "types.realtime._models:ConversationItemAdded",
    "ConversationItemDone": "types.realtime._models:ConversationItemDone",
    "ConversationItemInputAudioTranscriptionSegment": "types.realtime._models:ConversationItemInputAudioTranscriptionSegment",
    "ErrorObject": "types._models:ErrorObject",
    "InputAudioBufferDtmfEventReceivedEvent": "types.realtime._models:InputAudioBufferDtmfEventReceivedEvent",
    "InputAudioBufferTimeoutTriggered": "types.realtime._models:InputAudioBufferTimeoutTriggered",
    "LogProbProperties": "types.realtime._models:LogProbProperties",
    "McpListToolsCompleted": "types.realtime._models:McpListToolsCompleted",
    "McpListToolsFailed": "types.realtime._models:McpListToolsFailed",
    "McpListToolsInProgress": "types.realtime._models:McpListToolsInProgress",
    "NoiseReductionType": "types.realtime._models:NoiseReductionType",
    "OutputAudioBufferClearEvent": "types.realtime._models:OutputAudioBufferClearEvent",
    "RealtimeAudioFormats": "types.realtime._models:RealtimeAudioFormats",
    "RealtimeAudioInputTurnDetectionSemanticVad": "types.realtime._models:RealtimeAudioInputTurnDetectionSemanticVad",
    "RealtimeAudioInputTurnDetectionServerVad": "types.realtime._models:RealtimeAudioInputTurnDetectionServerVad",
    "RealtimeConversationItemAssistantMessage": "types.realtime._models:RealtimeConversationItemAssistantMessage",
    "RealtimeConversationItemFunctionCall": "types.realtime._models:RealtimeConversationItemFunctionCall",
    "RealtimeConversationItemFunctionCallOutput": "types.realtime._models:RealtimeConversationItemFunctionCallOutput",
    "RealtimeConversationItemSystemMessage": "types.realtime._models:RealtimeConversationItemSystemMessage",
    "RealtimeConversationItemUserMessage": "types.realtime._models:RealtimeConversationItemUserMessage",
    "RealtimeErrorEvent": "types.realtime._models:RealtimeErrorEvent",
    "RealtimeFunctionTool": "types.realtime._models:RealtimeFunctionTool",
    "RealtimeMcpApprovalRequest": "types.realtime._models:RealtimeMcpApprovalRequest",
    "RealtimeMcpApprovalResponse": "types.realtime._models:RealtimeMcpApprovalResponse",
    "RealtimeMcpListTools": "types.realtime._models:RealtimeMcpListTools",
    "RealtimeMcpToolCall": "types.realtime._models:RealtimeMcpToolCall",
    "RealtimeRealtimeResponse": "types.realtime._models:RealtimeResponse",
    "RealtimeResponseAudioDeltaEvent": "types.realtime._models:ResponseAudioDeltaEvent",
    "RealtimeResponseAudioDoneEvent": "types.realtime._models:ResponseAudioDoneEvent",
    "RealtimeResponseAudioTranscriptDeltaEvent": "types.realtime._models:ResponseAudioTranscriptDeltaEvent",
    "RealtimeResponseAudioTranscriptDoneEvent": "types.realtime._models:ResponseAudioTranscriptDoneEvent",
    "RealtimeResponseContentPartAddedEvent": "types.realtime._models:ResponseContentPartAddedEvent",
    "RealtimeResponseContentPartDoneEvent": "types.realtime._models:ResponseContentPartDoneEvent",
    "RealtimeResponseCreateParams": "types.realtime._models:RealtimeResponseCreateParams",
    "RealtimeResponseCreatedEvent": "types.realtime._models:ResponseCreatedEvent",
    "RealtimeResponseFunctionCallArgumentsDeltaEvent": "types.realtime._models:ResponseFunctionCallArgumentsDeltaEvent",
    "RealtimeResponseFunctionCallArgumentsDoneEvent": "types.realtime._models:ResponseFunctionCallArgumentsDoneEvent",
    "RealtimeResponseOutputItemAddedEvent": "types.realtime._models:ResponseOutputItemAddedEvent",
    "RealtimeResponseOutputItemDoneEvent": "types.realtime._models:ResponseOutputItemDoneEvent",
    "RealtimeResponseTextDeltaEvent": "types.realtime._models:ResponseTextDeltaEvent",
    "RealtimeResponseTextDoneEvent": "types.realtime._models:ResponseTextDoneEvent",
    "RealtimeSessionCreateRequest": "types.realtime._models:RealtimeSessionCreateRequest",
    "RealtimeSessionCreateResponse": "types.realtime._models:RealtimeSessionCreateResponse",
    "RealtimeTranscriptionSessionCreateRequest": "types.realtime._models:RealtimeTranscriptionSessionCreateRequest",
    "RealtimeTranscriptionSessionCreateResponse": "types.realtime._models:RealtimeTranscriptionSessionCreateResponse",
    "ResponseMcpCallArgumentsDelta": "types.realtime._models:ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone": "types.realtime._models:ResponseMcpCallArgumentsDone",
    "ResponseMcpCallCompleted": "types.realtime._models:ResponseMcpCallCompleted",
    "ResponseMcpCallFailed": "types.realtime._models:ResponseMcpCallFailed",
    "ResponseMcpCallInProgress": "types.realtime._models:ResponseMcpCallInProgress",
    "ResponsePrompt": "types.responses._models:ResponsePrompt",
    "TranscriptionTextDoneEventUsageInputTokenDetails": "types.audio._models:TranscriptionTextDoneEventUsageInputTokenDetails",
}
