# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.realtime` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ..beta._params import MCPListToolsToolParam, MCPToolApprovalFilterParam
    from ..beta.realtime._params import (
        ConversationItemCreateEventParam as RealtimeConversationItemCreateEventParam,
        ConversationItemDeleteEventParam as RealtimeConversationItemDeleteEventParam,
        ConversationItemRetrieveEventParam as RealtimeConversationItemRetrieveEventParam,
        ConversationItemTruncateEventParam as RealtimeConversationItemTruncateEventParam,
        InputAudioBufferAppendEventParam as RealtimeInputAudioBufferAppendEventParam,
        InputAudioBufferClearEventParam as RealtimeInputAudioBufferClearEventParam,
        InputAudioBufferCommitEventParam as RealtimeInputAudioBufferCommitEventParam,
        RealtimeClientEvent,
        RealtimeConversationItemParam,
        RealtimeTurnDetectionParam,
        ResponseCancelEventParam as RealtimeResponseCancelEventParam,
        ResponseCreateEventParam as RealtimeResponseCreateEventParam,
        SessionUpdateEventParam as RealtimeSessionUpdateEventParam,
        VoiceIdsSharedParam,
    )
    from ..conversations._params import MessageParam
    from ..responses._params import (
        ApplyPatchToolCallOutputParam,
        ApplyPatchToolCallParam,
        CompactionBodyParam,
        ComputerToolCallOutputResourceParam,
        FunctionShellCallOutputParam,
        FunctionShellCallParam,
        FunctionToolCallOutputResourceParam,
        FunctionToolCallResourceParam,
        ImageGenToolCallParam,
        LocalShellToolCallOutputParam,
        LocalShellToolCallParam,
        MCPApprovalRequestParam,
        MCPApprovalResponseResourceParam,
        MCPListToolsParam,
        MCPToolCallParam,
        ResponseCodeInterpreterToolCallParam,
        ResponseComputerToolCallParam,
        ResponseCustomToolCallOutputParam,
        ResponseCustomToolCallParam,
        ResponseFileSearchToolCallParam,
        ResponseFunctionWebSearchParam,
        ResponsePromptParam,
        ResponseReasoningItemParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolChoiceOptionsParam,
        ToolSearchCallParam,
        ToolSearchOutputParam,
    )

class AudioTranscriptionParam(TypedDict, total=False):
    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
    )
    language: str
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]

class CallAcceptParams(CallOptions, total=False):
    """Arguments of `client.realtime.calls.accept`. Source: POST /realtime/calls/{call_id}/accept."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]]
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    )
    """The model's id."""
    instructions: str
    audio: RealtimeAudioConfigParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    """Further parts that the answer shall have."""
    tracing: Literal["auto"] | TracingConfigurationParam | None
    tools: Iterable[RealtimeToolsConfigUnionParam]
    """What the model may call."""
    tool_choice: RealtimeToolChoiceConfigParam
    """Whether and which tool the model must call. Default `auto`."""
    parallel_tool_calls: bool
    """May the model call several tools at once?"""
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    """The most tokens that an answer may have, thinking included."""
    truncation: RealtimeTruncationParam
    prompt: ResponsePromptParam | None

class CallCreateParams(CallOptions, total=False):
    """Arguments of `client.realtime.calls.create`. Source: POST /realtime/calls."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam

class CallReferParams(CallOptions, total=False):
    """Arguments of `client.realtime.calls.refer`. Source: POST /realtime/calls/{call_id}/refer."""

    target_uri: Required[str]

class CallRejectParams(CallOptions, total=False):
    """Arguments of `client.realtime.calls.reject`. Source: POST /realtime/calls/{call_id}/reject."""

    status_code: int

class ClientSecretCreateParams(CallOptions, total=False):
    """Arguments of `client.realtime.client_secrets.create`. Source: POST /realtime/client_secrets."""

    expires_after: ClientSecretExpirationParam
    session: SessionConfigurationParam

class ClientSecretExpirationParam(TypedDict, total=False):
    """Schema: RealtimeCreateClientSecretRequest.expires_after."""

    anchor: Literal["created_at"]
    """Default `created_at`."""
    seconds: int
    """10 to 7200; default 600."""

ConversationItemParam: TypeAlias = """
    MessageParam
    | FunctionToolCallResourceParam
    | FunctionToolCallOutputResourceParam
    | ResponseFileSearchToolCallParam
    | ResponseFunctionWebSearchParam
    | ImageGenToolCallParam
    | ResponseComputerToolCallParam
    | ComputerToolCallOutputResourceParam
    | ToolSearchCallParam
    | ToolSearchOutputParam
    | ResponseReasoningItemParam
    | CompactionBodyParam
    | ResponseCodeInterpreterToolCallParam
    | LocalShellToolCallParam
    | LocalShellToolCallOutputParam
    | FunctionShellCallParam
    | FunctionShellCallOutputParam
    | ApplyPatchToolCallParam
    | ApplyPatchToolCallOutputParam
    | MCPListToolsParam
    | MCPApprovalRequestParam
    | MCPApprovalResponseResourceParam
    | MCPToolCallParam
    | ResponseCustomToolCallParam
    | ResponseCustomToolCallOutputParam
