# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.realtime` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from ..beta._models import BetaResponseInputItemMcpListToolsTool, BetaToolMcpRequireApprovalMcpToolApprovalFilter
    from ..beta.realtime._models import (
        ConversationCreatedEvent as RealtimeConversationCreatedEvent,
        ConversationItemCreatedEvent as RealtimeConversationItemCreatedEvent,
        ConversationItemCreateEvent as RealtimeConversationItemCreateEvent,
        ConversationItemDeletedEvent as RealtimeConversationItemDeletedEvent,
        ConversationItemDeleteEvent as RealtimeConversationItemDeleteEvent,
        ConversationItemInputAudioTranscriptionCompletedEvent as RealtimeConversationItemInputAudioTranscriptionCompletedEvent,
        ConversationItemInputAudioTranscriptionDeltaEvent as RealtimeConversationItemInputAudioTranscriptionDeltaEvent,
        ConversationItemInputAudioTranscriptionFailedEvent as RealtimeConversationItemInputAudioTranscriptionFailedEvent,
        ConversationItemRetrieveEvent as RealtimeConversationItemRetrieveEvent,
        ConversationItemTruncatedEvent as RealtimeConversationItemTruncatedEvent,
        ConversationItemTruncateEvent as RealtimeConversationItemTruncateEvent,
        InputAudioBufferAppendEvent as RealtimeInputAudioBufferAppendEvent,
        InputAudioBufferClearedEvent as RealtimeInputAudioBufferClearedEvent,
        InputAudioBufferClearEvent as RealtimeInputAudioBufferClearEvent,
        InputAudioBufferCommitEvent as RealtimeInputAudioBufferCommitEvent,
        InputAudioBufferCommittedEvent as RealtimeInputAudioBufferCommittedEvent,
        InputAudioBufferSpeechStartedEvent as RealtimeInputAudioBufferSpeechStartedEvent,
        InputAudioBufferSpeechStoppedEvent as RealtimeInputAudioBufferSpeechStoppedEvent,
        RateLimitsUpdatedEvent as RealtimeRateLimitsUpdatedEvent,
        RealtimeClientEventUnion,
        RealtimeConversationItem,
        RealtimeServerEvent as RealtimeRealtimeServerEvent,
        RealtimeServerEventResponseContentPartAddedPart,
        RealtimeServerEventResponseContentPartDonePart,
        RealtimeTurnDetection,
        ResponseCancelEvent as RealtimeResponseCancelEvent,
        ResponseCreateEvent as RealtimeResponseCreateEvent,
        ResponseDoneEvent as RealtimeResponseDoneEvent,
        SessionCreatedEvent as RealtimeSessionCreatedEvent,
        SessionTracingTracingConfiguration,
        SessionUpdatedEvent as RealtimeSessionUpdatedEvent,
        SessionUpdateEvent as RealtimeSessionUpdateEvent,
        TranscriptionSessionInputAudioTranscription,
        VoiceIdsShared,
    )
    from ..conversations._models import ConversationItem as ConversationsConversationItem
    from ..responses._models import ResponsePrompt, ToolChoiceFunction, ToolChoiceMcp, ToolChoiceOptions
    from .translations._models import RealtimeTranslationSession

class AudioTranscription(Model):
    model: str | None = None
    language: str | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None

class ClientSecretCreateResponse(Model):
    """Schema: RealtimeCreateClientSecretResponse."""

    value: str
    expires_at: int
    session: SessionConfiguration

class ConversationItemAdded(Model):
    """Schema: RealtimeServerEventConversationItemAdded."""

    event_id: str
    type: Literal["conversation.item.added"]
    previous_item_id: str | None = None
    item: RealtimeConversationItem

class ConversationItemDone(Model):
    """Schema: RealtimeServerEventConversationItemDone."""

    event_id: str
    type: Literal["conversation.item.done"]
    previous_item_id: str | None = None
    item: RealtimeConversationItem

class ConversationItemInputAudioTranscriptionSegment(Model):
    """Schema: RealtimeServerEventConversationItemInputAudioTranscriptionSegment."""

    event_id: str
    type: Literal["conversation.item.input_audio_transcription.segment"]
    item_id: str
    content_index: int
    text: str
    id: str
    speaker: str
    start: float
    end: float