"""

class MCPToolFilterParam(TypedDict, total=False):
    tool_names: Sequence[str]
    read_only: bool

NoiseReductionTypeParam: TypeAlias = 'Literal["near_field", "far_field"]'

class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Schema: RealtimeClientEventOutputAudioBufferClear."""

    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]

class PCMAAudioFormatParam(TypedDict, total=False):
    """Schema: RealtimeAudioFormats(2)."""

    type: Literal["audio/pcma"]

class PCMAudioFormatParam(TypedDict, total=False):
    """Schema: RealtimeAudioFormats(0)."""

    type: Literal["audio/pcm"]
    rate: Literal[24000]

class PCMUAudioFormatParam(TypedDict, total=False):
    """Schema: RealtimeAudioFormats(1)."""

    type: Literal["audio/pcmu"]

class RealtimeAudioConfigInputNoiseReductionParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequestGA.audio.input.noise_reduction."""

    type: NoiseReductionTypeParam

class RealtimeAudioConfigInputParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequestGA.audio.input."""

    format: RealtimeAudioFormatsParam
    transcription: AudioTranscriptionParam
    noise_reduction: RealtimeAudioConfigInputNoiseReductionParam
    turn_detection: RealtimeTurnDetectionParam | None

class RealtimeAudioConfigOutputParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequestGA.audio.output."""

    format: RealtimeAudioFormatsParam
    voice: VoiceIdsOrCustomVoiceParam
    """Default `alloy`."""
    speed: float
    """0.25 to 1.5; default 1."""

class RealtimeAudioConfigParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequestGA.audio."""

    input: RealtimeAudioConfigInputParam
    output: RealtimeAudioConfigOutputParam

RealtimeAudioFormatsParam: TypeAlias = "PCMAudioFormatParam | PCMUAudioFormatParam | PCMAAudioFormatParam"

RealtimeAudioInputTurnDetectionParam: TypeAlias = "RealtimeTurnDetectionParam | None"
"""Schema: RealtimeTurnDetection."""

class RealtimeConversationItemAssistantMessageContentParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemMessageAssistant.content[]."""

    type: Literal["output_text", "output_audio"]
    text: str
    audio: str
    transcript: str

class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemMessageAssistant."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[RealtimeConversationItemAssistantMessageContentParam]]

class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: Required[str]
    output: Required[str]

class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: str
    name: Required[str]
    arguments: Required[str]

class RealtimeConversationItemSystemMessageContentParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemMessageSystem.content[]."""

    type: Literal["input_text"]
    text: str

class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemMessageSystem."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["system"]]
    content: Required[Iterable[RealtimeConversationItemSystemMessageContentParam]]

class RealtimeConversationItemUserMessageContentParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemMessageUser.content[]."""

    type: Literal["input_text", "input_audio", "input_image"]
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"]
    """Default `auto`."""
    transcript: str

class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """Schema: RealtimeConversationItemMessageUser."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["user"]]
    content: Required[Iterable[RealtimeConversationItemUserMessageContentParam]]

class RealtimeFunctionToolParam(TypedDict, total=False):
    type: Literal["function"]
    name: str
    description: str
    parameters: Mapping[str, object]

class RealtimeMcpApprovalRequestParam(TypedDict, total=False):
    """Schema: RealtimeMCPApprovalRequest."""

    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]

class RealtimeMcpApprovalResponseParam(TypedDict, total=False):
    """Schema: RealtimeMCPApprovalResponse."""

    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None

class RealtimeMcpListToolsParam(TypedDict, total=False):
    """Schema: RealtimeMCPListTools."""

    type: Required[Literal["mcp_list_tools"]]
    id: str
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam]]