class InputAudioBufferDtmfEventReceivedEvent(Model):
    """Schema: RealtimeServerEventInputAudioBufferDtmfEventReceived."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
    event: str
    received_at: int

class InputAudioBufferTimeoutTriggered(Model):
    """Schema: RealtimeServerEventInputAudioBufferTimeoutTriggered."""

    event_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]
    audio_start_ms: int
    audio_end_ms: int
    item_id: str

class LogProbProperties(Model):
    token: str
    logprob: float
    bytes: list[int]

class McpListToolsCompleted(Model):
    """Schema: RealtimeServerEventMCPListToolsCompleted."""

    event_id: str
    type: Literal["mcp_list_tools.completed"]
    item_id: str

class McpListToolsFailed(Model):
    """Schema: RealtimeServerEventMCPListToolsFailed."""

    event_id: str
    type: Literal["mcp_list_tools.failed"]
    item_id: str

class McpListToolsInProgress(Model):
    """Schema: RealtimeServerEventMCPListToolsInProgress."""

    event_id: str
    type: Literal["mcp_list_tools.in_progress"]
    item_id: str

NoiseReductionType: TypeAlias = 'Literal["near_field", "far_field"]'

class OutputAudioBufferClearEvent(Model):
    """Schema: RealtimeClientEventOutputAudioBufferClear."""

    event_id: str | None = None
    type: Literal["output_audio_buffer.clear"]

class RealtimeAudioConfig(Model):
    """Schema: RealtimeSessionCreateRequestGA.audio."""

    input: RealtimeAudioConfigInput2 | None = None
    output: RealtimeAudioConfigOutput2 | None = None

class RealtimeAudioConfigInput(Model):
    """Schema: RealtimeSessionCreateResponseGA.audio.input."""

    format: RealtimeAudioFormats | None = None
    transcription: TranscriptionSessionInputAudioTranscription | None = None
    noise_reduction: RealtimeAudioConfigInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None

class RealtimeAudioConfigInput2(Model):
    """Schema: RealtimeSessionCreateRequestGA.audio.input."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeAudioConfigInput2NoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None

class RealtimeAudioConfigInput2NoiseReduction(Model):
    """Schema: RealtimeSessionCreateRequestGA.audio.input.noise_reduction."""

    type: NoiseReductionType | None = None

class RealtimeAudioConfigInputNoiseReduction(Model):
    """Schema: RealtimeSessionCreateResponseGA.audio.input.noise_reduction."""

    type: NoiseReductionType | None = None

class RealtimeAudioConfigOutput(Model):
    """Schema: RealtimeSessionCreateResponseGA.audio.output."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None
    speed: float | None = None

class RealtimeAudioConfigOutput2(Model):
    """Schema: RealtimeSessionCreateRequestGA.audio.output."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None
    speed: float | None = None

class RealtimeAudioConfigOutputVoiceID(Model):
    """Schema: VoiceIdsOrCustomVoice(1)."""

    id: str

RealtimeAudioFormats: TypeAlias = """
    RealtimeAudioFormatsAudioPCM
    | RealtimeAudioFormatsAudioPCMU
    | RealtimeAudioFormatsAudioPCMA
"""

class RealtimeAudioFormatsAudioPCM(Model):
    """Schema: RealtimeAudioFormats(0)."""

    type: Literal["audio/pcm"] | None = None
    rate: Literal[24000] | None = None

class RealtimeAudioFormatsAudioPCMA(Model):
    """Schema: RealtimeAudioFormats(2)."""

    type: Literal["audio/pcma"] | None = None

class RealtimeAudioFormatsAudioPCMU(Model):
    """Schema: RealtimeAudioFormats(1)."""

    type: Literal["audio/pcmu"] | None = None

RealtimeAudioInputTurnDetection: TypeAlias = "RealtimeTurnDetection | None"
"""Schema: RealtimeTurnDetection."""

class RealtimeAudioInputTurnDetectionSemanticVad(Model):
    """Schema: RealtimeTurnDetection(0)(1)."""

    type: Literal["semantic_vad"]
    eagerness: Literal["low", "medium", "high", "auto"] | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None

class RealtimeAudioInputTurnDetectionServerVad(Model):
    """Schema: RealtimeTurnDetection(0)(0)."""

    type: Literal["server_vad"]
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    create_response: bool | None = None
    interrupt_response: bool | None = None
    idle_timeout_ms: int | None = None

class RealtimeConversationItemAssistantMessage(Model):
    """Schema: RealtimeConversationItemMessageAssistant."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"]
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["assistant"]
    content: list[RealtimeConversationItemAssistantMessageContent]

class RealtimeConversationItemAssistantMessageContent(Model):
    """Schema: RealtimeConversationItemMessageAssistant.content[]."""

    type: Literal["output_text", "output_audio"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None

class RealtimeConversationItemFunctionCall(Model):
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call"]
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str | None = None
    name: str
    arguments: str

class RealtimeConversationItemFunctionCallOutput(Model):
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call_output"]
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str
    output: str

class RealtimeConversationItemSystemMessage(Model):
    """Schema: RealtimeConversationItemMessageSystem."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"]
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["system"]
    content: list[RealtimeConversationItemSystemMessageContent]

class RealtimeConversationItemSystemMessageContent(Model):
    """Schema: RealtimeConversationItemMessageSystem.content[]."""

    type: Literal["input_text"] | None = None
    text: str | None = None

class RealtimeConversationItemUserMessage(Model):
    """Schema: RealtimeConversationItemMessageUser."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["message"]
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    role: Literal["user"]
    content: list[RealtimeConversationItemUserMessageContent]

class RealtimeConversationItemUserMessageContent(Model):
    """Schema: RealtimeConversationItemMessageUser.content[]."""

    type: Literal["input_text", "input_audio", "input_image"] | None = None
    text: str | None = None
    audio: str | None = None
    image_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    transcript: str | None = None

class RealtimeError(Model):
    """Schema: RealtimeServerEventError.error."""

    type: str
    code: str | None = None
    message: str
    param: str | None = None
    event_id: str | None = None

class RealtimeErrorEvent(Model):
    """Schema: RealtimeServerEventError."""

    event_id: str
    type: Literal["error"]
    error: RealtimeError

class RealtimeFunctionTool(Model):
    type: Literal["function"] | None = None
    name: str | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None

class RealtimeMcpApprovalRequest(Model):
    """Schema: RealtimeMCPApprovalRequest."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str

class RealtimeMcpApprovalResponse(Model):
    """Schema: RealtimeMCPApprovalResponse."""

    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None

class RealtimeMcpListTools(Model):
    """Schema: RealtimeMCPListTools."""

    type: Literal["mcp_list_tools"]
    id: str | None = None
    server_label: str
    tools: list[BetaResponseInputItemMcpListToolsTool]

class RealtimeMcpProtocolError(Model):
    """Schema: RealtimeMCPProtocolError."""

    type: Literal["protocol_error"]
    code: int
    message: str

class RealtimeMcpToolCall(Model):
    """Schema: RealtimeMCPToolCall."""

    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    approval_request_id: str | None = None
    output: str | None = None
    error: RealtimeMcpToolCallError | None = None

RealtimeMcpToolCallError: TypeAlias = "RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError"
"""Schema: RealtimeMCPToolCall.error(0)."""

class RealtimeMcpToolExecutionError(Model):
    """Schema: RealtimeMCPToolExecutionError."""

    type: Literal["tool_execution_error"]
    message: str

class RealtimeMcphttpError(Model):
    """Schema: RealtimeMCPHTTPError."""

    type: Literal["http_error"]
    code: int
    message: str

class RealtimeReasoning(Model):
    effort: RealtimeReasoningEffort | None = None

RealtimeReasoningEffort: TypeAlias = 'Literal["minimal", "low", "medium", "high", "xhigh"]'

class RealtimeResponse(Model):
    id: str | None = None
    object: Literal["realtime.response"] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | None = None
    status_details: RealtimeResponseStatus | None = None
    output: list[RealtimeConversationItem] | None = None
    metadata: dict[str, str] | None = None
    audio: RealtimeResponseAudio | None = None
    usage: RealtimeResponseUsage | None = None
    conversation_id: str | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    max_output_tokens: int | Literal["inf"] | None = None

class RealtimeResponseAudio(Model):
    """Schema: RealtimeResponse.audio."""

    output: RealtimeResponseAudioOutput | None = None