class RealtimeMcpProtocolErrorParam(TypedDict, total=False):
    """Schema: RealtimeMCPProtocolError."""

    type: Required[Literal["protocol_error"]]
    code: Required[int]
    message: Required[str]

RealtimeMcpToolCallErrorParam: TypeAlias = """
    RealtimeMcpProtocolErrorParam
    | RealtimeMcpToolExecutionErrorParam
    | RealtimeMcphttpErrorParam
"""
"""Schema: RealtimeMCPToolCall.error(0)."""

class RealtimeMcpToolCallParam(TypedDict, total=False):
    """Schema: RealtimeMCPToolCall."""

    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    approval_request_id: str | None
    output: str | None
    error: RealtimeMcpToolCallErrorParam | None

class RealtimeMcpToolExecutionErrorParam(TypedDict, total=False):
    """Schema: RealtimeMCPToolExecutionError."""

    type: Required[Literal["tool_execution_error"]]
    message: Required[str]

class RealtimeMcphttpErrorParam(TypedDict, total=False):
    """Schema: RealtimeMCPHTTPError."""

    type: Required[Literal["http_error"]]
    code: Required[int]
    message: Required[str]

RealtimeReasoningEffortParam: TypeAlias = 'Literal["minimal", "low", "medium", "high", "xhigh"]'

class RealtimeReasoningParam(TypedDict, total=False):
    effort: RealtimeReasoningEffortParam

class RealtimeResponseCreateAudioOutputOutputParam(TypedDict, total=False):
    """Schema: RealtimeResponseCreateParams.audio.output."""

    format: RealtimeAudioFormatsParam
    voice: VoiceIdsOrCustomVoiceParam
    """Default `alloy`."""

class RealtimeResponseCreateAudioOutputParam(TypedDict, total=False):
    """Schema: RealtimeResponseCreateParams.audio."""

    output: RealtimeResponseCreateAudioOutputOutputParam

class RealtimeResponseCreateMcpToolParam(TypedDict, total=False):
    """Schema: MCPTool."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
    connector_id: Literal[
        "connector_dropbox",
        "connector_gmail",
        "connector_googlecalendar",
        "connector_googledrive",
        "connector_microsoftteams",
        "connector_outlookcalendar",
        "connector_outlookemail",
        "connector_sharepoint",
    ]
    authorization: str
    server_description: str
    headers: Mapping[str, str] | None
    allowed_tools: Sequence[str] | MCPToolFilterParam | None
    require_approval: MCPToolApprovalFilterParam | Literal["always", "never"] | None
    defer_loading: bool

class RealtimeResponseCreateParamsParam(TypedDict, total=False):
    output_modalities: Sequence[Literal["text", "audio"]]
    instructions: str
    audio: RealtimeResponseCreateAudioOutputParam
    tools: Iterable[RealtimeResponseCreateParamsToolParam]
    tool_choice: RealtimeResponseCreateParamsToolChoiceParam
    """Default `auto`."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    conversation: str | Literal["auto", "none"]
    metadata: Mapping[str, str] | None
    prompt: ResponsePromptParam | None
    input: Iterable[RealtimeConversationItemParam]

RealtimeResponseCreateParamsToolChoiceParam: TypeAlias = """
    ToolChoiceOptionsParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
"""
"""Schema: RealtimeResponseCreateParams.tool_choice."""

RealtimeResponseCreateParamsToolParam: TypeAlias = "RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam"
"""Schema: RealtimeResponseCreateParams.tools[]."""

class RealtimeSessionCreateRequestParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequestGA."""

    type: Required[Literal["realtime"]]
    output_modalities: Sequence[Literal["text", "audio"]]
    model: (
        str
        | Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
    )
    instructions: str
    audio: RealtimeAudioConfigParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
    tracing: Literal["auto"] | TracingConfigurationParam | None
    tools: Iterable[RealtimeToolsConfigUnionParam]
    tool_choice: RealtimeToolChoiceConfigParam
    """Default `auto`."""
    parallel_tool_calls: bool
    reasoning: RealtimeReasoningParam
    max_output_tokens: int | Literal["inf"]
    truncation: RealtimeTruncationParam
    prompt: ResponsePromptParam | None

RealtimeToolChoiceConfigParam: TypeAlias = "ToolChoiceOptionsParam | ToolChoiceFunctionParam | ToolChoiceMcpParam"
"""Schema: RealtimeSessionCreateRequestGA.tool_choice."""

RealtimeToolsConfigParam: TypeAlias = "Iterable[RealtimeToolsConfigUnionParam]"
"""Schema: RealtimeSessionCreateRequestGA.tools."""

RealtimeToolsConfigUnionParam: TypeAlias = "RealtimeFunctionToolParam | RealtimeResponseCreateMcpToolParam"
"""Schema: RealtimeSessionCreateRequestGA.tools[]."""

RealtimeTracingConfigParam: TypeAlias = 'Literal["auto"] | TracingConfigurationParam | None'
"""Schema: RealtimeSessionCreateRequestGA.tracing."""

class RealtimeTranscriptionSessionAudioInputNoiseReductionParam(TypedDict, total=False):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA.audio.input.noise_reduction."""

    type: NoiseReductionTypeParam