class RealtimeResponseAudioOutput(Model):
    """Schema: RealtimeResponse.audio.output."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsShared | None = None

class RealtimeResponseCreateAudioOutput(Model):
    """Schema: RealtimeResponseCreateParams.audio."""

    output: RealtimeResponseCreateAudioOutputOutput | None = None

class RealtimeResponseCreateAudioOutputOutput(Model):
    """Schema: RealtimeResponseCreateParams.audio.output."""

    format: RealtimeAudioFormats | None = None
    voice: VoiceIdsOrCustomVoice | None = None

class RealtimeResponseCreateMcpTool(Model):
    """Schema: MCPTool."""

    type: Literal["mcp"]
    server_label: str
    server_url: str | None = None
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | None
    ) = None
    authorization: str | None = None
    server_description: str | None = None
    headers: dict[str, str] | None = None
    allowed_tools: list[str] | RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    require_approval: BetaToolMcpRequireApprovalMcpToolApprovalFilter | Literal["always", "never"] | None = None
    defer_loading: bool | None = None

class RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter(Model):
    """Schema: MCPToolFilter."""

    tool_names: list[str] | None = None
    read_only: bool | None = None

class RealtimeResponseCreateParams(Model):
    output_modalities: list[Literal["text", "audio"]] | None = None
    instructions: str | None = None
    audio: RealtimeResponseCreateAudioOutput | None = None
    tools: list[RealtimeResponseCreateParamsTool] | None = None
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    conversation: str | None = None
    metadata: dict[str, str] | None = None
    prompt: ResponsePrompt | None = None
    input: list[RealtimeConversationItem] | None = None

RealtimeResponseCreateParamsTool: TypeAlias = "RealtimeFunctionTool | RealtimeResponseCreateMcpTool"
"""Schema: RealtimeResponseCreateParams.tools[]."""

RealtimeResponseCreateParamsToolChoice: TypeAlias = "ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp"
"""Schema: RealtimeResponseCreateParams.tool_choice."""

class RealtimeResponseStatus(Model):
    """Schema: RealtimeResponse.status_details."""

    type: Literal["completed", "cancelled", "failed", "incomplete"] | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    error: RealtimeResponseStatusError | None = None

class RealtimeResponseStatusError(Model):
    """Schema: RealtimeResponse.status_details.error."""

    type: str | None = None
    code: str | None = None

class RealtimeResponseUsage(Model):
    """Schema: RealtimeResponse.usage."""

    total_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None

class RealtimeResponseUsageInputTokenDetails(Model):
    """Schema: RealtimeResponse.usage.input_token_details."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None

class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Model):
    """Schema: RealtimeResponse.usage.input_token_details.cached_tokens_details."""

    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None

class RealtimeResponseUsageOutputTokenDetails(Model):
    """Schema: RealtimeResponse.usage.output_token_details."""

    text_tokens: int | None = None
    audio_tokens: int | None = None

class RealtimeSessionCreateRequest(Model):
    """Schema: RealtimeSessionCreateRequestGA."""

    type: Literal["realtime"]
    output_modalities: list[Literal["text", "audio"]] | None = None
    model: str | None = None
    instructions: str | None = None
    audio: RealtimeAudioConfig | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Literal["auto"] | RealtimeTracingConfigTracingConfiguration | None = None
    tools: list[RealtimeToolsConfigUnion2] | None = None
    tool_choice: RealtimeSessionCreateRequestToolChoice | None = None
    parallel_tool_calls: bool | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: ResponsePrompt | None = None

RealtimeSessionCreateRequestToolChoice: TypeAlias = "ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp"
"""Schema: RealtimeSessionCreateRequestGA.tool_choice."""

class RealtimeSessionCreateResponse(Model):
    """Schema: RealtimeSessionCreateResponseGA."""

    type: Literal["realtime"]
    id: str
    object: Literal["realtime.session"]
    expires_at: int | None = None
    output_modalities: list[Literal["text", "audio"]] | None = None
    model: str | None = None
    instructions: str | None = None
    audio: RealtimeSessionCreateResponseAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    tracing: Literal["auto"] | SessionTracingTracingConfiguration | None = None
    tools: list[RealtimeToolsConfigUnion] | None = None
    tool_choice: RealtimeToolChoiceConfig | None = None
    reasoning: RealtimeReasoning | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    truncation: RealtimeTruncation | None = None
    prompt: ResponsePrompt | None = None

class RealtimeSessionCreateResponseAudio(Model):
    """Schema: RealtimeSessionCreateResponseGA.audio."""

    input: RealtimeAudioConfigInput | None = None
    output: RealtimeAudioConfigOutput | None = None

RealtimeToolChoiceConfig: TypeAlias = "ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp"
"""Schema: RealtimeSessionCreateResponseGA.tool_choice."""

RealtimeToolsConfig: TypeAlias = "list[RealtimeToolsConfigUnion]"
"""Schema: RealtimeSessionCreateResponseGA.tools."""

RealtimeToolsConfigUnion: TypeAlias = "RealtimeFunctionTool | RealtimeResponseCreateMcpTool"
"""Schema: RealtimeSessionCreateResponseGA.tools[]."""

RealtimeToolsConfigUnion2: TypeAlias = "RealtimeFunctionTool | RealtimeResponseCreateMcpTool"
"""Schema: RealtimeSessionCreateRequestGA.tools[]."""

RealtimeTracingConfig: TypeAlias = 'Literal["auto"] | SessionTracingTracingConfiguration | None'
"""Schema: RealtimeSessionCreateResponseGA.tracing."""

class RealtimeTracingConfigTracingConfiguration(Model):
    """Schema: RealtimeSessionCreateRequestGA.tracing(1)."""

    workflow_name: str | None = None
    group_id: str | None = None
    metadata: dict[str, Any] | None = None

class RealtimeTranscriptionSessionAudio(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA.audio."""

    input: RealtimeTranscriptionSessionAudioInput2 | None = None

class RealtimeTranscriptionSessionAudioInput(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponseGA.audio.input."""

    format: RealtimeAudioFormats | None = None
    transcription: TranscriptionSessionInputAudioTranscription | None = None
    noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTranscriptionSessionTurnDetection | None = None

class RealtimeTranscriptionSessionAudioInput2(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA.audio.input."""

    format: RealtimeAudioFormats | None = None
    transcription: AudioTranscription | None = None
    noise_reduction: RealtimeTranscriptionSessionAudioInput2NoiseReduction | None = None
    turn_detection: RealtimeTurnDetection | None = None

class RealtimeTranscriptionSessionAudioInput2NoiseReduction(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA.audio.input.noise_reduction."""

    type: NoiseReductionType | None = None

class RealtimeTranscriptionSessionAudioInputNoiseReduction(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponseGA.audio.input.noise_reduction."""

    type: NoiseReductionType | None = None

class RealtimeTranscriptionSessionCreateRequest(Model):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA."""

    type: Literal["transcription"]
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None

class RealtimeTranscriptionSessionCreateResponse(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponseGA."""

    type: Literal["transcription"]
    id: str
    object: str
    expires_at: int | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    audio: RealtimeTranscriptionSessionCreateResponseAudio | None = None

class RealtimeTranscriptionSessionCreateResponseAudio(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponseGA.audio."""

    input: RealtimeTranscriptionSessionAudioInput | None = None

class RealtimeTranscriptionSessionTurnDetection(Model):
    """Schema: RealtimeTranscriptionSessionCreateResponseGA.audio.input.turn_detection(0)."""

    type: str | None = None
    threshold: float | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None

RealtimeTranslationServerEvent: TypeAlias = """
    RealtimeErrorEvent
    | RealtimeTranslationServerEventSessionCreated
    | RealtimeTranslationServerEventSessionUpdated
    | RealtimeTranslationServerEventSessionClosed
    | RealtimeTranslationServerEventSessionInputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputTranscriptDelta
    | RealtimeTranslationServerEventSessionOutputAudioDelta
"""

class RealtimeTranslationServerEventSessionClosed(Model):
    event_id: str
    type: Literal["session.closed"]

class RealtimeTranslationServerEventSessionCreated(Model):
    event_id: str
    type: Literal["session.created"]
    session: RealtimeTranslationSession

class RealtimeTranslationServerEventSessionInputTranscriptDelta(Model):
    event_id: str
    type: Literal["session.input_transcript.delta"]
    delta: str
    elapsed_ms: int | None = None

class RealtimeTranslationServerEventSessionOutputAudioDelta(Model):
    event_id: str
    type: Literal["session.output_audio.delta"]
    delta: str
    sample_rate: int | None = None
    channels: int | None = None
    format: Literal["pcm16"] | None = None
    elapsed_ms: int | None = None

class RealtimeTranslationServerEventSessionOutputTranscriptDelta(Model):
    event_id: str
    type: Literal["session.output_transcript.delta"]
    delta: str
    elapsed_ms: int | None = None

class RealtimeTranslationServerEventSessionUpdated(Model):
    event_id: str
    type: Literal["session.updated"]
    session: RealtimeTranslationSession

RealtimeTruncation: TypeAlias = 'Literal["auto", "disabled"] | RealtimeTruncationRetentionRatio'

class RealtimeTruncationRetentionRatio(Model):
    """Schema: RealtimeTruncation(1)."""

    type: Literal["retention_ratio"]
    retention_ratio: float
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None

class RealtimeTruncationRetentionRatioTokenLimits(Model):
    """Schema: RealtimeTruncation(1).token_limits."""

    post_instructions: int | None = None

class ResponseAudioDeltaEvent(Model):
    """Schema: RealtimeServerEventResponseAudioDelta."""

    event_id: str
    type: Literal["response.output_audio.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str

class ResponseAudioDoneEvent(Model):
    """Schema: RealtimeServerEventResponseAudioDone."""

    event_id: str
    type: Literal["response.output_audio.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int

class ResponseAudioTranscriptDeltaEvent(Model):
    """Schema: RealtimeServerEventResponseAudioTranscriptDelta."""

    event_id: str
    type: Literal["response.output_audio_transcript.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str

class ResponseAudioTranscriptDoneEvent(Model):
    """Schema: RealtimeServerEventResponseAudioTranscriptDone."""

    event_id: str
    type: Literal["response.output_audio_transcript.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str

class ResponseContentPartAddedEvent(Model):
    """Schema: RealtimeServerEventResponseContentPartAdded."""

    event_id: str
    type: Literal["response.content_part.added"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartAddedPart

class ResponseContentPartDoneEvent(Model):
    """Schema: RealtimeServerEventResponseContentPartDone."""

    event_id: str
    type: Literal["response.content_part.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: RealtimeServerEventResponseContentPartDonePart

class ResponseCreatedEvent(Model):
    """Schema: RealtimeServerEventResponseCreated."""

    event_id: str
    type: Literal["response.created"]
    response: RealtimeResponse

class ResponseFunctionCallArgumentsDeltaEvent(Model):
    """Schema: RealtimeServerEventResponseFunctionCallArgumentsDelta."""

    event_id: str
    type: Literal["response.function_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    delta: str

class ResponseFunctionCallArgumentsDoneEvent(Model):
    """Schema: RealtimeServerEventResponseFunctionCallArgumentsDone."""

    event_id: str
    type: Literal["response.function_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    call_id: str
    name: str
    arguments: str

class ResponseMcpCallArgumentsDelta(Model):
    """Schema: RealtimeServerEventResponseMCPCallArgumentsDelta."""

    event_id: str
    type: Literal["response.mcp_call_arguments.delta"]
    response_id: str
    item_id: str
    output_index: int
    delta: str
    obfuscation: str | None = None

class ResponseMcpCallArgumentsDone(Model):
    """Schema: RealtimeServerEventResponseMCPCallArgumentsDone."""

    event_id: str
    type: Literal["response.mcp_call_arguments.done"]
    response_id: str
    item_id: str
    output_index: int
    arguments: str

class ResponseMcpCallCompleted(Model):
    """Schema: RealtimeServerEventResponseMCPCallCompleted."""

    event_id: str
    type: Literal["response.mcp_call.completed"]
    output_index: int
    item_id: str

class ResponseMcpCallFailed(Model):
    """Schema: RealtimeServerEventResponseMCPCallFailed."""

    event_id: str
    type: Literal["response.mcp_call.failed"]
    output_index: int
    item_id: str

class ResponseMcpCallInProgress(Model):
    """Schema: RealtimeServerEventResponseMCPCallInProgress."""

    event_id: str
    type: Literal["response.mcp_call.in_progress"]
    output_index: int
    item_id: str

class ResponseOutputItemAddedEvent(Model):
    """Schema: RealtimeServerEventResponseOutputItemAdded."""

    event_id: str
    type: Literal["response.output_item.added"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem

class ResponseOutputItemDoneEvent(Model):
    """Schema: RealtimeServerEventResponseOutputItemDone."""

    event_id: str
    type: Literal["response.output_item.done"]
    response_id: str
    output_index: int
    item: RealtimeConversationItem

class ResponseTextDeltaEvent(Model):
    """Schema: RealtimeServerEventResponseTextDelta."""

    event_id: str
    type: Literal["response.output_text.delta"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str

class ResponseTextDoneEvent(Model):
    """Schema: RealtimeServerEventResponseTextDone."""

    event_id: str
    type: Literal["response.output_text.done"]
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    text: str

SessionConfiguration: TypeAlias = "RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse"
"""Schema: RealtimeCreateClientSecretResponse.session."""

VoiceIdsOrCustomVoice: TypeAlias = "VoiceIdsShared | RealtimeAudioConfigOutputVoiceID"

ConversationCreatedEvent: TypeAlias = "RealtimeConversationCreatedEvent"

ConversationItem: TypeAlias = "ConversationsConversationItem"

ConversationItemCreateEvent: TypeAlias = "RealtimeConversationItemCreateEvent"

ConversationItemCreatedEvent: TypeAlias = "RealtimeConversationItemCreatedEvent"

ConversationItemDeleteEvent: TypeAlias = "RealtimeConversationItemDeleteEvent"

ConversationItemDeletedEvent: TypeAlias = "RealtimeConversationItemDeletedEvent"

ConversationItemInputAudioTranscriptionCompletedEvent: TypeAlias = (
    "RealtimeConversationItemInputAudioTranscriptionCompletedEvent"
)

ConversationItemInputAudioTranscriptionDeltaEvent: TypeAlias = (
    "RealtimeConversationItemInputAudioTranscriptionDeltaEvent"
)

ConversationItemInputAudioTranscriptionFailedEvent: TypeAlias = (
    "RealtimeConversationItemInputAudioTranscriptionFailedEvent"
)

ConversationItemRetrieveEvent: TypeAlias = "RealtimeConversationItemRetrieveEvent"

ConversationItemTruncateEvent: TypeAlias = "RealtimeConversationItemTruncateEvent"

ConversationItemTruncatedEvent: TypeAlias = "RealtimeConversationItemTruncatedEvent"

InputAudioBufferAppendEvent: TypeAlias = "RealtimeInputAudioBufferAppendEvent"

InputAudioBufferClearEvent: TypeAlias = "RealtimeInputAudioBufferClearEvent"

InputAudioBufferClearedEvent: TypeAlias = "RealtimeInputAudioBufferClearedEvent"

InputAudioBufferCommitEvent: TypeAlias = "RealtimeInputAudioBufferCommitEvent"

InputAudioBufferCommittedEvent: TypeAlias = "RealtimeInputAudioBufferCommittedEvent"

InputAudioBufferSpeechStartedEvent: TypeAlias = "RealtimeInputAudioBufferSpeechStartedEvent"

InputAudioBufferSpeechStoppedEvent: TypeAlias = "RealtimeInputAudioBufferSpeechStoppedEvent"

RateLimitsUpdatedEvent: TypeAlias = "RealtimeRateLimitsUpdatedEvent"

RealtimeClientEvent: TypeAlias = "RealtimeClientEventUnion"

RealtimeServerEvent: TypeAlias = "RealtimeRealtimeServerEvent"

RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = "RealtimeAudioInputTurnDetection"

ResponseCancelEvent: TypeAlias = "RealtimeResponseCancelEvent"

ResponseCreateEvent: TypeAlias = "RealtimeResponseCreateEvent"

ResponseDoneEvent: TypeAlias = "RealtimeResponseDoneEvent"

SessionCreatedEvent: TypeAlias = "RealtimeSessionCreatedEvent"

SessionUpdateEvent: TypeAlias = "RealtimeSessionUpdateEvent"

SessionUpdatedEvent: TypeAlias = "RealtimeSessionUpdatedEvent"

UNIONS = {
    "RealtimeAudioFormats": Tagged(
        "type",
        {
            "audio/pcm": "RealtimeAudioFormatsAudioPCM",
            "audio/pcmu": "RealtimeAudioFormatsAudioPCMU",
            "audio/pcma": "RealtimeAudioFormatsAudioPCMA",
        },
    ),
    "RealtimeMcpToolCallError": Tagged(
        "type",
        {
            "protocol_error": "RealtimeMcpProtocolError",
            "tool_execution_error": "RealtimeMcpToolExecutionError",
            "http_error": "RealtimeMcphttpError",
        },
    ),
    "RealtimeResponseCreateParamsTool": Tagged(
        "type", {"function": "RealtimeFunctionTool", "mcp": "RealtimeResponseCreateMcpTool"}
    ),
    "RealtimeResponseCreateParamsToolChoice": Tagged(
        "type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMcp"}
    ),
    "RealtimeSessionCreateRequestToolChoice": Tagged(
        "type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMcp"}
    ),
    "RealtimeToolChoiceConfig": Tagged("type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMcp"}),
    "RealtimeToolsConfigUnion": Tagged(
        "type", {"function": "RealtimeFunctionTool", "mcp": "RealtimeResponseCreateMcpTool"}
    ),
    "RealtimeToolsConfigUnion2": Tagged(
        "type", {"function": "RealtimeFunctionTool", "mcp": "RealtimeResponseCreateMcpTool"}
    ),
    "RealtimeTranslationServerEvent": Tagged(
        "type",
        {
            "error": "RealtimeErrorEvent",
            "session.created": "RealtimeTranslationServerEventSessionCreated",
            "session.updated": "RealtimeTranslationServerEventSessionUpdated",
            "session.closed": "RealtimeTranslationServerEventSessionClosed",
            "session.input_transcript.delta": "RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "session.output_transcript.delta": "RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "session.output_audio.delta": "RealtimeTranslationServerEventSessionOutputAudioDelta",
        },
    ),
    "SessionConfiguration": Tagged(
        "type",
        {"realtime": "RealtimeSessionCreateResponse", "transcription": "RealtimeTranscriptionSessionCreateResponse"},
    ),
}

ELSEWHERE = {
    "BetaResponseInputItemMcpListToolsTool": "types.beta._models:BetaResponseInputItemMcpListToolsTool",
    "BetaToolMcpRequireApprovalMcpToolApprovalFilter": "types.beta._models:BetaToolMcpRequireApprovalMcpToolApprovalFilter",
    "ConversationsConversationItem": "types.conversations._models:ConversationItem",
    "RealtimeClientEventUnion": "types.beta.realtime._models:RealtimeClientEventUnion",
    "RealtimeConversationCreatedEvent": "types.beta.realtime._models:ConversationCreatedEvent",
    "RealtimeConversationItem": "types.beta.realtime._models:RealtimeConversationItem",
    "RealtimeConversationItemCreateEvent": "types.beta.realtime._models:ConversationItemCreateEvent",
    "RealtimeConversationItemCreatedEvent": "types.beta.realtime._models:ConversationItemCreatedEvent",
    "RealtimeConversationItemDeleteEvent": "types.beta.realtime._models:ConversationItemDeleteEvent",
    "RealtimeConversationItemDeletedEvent": "types.beta.realtime._models:ConversationItemDeletedEvent",
    "RealtimeConversationItemInputAudioTranscriptionCompletedEvent": "types.beta.realtime._models:ConversationItemInputAudioTranscriptionCompletedEvent",
    "RealtimeConversationItemInputAudioTranscriptionDeltaEvent": "types.beta.realtime._models:ConversationItemInputAudioTranscriptionDeltaEvent",
    "RealtimeConversationItemInputAudioTranscriptionFailedEvent": "types.beta.realtime._models:ConversationItemInputAudioTranscriptionFailedEvent",
    "RealtimeConversationItemRetrieveEvent": "types.beta.realtime._models:ConversationItemRetrieveEvent",
    "RealtimeConversationItemTruncateEvent": "types.beta.realtime._models:ConversationItemTruncateEvent",
    "RealtimeConversationItemTruncatedEvent": "types.beta.realtime._models:ConversationItemTruncatedEvent",
    "RealtimeInputAudioBufferAppendEvent": "types.beta.realtime._models:InputAudioBufferAppendEvent",
    "RealtimeInputAudioBufferClearEvent": "types.beta.realtime._models:InputAudioBufferClearEvent",
    "RealtimeInputAudioBufferClearedEvent": "types.beta.realtime._models:InputAudioBufferClearedEvent",
    "RealtimeInputAudioBufferCommitEvent": "types.beta.realtime._models:InputAudioBufferCommitEvent",
    "RealtimeInputAudioBufferCommittedEvent": "types.beta.realtime._models:InputAudioBufferCommittedEvent",
    "RealtimeInputAudioBufferSpeechStartedEvent": "types.beta.realtime._models:InputAudioBufferSpeechStartedEvent",
    "RealtimeInputAudioBufferSpeechStoppedEvent": "types.beta.realtime._models:InputAudioBufferSpeechStoppedEvent",
    "RealtimeRateLimitsUpdatedEvent": "types.beta.realtime._models:RateLimitsUpdatedEvent",
    "RealtimeRealtimeServerEvent": "types.beta.realtime._models:RealtimeServerEvent",
    "RealtimeResponseCancelEvent": "types.beta.realtime._models:ResponseCancelEvent",
    "RealtimeResponseCreateEvent": "types.beta.realtime._models:ResponseCreateEvent",
    "RealtimeResponseDoneEvent": "types.beta.realtime._models:ResponseDoneEvent",
    "RealtimeServerEventResponseContentPartAddedPart": "types.beta.realtime._models:RealtimeServerEventResponseContentPartAddedPart",
    "RealtimeServerEventResponseContentPartDonePart": "types.beta.realtime._models:RealtimeServerEventResponseContentPartDonePart",
    "RealtimeSessionCreatedEvent": "types.beta.realtime._models:SessionCreatedEvent",
    "RealtimeSessionUpdateEvent": "types.beta.realtime._models:SessionUpdateEvent",
    "RealtimeSessionUpdatedEvent": "types.beta.realtime._models:SessionUpdatedEvent",
    "RealtimeTranslationSession": "types.realtime.translations._models:RealtimeTranslationSession",
    "RealtimeTurnDetection": "types.beta.realtime._models:RealtimeTurnDetection",
    "ResponsePrompt": "types.responses._models:ResponsePrompt",
    "SessionTracingTracingConfiguration": "types.beta.realtime._models:SessionTracingTracingConfiguration",
    "ToolChoiceFunction": "types.responses._models:ToolChoiceFunction",
    "ToolChoiceMcp": "types.responses._models:ToolChoiceMcp",
    "ToolChoiceOptions": "types.responses._models:ToolChoiceOptions",
    "TranscriptionSessionInputAudioTranscription": "types.beta.realtime._models:TranscriptionSessionInputAudioTranscription",
    "VoiceIdsShared": "types.beta.realtime._models:VoiceIdsShared",
}