class RealtimeTranscriptionSessionAudioInputParam(TypedDict, total=False):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA.audio.input."""

    format: RealtimeAudioFormatsParam
    transcription: AudioTranscriptionParam
    noise_reduction: RealtimeTranscriptionSessionAudioInputNoiseReductionParam
    turn_detection: RealtimeTurnDetectionParam | None

class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA.audio."""

    input: RealtimeTranscriptionSessionAudioInputParam

class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Schema: RealtimeTranscriptionSessionCreateRequestGA."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]

RealtimeTruncationParam: TypeAlias = 'Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam'

class RealtimeTruncationRetentionRatioParam(TypedDict, total=False):
    """Schema: RealtimeTruncation(1)."""

    type: Required[Literal["retention_ratio"]]
    retention_ratio: Required[float]
    """0 to 1."""
    token_limits: RealtimeTruncationRetentionRatioTokenLimitsParam

class RealtimeTruncationRetentionRatioTokenLimitsParam(TypedDict, total=False):
    """Schema: RealtimeTruncation(1).token_limits."""

    post_instructions: int
    """At least 0."""

class SemanticVADParam(TypedDict, total=False):
    """Schema: RealtimeTurnDetection(0)(1)."""

    type: Required[Literal["semantic_vad"]]
    eagerness: Literal["low", "medium", "high", "auto"]
    """Default `auto`."""
    create_response: bool
    """Default `True`."""
    interrupt_response: bool
    """Default `True`."""

class ServerVADParam(TypedDict, total=False):
    """Schema: RealtimeTurnDetection(0)(0)."""

    type: Required[Literal["server_vad"]]
    """Default `server_vad`."""
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    """Default `True`."""
    interrupt_response: bool
    """Default `True`."""
    idle_timeout_ms: int | None
    """5000 to 30000."""

SessionConfigurationParam: TypeAlias = """
    RealtimeSessionCreateRequestParam
    | RealtimeTranscriptionSessionCreateRequestParam
"""
"""Schema: RealtimeCreateClientSecretRequest.session."""

class TracingConfigurationParam(TypedDict, total=False):
    """Schema: RealtimeSessionCreateRequestGA.tracing(1)."""

    workflow_name: str
    group_id: str
    metadata: Mapping[str, object]

class VoiceIdsOrCustomVoiceIdParam(TypedDict, total=False):
    """Schema: VoiceIdsOrCustomVoice(1)."""

    id: Required[str]

VoiceIdsOrCustomVoiceParam: TypeAlias = "VoiceIdsSharedParam | VoiceIdsOrCustomVoiceIdParam"

ConversationItemCreateEventParam: TypeAlias = "RealtimeConversationItemCreateEventParam"

ConversationItemDeleteEventParam: TypeAlias = "RealtimeConversationItemDeleteEventParam"

ConversationItemRetrieveEventParam: TypeAlias = "RealtimeConversationItemRetrieveEventParam"

ConversationItemTruncateEventParam: TypeAlias = "RealtimeConversationItemTruncateEventParam"

InputAudioBufferAppendEventParam: TypeAlias = "RealtimeInputAudioBufferAppendEventParam"

InputAudioBufferClearEventParam: TypeAlias = "RealtimeInputAudioBufferClearEventParam"

InputAudioBufferCommitEventParam: TypeAlias = "RealtimeInputAudioBufferCommitEventParam"

RealtimeClientEventParam: TypeAlias = "RealtimeClientEvent"

RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = "RealtimeAudioInputTurnDetectionParam"

ResponseCancelEventParam: TypeAlias = "RealtimeResponseCancelEventParam"

ResponseCreateEventParam: TypeAlias = "RealtimeResponseCreateEventParam"

SessionUpdateEventParam: TypeAlias = "RealtimeSessionUpdateEventParam"
