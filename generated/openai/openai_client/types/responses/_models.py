# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.responses` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Keyed, Model, Tagged
from .output_text import OutputText

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._models import CompoundFilter, CustomToolInputFormat, ResponsesModel
    from ..beta._models import (
        BetaComputerActionClick,
        BetaComputerActionDoubleClick,
        BetaComputerActionDrag,
        BetaComputerActionKeypress,
        BetaComputerActionMove,
        BetaComputerActionScreenshot,
        BetaComputerActionScroll,
        BetaComputerActionType,
        BetaComputerActionWait,
        BetaFileSearchToolRankingOptions,
        BetaNamespaceToolToolFunction,
        BetaResponseApplyPatchToolCallOperationCreateFile,
        BetaResponseApplyPatchToolCallOperationDeleteFile,
        BetaResponseApplyPatchToolCallOperationUpdateFile,
        BetaResponseCodeInterpreterToolCallOutputImage,
        BetaResponseCodeInterpreterToolCallOutputLogs,
        BetaResponseContentPartAddedEventPartReasoningText,
        BetaResponseFileSearchToolCallResult,
        BetaResponseFunctionShellCallOutputContentOutcomeExit,
        BetaResponseFunctionShellCallOutputContentOutcomeTimeout,
        BetaResponseFunctionShellToolCallAction,
        BetaResponseFunctionShellToolCallOutputOutput,
        BetaResponseFunctionWebSearchActionOpenPage,
        BetaResponseFunctionWebSearchActionSearch,
        BetaResponseInputItemApplyPatchCallOperationCreateFile,
        BetaResponseInputItemApplyPatchCallOperationDeleteFile,
        BetaResponseInputItemApplyPatchCallOperationUpdateFile,
        BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck,
        BetaResponseInputItemLocalShellCallAction,
        BetaResponseInputItemMcpListToolsTool,
        BetaResponseInputItemShellCallAction,
        BetaResponseOutputTextLogprobTopLogprob,
        BetaResponseReasoningSummaryPartAddedEventPart,
        BetaResponseReasoningSummaryPartDoneEventPart,
        BetaResponseTextDeltaEventLogprob,
        BetaResponseUsageInputTokensDetails,
        BetaResponseUsageOutputTokensDetails,
        BetaToolCodeInterpreterContainerCodeInterpreterToolAuto,
        BetaToolImageGenerationInputImageMask,
        BetaWebSearchPreviewToolUserLocation,
        BetaWebSearchToolFilters,
        BetaWebSearchToolUserLocation,
        ContainerMemoryLimit,
    )
    from ..beta.responses._models import InputTokenCountResponse as ResponsesInputTokenCountResponse
    from ..conversations._models import FileInputDetail, Message, OutputTextContent, RefusalContent, SummaryTextContent
    from ..realtime._models import RealtimeResponseCreateMcpTool
    from ..shared._models import ComparisonFilter, Reasoning, ResponseFormatJSONObject, ResponseFormatText

ApplyPatchCallOutputStatus: TypeAlias = 'Literal["completed", "failed"]'

ApplyPatchCallOutputStatusParamUnion: TypeAlias = 'Literal["completed", "failed"]'
"""Schema: ApplyPatchCallOutputStatusParam."""

ApplyPatchCallStatus: TypeAlias = 'Literal["in_progress", "completed"]'

ApplyPatchCallStatusParamUnion: TypeAlias = 'Literal["in_progress", "completed"]'
"""Schema: ApplyPatchCallStatusParam."""

ApplyPatchOperation: TypeAlias = """
    BetaResponseApplyPatchToolCallOperationCreateFile
    | BetaResponseApplyPatchToolCallOperationDeleteFile
    | BetaResponseApplyPatchToolCallOperationUpdateFile
"""
"""Schema: ApplyPatchToolCall.operation."""

ApplyPatchOperationParam: TypeAlias = """
    BetaResponseInputItemApplyPatchCallOperationCreateFile
    | BetaResponseInputItemApplyPatchCallOperationDeleteFile
    | BetaResponseInputItemApplyPatchCallOperationUpdateFile
"""
"""Schema: ApplyPatchOperationParam."""

class ApplyPatchTool(Model):
    """Schema: ApplyPatchToolParam."""

    type: Literal["apply_patch"]

class CompactedResponse(Model):
    """Schema: CompactResource."""

    id: str
    object: Literal["response.compaction"]
    output: list[ItemField]
    created_at: int
    usage: ResponseUsage

ComputerAction: TypeAlias = """
    BetaComputerActionClick
    | BetaComputerActionDoubleClick
    | BetaComputerActionDrag
    | BetaComputerActionKeypress
    | BetaComputerActionMove
    | BetaComputerActionScreenshot
    | BetaComputerActionScroll
    | BetaComputerActionType
    | BetaComputerActionWait
"""

ComputerActionList: TypeAlias = "list[ComputerAction]"

ComputerCallOutputStatus: TypeAlias = 'Literal["completed", "incomplete", "failed"]'

ComputerEnvironment: TypeAlias = 'Literal["windows", "mac", "linux", "ubuntu", "browser"]'

class ComputerTool(Model):
    type: Literal["computer"]

class ComputerUsePreviewTool(Model):
    type: Literal["computer_use_preview"]
    environment: ComputerEnvironment
    display_width: int
    display_height: int

class ContainerAuto(Model):
    """Schema: ContainerAutoParam."""

    type: Literal["container_auto"]
    file_ids: list[str] | None = None
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: ContainerAutoNetworkPolicy | None = None
    skills: list[ContainerAutoSkill] | None = None

ContainerAutoNetworkPolicy: TypeAlias = "ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist"
"""Schema: ContainerAutoParam.network_policy."""

ContainerAutoSkill: TypeAlias = "SkillReference | InlineSkill"
"""Schema: ContainerAutoParam.skills[]."""

class ContainerNetworkPolicyAllowlist(Model):
    """Schema: ContainerNetworkPolicyAllowlistParam."""

    type: Literal["allowlist"]
    allowed_domains: list[str]
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None

class ContainerNetworkPolicyDisabled(Model):
    """Schema: ContainerNetworkPolicyDisabledParam."""

    type: Literal["disabled"]

class ContainerNetworkPolicyDomainSecret(Model):
    """Schema: ContainerNetworkPolicyDomainSecretParam."""

    domain: str
    name: str
    value: str

class ContainerReference(Model):
    """Schema: ContainerReferenceParam."""

    type: Literal["container_reference"]
    container_id: str

ConversationParam: TypeAlias = "str | ResponseConversationParam"
"""Schema: ConversationParam."""

class CustomTool(Model):
    """Schema: CustomToolParam."""

    type: Literal["custom"]
    name: str
    description: str | None = None
    format: CustomToolInputFormat | None = None
    defer_loading: bool | None = None

DetailEnum: TypeAlias = 'Literal["low", "high", "auto", "original"]'

class EasyInputMessage(Model):
    role: Literal["user", "assistant", "system", "developer"]
    content: str | list[ResponseInputContent]
    phase: MessagePhase | None = None
    type: Literal["message"] | None = None

FileDetailEnum: TypeAlias = 'Literal["low", "high"]'

class FileSearchTool(Model):
    type: Literal["file_search"]
    vector_store_ids: list[str]
    max_num_results: int | None = None
    ranking_options: BetaFileSearchToolRankingOptions | None = None
    filters: Filters | None = None

Filters: TypeAlias = "ComparisonFilter | CompoundFilter"

FunctionAndCustomToolCallOutput: TypeAlias = "ResponseInputText | ResponseInputImage | ResponseInputFile"

FunctionCallItemStatus: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionCallOutputStatusEnum: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionCallStatus: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionShellCallItemStatus: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionShellCallOutputOutcomeParam: TypeAlias = """
    BetaResponseFunctionShellCallOutputContentOutcomeTimeout
    | BetaResponseFunctionShellCallOutputContentOutcomeExit
"""
"""Schema: FunctionShellCallOutputOutcomeParam."""

FunctionShellCallOutputStatusEnum: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionShellCallStatus: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

class FunctionShellTool(Model):
    """Schema: FunctionShellToolParam."""

    type: Literal["shell"]
    environment: FunctionShellToolEnvironment | None = None

FunctionShellToolEnvironment: TypeAlias = "ContainerAuto | LocalEnvironment | ContainerReference"
"""Schema: FunctionShellToolParam.environment(0)."""

class FunctionTool(Model):
    type: Literal["function"]
    name: str
    description: str | None = None
    parameters: dict[str, Any] | None
    strict: bool | None
    defer_loading: bool | None = None

class FunctionToolCallOutput(Model):
    id: str | None = None
    type: Literal["function_call_output"]
    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | None = None

ImageDetail: TypeAlias = 'Literal["low", "high", "auto", "original"]'

ImageGenActionEnum: TypeAlias = 'Literal["generate", "edit", "auto"]'

class InlineSkill(Model):
    """Schema: InlineSkillParam."""

    type: Literal["inline"]
    name: str
    description: str
    source: InlineSkillSource

class InlineSkillSource(Model):
    """Schema: InlineSkillSourceParam."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str

InputFidelity: TypeAlias = 'Literal["high", "low"]'

InputParam: TypeAlias = "str | list[ResponseInputItem]"
"""Schema: InputParam."""

ItemField: TypeAlias = """
    Message
    | ResponseFunctionToolCall
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | FunctionToolCallOutput
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ResponseOutputItemImageGenerationCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | ResponseOutputItemLocalShellCall
    | ResponseOutputItemLocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | ResponseOutputItemMcpListTools
    | ResponseOutputItemMcpApprovalRequest
    | ResponseOutputItemMcpApprovalResponse
    | ResponseOutputItemMcpCall
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutput
"""

ItemResource: TypeAlias = """
    ResponseInputMessageItem
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCallItem
    | ResponseFunctionToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | ResponseReasoningItem
    | ResponseCompactionItem
    | ResponseOutputItemImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | ResponseOutputItemLocalShellCall
    | ResponseOutputItemLocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | ResponseOutputItemMcpListTools
    | ResponseOutputItemMcpApprovalRequest
    | ResponseOutputItemMcpApprovalResponse
    | ResponseOutputItemMcpCall
    | ResponseCustomToolCallItem
    | ResponseCustomToolCallOutputItem
"""

class LocalEnvironment(Model):
    """Schema: LocalEnvironmentParam."""

    type: Literal["local"]
    skills: list[LocalSkill] | None = None

class LocalSkill(Model):
    """Schema: LocalSkillParam."""

    name: str
    description: str
    path: str

MCPToolCallStatus: TypeAlias = 'Literal["in_progress", "completed", "incomplete", "calling", "failed"]'

MessagePhase: TypeAlias = 'Literal["commentary", "final_answer"]'

class NamespaceTool(Model):
    """Schema: NamespaceToolParam."""

    type: Literal["namespace"]
    name: str
    description: str
    tools: list[NamespaceToolTool]

NamespaceToolTool: TypeAlias = "BetaNamespaceToolToolFunction | CustomTool"
"""Schema: NamespaceToolParam.tools[]."""

OutputContent: TypeAlias = "OutputTextContent | RefusalContent | BetaResponseContentPartAddedEventPartReasoningText"

OutputMessageContent: TypeAlias = "OutputTextContent | RefusalContent"

class Response(OutputText, Model):
    metadata: dict[str, str] | None
    top_logprobs: int | None = None
    temperature: float | None
    top_p: float | None
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    service_tier: ServiceTier | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    previous_response_id: str | None = None
    model: ResponsesModel
    reasoning: Reasoning | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool]
    tool_choice: ToolChoiceParam
    prompt: ResponsePrompt | None = None
    truncation: Literal["auto", "disabled"] | None = None
    id: str
    object: Literal["response"]
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None = None
    created_at: float
    completed_at: float | None = None
    error: ResponseError | None
    incomplete_details: ResponseIncompleteDetails | None
    output: list[ResponseOutputItem]
    instructions: str | list[ResponseInputItem] | None
    usage: ResponseUsage | None = None
    parallel_tool_calls: bool
    conversation: ResponseConversation | None = None
    max_output_tokens: int | None = None

class ResponseApplyPatchToolCall(Model):
    """Schema: ApplyPatchToolCall."""

    type: Literal["apply_patch_call"]
    id: str
    call_id: str
    status: ApplyPatchCallStatus
    operation: ApplyPatchOperation
    created_by: str | None = None

class ResponseApplyPatchToolCallOutput(Model):
    """Schema: ApplyPatchToolCallOutput."""

    type: Literal["apply_patch_call_output"]
    id: str
    call_id: str
    status: ApplyPatchCallOutputStatus
    output: str | None = None
    created_by: str | None = None

class ResponseAudioDeltaEvent(Model):
    type: Literal["response.audio.delta"]
    sequence_number: int
    delta: str

class ResponseAudioDoneEvent(Model):
    type: Literal["response.audio.done"]
    sequence_number: int
    response_id: Any

class ResponseAudioTranscriptDeltaEvent(Model):
    type: Literal["response.audio.transcript.delta"]
    delta: str
    sequence_number: int
    response_id: Any

class ResponseAudioTranscriptDoneEvent(Model):
    type: Literal["response.audio.transcript.done"]
    sequence_number: int
    response_id: Any

class ResponseCodeInterpreterCallCodeDeltaEvent(Model):
    type: Literal["response.code_interpreter_call_code.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int

class ResponseCodeInterpreterCallCodeDoneEvent(Model):
    type: Literal["response.code_interpreter_call_code.done"]
    output_index: int
    item_id: str
    code: str
    sequence_number: int

class ResponseCodeInterpreterCallCompletedEvent(Model):
    type: Literal["response.code_interpreter_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseCodeInterpreterCallInProgressEvent(Model):
    type: Literal["response.code_interpreter_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseCodeInterpreterCallInterpretingEvent(Model):
    type: Literal["response.code_interpreter_call.interpreting"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseCodeInterpreterToolCall(Model):
    """Schema: CodeInterpreterToolCall."""

    type: Literal["code_interpreter_call"]
    id: str
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    container_id: str
    code: str | None
    outputs: list[ResponseCodeInterpreterToolCallOutput] | None

ResponseCodeInterpreterToolCallOutput: TypeAlias = """
    BetaResponseCodeInterpreterToolCallOutputLogs
    | BetaResponseCodeInterpreterToolCallOutputImage
"""
"""Schema: CodeInterpreterToolCall.outputs(0)[]."""

class ResponseCompactionItem(Model):
    """Schema: CompactionBody."""

    type: Literal["compaction"]
    id: str
    encrypted_content: str
    created_by: str | None = None

class ResponseCompactionItemParam(Model):
    """Schema: CompactionSummaryItemParam."""

    id: str | None = None
    type: Literal["compaction"]
    encrypted_content: str

class ResponseCompletedEvent(Model):
    type: Literal["response.completed"]
    response: Response
    sequence_number: int

class ResponseComputerToolCall(Model):
    """Schema: ComputerToolCall."""

    type: Literal["computer_call"]
    id: str
    call_id: str
    action: ComputerAction | None = None
    actions: list[ComputerAction] | None = None
    pending_safety_checks: list[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]

class ResponseComputerToolCallActionDragPath(Model):
    """Schema: CoordParam."""

    x: int
    y: int

class ResponseComputerToolCallOutputItem(Model):
    """Schema: ComputerToolCallOutputResource."""

    type: Literal["computer_call_output"]
    id: str
    call_id: str
    acknowledged_safety_checks: list[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck] | None = None
    output: ResponseComputerToolCallOutputScreenshot
    status: ComputerCallOutputStatus
    created_by: str | None = None

class ResponseComputerToolCallOutputScreenshot(Model):
    """Schema: ComputerScreenshotImage."""

    type: Literal["computer_screenshot"]
    image_url: str | None = None
    file_id: str | None = None

class ResponseContainerReference(Model):
    """Schema: ContainerReferenceResource."""

    type: Literal["container_reference"]
    container_id: str

class ResponseContentPartAddedEvent(Model):
    type: Literal["response.content_part.added"]
    item_id: str
    output_index: int
    content_index: int
    part: OutputContent
    sequence_number: int

class ResponseContentPartDoneEvent(Model):
    type: Literal["response.content_part.done"]
    item_id: str
    output_index: int
    content_index: int
    sequence_number: int
    part: OutputContent

class ResponseConversation(Model):
    """Schema: Conversation-2."""

    id: str

class ResponseConversationParam(Model):
    """Schema: ConversationParam-2."""

    id: str

class ResponseCreatedEvent(Model):
    type: Literal["response.created"]
    response: Response
    sequence_number: int

class ResponseCustomToolCall(Model):
    """Schema: CustomToolCall."""

    type: Literal["custom_tool_call"]
    id: str | None = None
    call_id: str
    namespace: str | None = None
    name: str
    input: str

class ResponseCustomToolCallInputDeltaEvent(Model):
    type: Literal["response.custom_tool_call_input.delta"]
    sequence_number: int
    output_index: int
    item_id: str
    delta: str

class ResponseCustomToolCallInputDoneEvent(Model):
    type: Literal["response.custom_tool_call_input.done"]
    sequence_number: int
    output_index: int
    item_id: str
    input: str

class ResponseCustomToolCallItem(Model):
    """Schema: CustomToolCallResource."""

    type: Literal["custom_tool_call"]
    id: str
    call_id: str
    namespace: str | None = None
    name: str
    input: str
    status: FunctionCallStatus
    created_by: str | None = None

class ResponseCustomToolCallOutput(Model):
    """Schema: CustomToolCallOutput."""

    type: Literal["custom_tool_call_output"]
    id: str | None = None
    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]

class ResponseCustomToolCallOutputItem(Model):
    """Schema: CustomToolCallOutputResource."""

    type: Literal["custom_tool_call_output"]
    id: str
    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None

class ResponseError(Model):
    """Schema: ResponseError(0)."""

    code: ResponseErrorCode
    message: str

ResponseErrorCode: TypeAlias = """
    Literal[
        "server_error", "rate_limit_exceeded", "invalid_prompt", "vector_store_timeout", "invalid_image",
        "invalid_image_format", "invalid_base64_image", "invalid_image_url", "image_too_large",
        "image_too_small", "image_parse_error", "image_content_policy_violation", "invalid_image_mode",
        "image_file_too_large", "unsupported_image_media_type", "empty_image_file",
        "failed_to_download_image", "image_file_not_found",
    ]
"""

class ResponseErrorEvent(Model):
    type: Literal["error"]
    code: str | None
    message: str
    param: str | None
    sequence_number: int

class ResponseFailedEvent(Model):
    type: Literal["response.failed"]
    sequence_number: int
    response: Response

class ResponseFileSearchCallCompletedEvent(Model):
    type: Literal["response.file_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseFileSearchCallInProgressEvent(Model):
    type: Literal["response.file_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseFileSearchCallSearchingEvent(Model):
    type: Literal["response.file_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseFileSearchToolCall(Model):
    """Schema: FileSearchToolCall."""

    id: str
    type: Literal["file_search_call"]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    queries: list[str]
    results: list[BetaResponseFileSearchToolCallResult] | None = None

ResponseFormatTextConfig: TypeAlias = """
    ResponseFormatText
    | ResponseFormatTextJSONSchemaConfig
    | ResponseFormatJSONObject
"""
"""Schema: TextResponseFormatConfiguration."""

class ResponseFormatTextJSONSchemaConfig(Model):
    """Schema: TextResponseFormatJsonSchema."""

    type: Literal["json_schema"]
    description: str | None = None
    name: str
    schema_: dict[str, Any]
    strict: bool | None = None
    _wire = {"schema_": "schema"}

class ResponseFunctionCallArgumentsDeltaEvent(Model):
    type: Literal["response.function_call_arguments.delta"]
    item_id: str
    output_index: int
    sequence_number: int
    delta: str

class ResponseFunctionCallArgumentsDoneEvent(Model):
    type: Literal["response.function_call_arguments.done"]
    item_id: str
    name: str
    output_index: int
    sequence_number: int
    arguments: str

ResponseFunctionCallOutputItem: TypeAlias = "FunctionAndCustomToolCallOutput"
"""Schema: FunctionToolCallOutput.output(1)[]."""

ResponseFunctionCallOutputItemList: TypeAlias = "list[FunctionAndCustomToolCallOutput]"
"""Schema: FunctionToolCallOutput.output(1)."""

ResponseFunctionCallOutputItemListUnion: TypeAlias = """
    ResponseInputTextContent
    | ResponseInputImageContent
    | ResponseInputFileContent
"""
"""Schema: FunctionCallOutputItemParam.output(1)[]."""

class ResponseFunctionShellCallOutputContent(Model):
    """Schema: FunctionShellCallOutputContentParam."""

    stdout: str
    stderr: str
    outcome: FunctionShellCallOutputOutcomeParam

class ResponseFunctionShellToolCall(Model):
    """Schema: FunctionShellCall."""

    type: Literal["shell_call"]
    id: str
    call_id: str
    action: BetaResponseFunctionShellToolCallAction
    status: FunctionShellCallStatus
    environment: ResponseFunctionShellToolCallEnvironment | None
    created_by: str | None = None

ResponseFunctionShellToolCallEnvironment: TypeAlias = "ResponseLocalEnvironment | ResponseContainerReference"
"""Schema: FunctionShellCall.environment(0)."""

class ResponseFunctionShellToolCallOutput(Model):
    """Schema: FunctionShellCallOutput."""

    type: Literal["shell_call_output"]
    id: str
    call_id: str
    status: FunctionShellCallOutputStatusEnum
    output: list[BetaResponseFunctionShellToolCallOutputOutput]
    max_output_length: int | None
    created_by: str | None = None

class ResponseFunctionToolCall(Model):
    """Schema: FunctionToolCall."""

    id: str | None = None
    type: Literal["function_call"]
    call_id: str
    namespace: str | None = None
    name: str
    arguments: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None

class ResponseFunctionToolCallItem(Model):
    """Schema: FunctionToolCallResource."""

    id: str
    type: Literal["function_call"]
    call_id: str
    namespace: str | None = None
    name: str
    arguments: str
    status: FunctionCallStatus
    created_by: str | None = None

class ResponseFunctionToolCallOutputItem(Model):
    """Schema: FunctionToolCallOutputResource."""

    id: str
    type: Literal["function_call_output"]
    call_id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None

class ResponseFunctionWebSearch(Model):
    """Schema: WebSearchToolCall."""

    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed"]
    action: ResponseFunctionWebSearchAction

ResponseFunctionWebSearchAction: TypeAlias = """
    BetaResponseFunctionWebSearchActionSearch
    | BetaResponseFunctionWebSearchActionOpenPage
    | ResponseFunctionWebSearchActionFind
"""
"""Schema: WebSearchToolCall.action."""

class ResponseFunctionWebSearchActionFind(Model):
    """Schema: WebSearchActionFind."""

    type: Literal["find_in_page"]
    url: str
    pattern: str

class ResponseImageGenCallCompletedEvent(Model):
    type: Literal["response.image_generation_call.completed"]
    output_index: int
    sequence_number: int
    item_id: str

class ResponseImageGenCallGeneratingEvent(Model):
    type: Literal["response.image_generation_call.generating"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseImageGenCallInProgressEvent(Model):
    type: Literal["response.image_generation_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseImageGenCallPartialImageEvent(Model):
    type: Literal["response.image_generation_call.partial_image"]
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    partial_image_b64: str

class ResponseInProgressEvent(Model):
    type: Literal["response.in_progress"]
    response: Response
    sequence_number: int

ResponseIncludable: TypeAlias = """
    Literal[
        "file_search_call.results", "web_search_call.results", "web_search_call.action.sources",
        "message.input_image.image_url", "computer_call_output.output.image_url",
        "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs",
    ]
"""
"""Schema: IncludeEnum."""

class ResponseIncompleteDetails(Model):
    """Schema: Response(2).incomplete_details(0)."""

    reason: Literal["max_output_tokens", "content_filter"] | None = None

class ResponseIncompleteEvent(Model):
    type: Literal["response.incomplete"]
    response: Response
    sequence_number: int

ResponseInput: TypeAlias = "list[ResponseInputItem]"
"""Schema: InputParam(1)."""

class ResponseInputAudio(Model):
    """Schema: InputAudio."""

    type: Literal["input_audio"]
    input_audio: ResponseInputAudioInputAudio

class ResponseInputAudioInputAudio(Model):
    """Schema: InputAudio.input_audio."""

    data: str
    format: Literal["mp3", "wav"]

ResponseInputContent: TypeAlias = "ResponseInputText | ResponseInputImage | ResponseInputFile"
"""Schema: InputContent."""

class ResponseInputFile(Model):
    """Schema: InputFileContent."""

    type: Literal["input_file"]
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    file_url: str | None = None
    detail: FileInputDetail | None = None

class ResponseInputFileContent(Model):
    """Schema: InputFileContentParam."""

    type: Literal["input_file"]
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    file_url: str | None = None
    detail: FileDetailEnum | None = None

class ResponseInputImage(Model):
    """Schema: InputImageContent."""

    type: Literal["input_image"]
    image_url: str | None = None
    file_id: str | None = None
    detail: ImageDetail

class ResponseInputImageContent(Model):
    """Schema: InputImageContentParamAutoParam."""

    type: Literal["input_image"]
    image_url: str | None = None
    file_id: str | None = None
    detail: DetailEnum | None = None

ResponseInputItem: TypeAlias = """
    EasyInputMessage
    | ResponseItem
    | ResponseInputItemCompactionTrigger
    | ResponseInputItemItemReference
"""
"""Schema: InputItem."""

class ResponseInputItemApplyPatchCall(Model):
    """Schema: ApplyPatchToolCallItemParam."""

    type: Literal["apply_patch_call"]
    id: str | None = None
    call_id: str
    status: ApplyPatchCallStatusParamUnion
    operation: ApplyPatchOperationParam

class ResponseInputItemApplyPatchCallOutput(Model):
    """Schema: ApplyPatchToolCallOutputItemParam."""

    type: Literal["apply_patch_call_output"]
    id: str | None = None
    call_id: str
    status: ApplyPatchCallOutputStatusParamUnion
    output: str | None = None

class ResponseInputItemCompactionTrigger(Model):
    """Schema: CompactionTriggerItemParam."""

    type: Literal["compaction_trigger"]

class ResponseInputItemComputerCallOutput(Model):
    """Schema: ComputerCallOutputItemParam."""

    id: str | None = None
    call_id: str
    type: Literal["computer_call_output"]
    output: ResponseComputerToolCallOutputScreenshot
    acknowledged_safety_checks: list[BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: FunctionCallItemStatus | None = None

class ResponseInputItemFunctionCallOutput(Model):
    """Schema: FunctionCallOutputItemParam."""

    id: str | None = None
    call_id: str
    type: Literal["function_call_output"]
    output: str | list[ResponseFunctionCallOutputItemListUnion]
    status: FunctionCallItemStatus | None = None

class ResponseInputItemItemReference(Model):
    """Schema: ItemReferenceParam."""

    type: Literal["item_reference"] | None = None
    id: str

class ResponseInputItemMcpApprovalResponse(Model):
    """Schema: MCPApprovalResponse."""

    type: Literal["mcp_approval_response"]
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None
    request_id: Any

class ResponseInputItemMessage(Model):
    """Schema: InputMessage."""

    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: list[ResponseInputContent]

class ResponseInputItemShellCall(Model):
    """Schema: FunctionShellCallItemParam."""

    id: str | None = None
    call_id: str
    type: Literal["shell_call"]
    action: BetaResponseInputItemShellCallAction
    status: FunctionShellCallItemStatus | None = None
    environment: ResponseInputItemShellCallEnvironment | None = None

ResponseInputItemShellCallEnvironment: TypeAlias = "LocalEnvironment | ContainerReference"
"""Schema: FunctionShellCallItemParam.environment(0)."""

class ResponseInputItemShellCallOutput(Model):
    """Schema: FunctionShellCallOutputItemParam."""

    id: str | None = None
    call_id: str
    type: Literal["shell_call_output"]
    output: list[ResponseFunctionShellCallOutputContent]
    status: FunctionShellCallItemStatus | None = None
    max_output_length: int | None = None

class ResponseInputItemToolSearchCall(Model):
    """Schema: ToolSearchCallItemParam."""

    id: str | None = None
    call_id: str | None = None
    type: Literal["tool_search_call"]
    execution: ToolSearchExecutionType | None = None
    arguments: dict[str, Any]
    status: FunctionCallItemStatus | None = None

ResponseInputMessageContentList: TypeAlias = "list[ResponseInputContent]"
"""Schema: InputMessageContentList."""

class ResponseInputMessageItem(Model):
    """Schema: InputMessageResource."""

    type: Literal["message"]
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: list[ResponseInputContent]
    id: str

class ResponseInputText(Model):
    """Schema: InputTextContent."""

    type: Literal["input_text"]
    text: str

class ResponseInputTextContent(Model):
    """Schema: InputTextContentParam."""

    type: Literal["input_text"]
    text: str

ResponseItem: TypeAlias = """
    ResponseInputItemMessage
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ResponseInputItemComputerCallOutput
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCall
    | ResponseInputItemFunctionCallOutput
    | ResponseInputItemToolSearchCall
    | ResponseToolSearchOutputItemParam
    | ResponseReasoningItem
    | ResponseCompactionItemParam
    | ResponseOutputItemImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | ResponseOutputItemLocalShellCall
    | ResponseOutputItemLocalShellCallOutput
    | ResponseInputItemShellCall
    | ResponseInputItemShellCallOutput
    | ResponseInputItemApplyPatchCall
    | ResponseInputItemApplyPatchCallOutput
    | ResponseOutputItemMcpListTools
    | ResponseOutputItemMcpApprovalRequest
    | ResponseInputItemMcpApprovalResponse
    | ResponseOutputItemMcpCall
    | ResponseCustomToolCallOutput
    | ResponseCustomToolCall
"""
"""Schema: Item."""

class ResponseItemList(Model):
    object: Literal["list"]
    data: list[ItemResource]
    has_more: bool
    first_id: str
    last_id: str

class ResponseLocalEnvironment(Model):
    """Schema: LocalEnvironmentResource."""

    type: Literal["local"]

class ResponseMcpCallArgumentsDeltaEvent(Model):
    """Schema: ResponseMCPCallArgumentsDeltaEvent."""

    type: Literal["response.mcp_call_arguments.delta"]
    output_index: int
    item_id: str
    delta: str
    sequence_number: int

class ResponseMcpCallArgumentsDoneEvent(Model):
    """Schema: ResponseMCPCallArgumentsDoneEvent."""

    type: Literal["response.mcp_call_arguments.done"]
    output_index: int
    item_id: str
    arguments: str
    sequence_number: int

class ResponseMcpCallCompletedEvent(Model):
    """Schema: ResponseMCPCallCompletedEvent."""

    type: Literal["response.mcp_call.completed"]
    item_id: str
    output_index: int
    sequence_number: int

class ResponseMcpCallFailedEvent(Model):
    """Schema: ResponseMCPCallFailedEvent."""

    type: Literal["response.mcp_call.failed"]
    item_id: str
    output_index: int
    sequence_number: int

class ResponseMcpCallInProgressEvent(Model):
    """Schema: ResponseMCPCallInProgressEvent."""

    type: Literal["response.mcp_call.in_progress"]
    sequence_number: int
    output_index: int
    item_id: str

class ResponseMcpListToolsCompletedEvent(Model):
    """Schema: ResponseMCPListToolsCompletedEvent."""

    type: Literal["response.mcp_list_tools.completed"]
    item_id: str
    output_index: int
    sequence_number: int

class ResponseMcpListToolsFailedEvent(Model):
    """Schema: ResponseMCPListToolsFailedEvent."""

    type: Literal["response.mcp_list_tools.failed"]
    item_id: str
    output_index: int
    sequence_number: int

class ResponseMcpListToolsInProgressEvent(Model):
    """Schema: ResponseMCPListToolsInProgressEvent."""

    type: Literal["response.mcp_list_tools.in_progress"]
    item_id: str
    output_index: int
    sequence_number: int

ResponseOutputItem: TypeAlias = """
    ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseFunctionToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | ResponseCompactionItem
    | ResponseOutputItemImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | ResponseOutputItemLocalShellCall
    | ResponseOutputItemLocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | ResponseOutputItemMcpCall
    | ResponseOutputItemMcpListTools
    | ResponseOutputItemMcpApprovalRequest
    | ResponseOutputItemMcpApprovalResponse
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem
"""
"""Schema: OutputItem."""

class ResponseOutputItemAddedEvent(Model):
    type: Literal["response.output_item.added"]
    output_index: int
    sequence_number: int
    item: ResponseOutputItem

class ResponseOutputItemDoneEvent(Model):
    type: Literal["response.output_item.done"]
    output_index: int
    sequence_number: int
    item: ResponseOutputItem

class ResponseOutputItemImageGenerationCall(Model):
    """Schema: ImageGenToolCall."""

    type: Literal["image_generation_call"]
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None

class ResponseOutputItemLocalShellCall(Model):
    """Schema: LocalShellToolCall."""

    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: BetaResponseInputItemLocalShellCallAction
    status: Literal["in_progress", "completed", "incomplete"]

class ResponseOutputItemLocalShellCallOutput(Model):
    """Schema: LocalShellToolCallOutput."""

    type: Literal["local_shell_call_output"]
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    call_id: Any

class ResponseOutputItemMcpApprovalRequest(Model):
    """Schema: MCPApprovalRequest."""

    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str

class ResponseOutputItemMcpApprovalResponse(Model):
    """Schema: MCPApprovalResponseResource."""

    type: Literal["mcp_approval_response"]
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None
    request_id: Any

class ResponseOutputItemMcpCall(Model):
    """Schema: MCPToolCall."""

    type: Literal["mcp_call"]
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: str | None = None
    status: MCPToolCallStatus | None = None
    approval_request_id: str | None = None

class ResponseOutputItemMcpListTools(Model):
    """Schema: MCPListTools."""

    type: Literal["mcp_list_tools"]
    id: str
    server_label: str
    tools: list[BetaResponseInputItemMcpListToolsTool]
    error: str | None = None

class ResponseOutputMessage(Model):
    """Schema: OutputMessage."""

    id: str
    type: Literal["message"]
    role: Literal["assistant"]
    content: list[OutputMessageContent]
    phase: MessagePhase | None = None
    status: Literal["in_progress", "completed", "incomplete"]

class ResponseOutputTextAnnotationAddedEvent(Model):
    type: Literal["response.output_text.annotation.added"]
    item_id: str
    output_index: int
    content_index: int
    annotation_index: int
    sequence_number: int
    annotation: dict[str, Any]

class ResponseOutputTextAnnotationContainerFileCitation(Model):
    """Schema: ContainerFileCitationBody."""

    type: Literal["container_file_citation"]
    container_id: str
    file_id: str
    start_index: int
    end_index: int
    filename: str

class ResponseOutputTextAnnotationFileCitation(Model):
    """Schema: FileCitationBody."""

    type: Literal["file_citation"]
    file_id: str
    index: int
    filename: str

class ResponseOutputTextAnnotationFilePath(Model):
    """Schema: FilePath."""

    type: Literal["file_path"]
    file_id: str
    index: int

class ResponseOutputTextAnnotationURLCitation(Model):
    """Schema: UrlCitationBody."""

    type: Literal["url_citation"]
    url: str
    start_index: int
    end_index: int
    title: str

class ResponseOutputTextLogprob(Model):
    """Schema: LogProb."""

    token: str
    logprob: float
    bytes: list[int]
    top_logprobs: list[BetaResponseOutputTextLogprobTopLogprob]

class ResponsePrompt(Model):
    """Schema: Prompt(0)."""

    id: str
    version: str | None = None
    variables: dict[str, ResponsePromptVariablesUnion] | None = None

ResponsePromptVariablesUnion: TypeAlias = "str | ResponseInputText | ResponseInputImage | ResponseInputFile"
"""Schema: ResponsePromptVariables(0){}."""

class ResponseQueuedEvent(Model):
    type: Literal["response.queued"]
    response: Response
    sequence_number: int

class ResponseReasoningItem(Model):
    """Schema: ReasoningItem."""

    type: Literal["reasoning"]
    id: str
    encrypted_content: str | None = None
    summary: list[SummaryTextContent]
    content: list[BetaResponseContentPartAddedEventPartReasoningText] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None

class ResponseReasoningSummaryPartAddedEvent(Model):
    type: Literal["response.reasoning_summary_part.added"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartAddedEventPart

class ResponseReasoningSummaryPartDoneEvent(Model):
    type: Literal["response.reasoning_summary_part.done"]
    item_id: str
    output_index: int
    summary_index: int
    sequence_number: int
    part: BetaResponseReasoningSummaryPartDoneEventPart

class ResponseReasoningSummaryTextDeltaEvent(Model):
    type: Literal["response.reasoning_summary_text.delta"]
    item_id: str
    output_index: int
    summary_index: int
    delta: str
    sequence_number: int

class ResponseReasoningSummaryTextDoneEvent(Model):
    type: Literal["response.reasoning_summary_text.done"]
    item_id: str
    output_index: int
    summary_index: int
    text: str
    sequence_number: int

class ResponseReasoningTextDeltaEvent(Model):
    type: Literal["response.reasoning_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int

class ResponseReasoningTextDoneEvent(Model):
    type: Literal["response.reasoning_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int

class ResponseRefusalDeltaEvent(Model):
    type: Literal["response.refusal.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int

class ResponseRefusalDoneEvent(Model):
    type: Literal["response.refusal.done"]
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int

ResponseStatus: TypeAlias = 'Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]'
"""Schema: Response(2).status."""

ResponseStreamEvent: TypeAlias = """
    ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
"""

class ResponseTextConfig(Model):
    """Schema: ResponseTextParam."""

    format: ResponseFormatTextConfig | None = None
    verbosity: Verbosity | None = None

class ResponseTextDeltaEvent(Model):
    type: Literal["response.output_text.delta"]
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
    logprobs: list[BetaResponseTextDeltaEventLogprob]

class ResponseTextDoneEvent(Model):
    type: Literal["response.output_text.done"]
    item_id: str
    output_index: int
    content_index: int
    text: str
    sequence_number: int
    logprobs: list[BetaResponseTextDeltaEventLogprob]

class ResponseToolSearchCall(Model):
    """Schema: ToolSearchCall."""

    type: Literal["tool_search_call"]
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    arguments: Any
    status: FunctionCallStatus
    created_by: str | None = None

class ResponseToolSearchOutputItem(Model):
    """Schema: ToolSearchOutput."""

    type: Literal["tool_search_output"]
    id: str
    call_id: str | None
    execution: ToolSearchExecutionType
    tools: list[Tool]
    status: FunctionCallOutputStatusEnum
    created_by: str | None = None

class ResponseToolSearchOutputItemParam(Model):
    """Schema: ToolSearchOutputItemParam."""

    id: str | None = None
    call_id: str | None = None
    type: Literal["tool_search_output"]
    execution: ToolSearchExecutionType | None = None
    tools: list[Tool]
    status: FunctionCallItemStatus | None = None

class ResponseUsage(Model):
    input_tokens: int
    input_tokens_details: BetaResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BetaResponseUsageOutputTokensDetails
    total_tokens: int

class ResponseWebSearchCallCompletedEvent(Model):
    type: Literal["response.web_search_call.completed"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseWebSearchCallInProgressEvent(Model):
    type: Literal["response.web_search_call.in_progress"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponseWebSearchCallSearchingEvent(Model):
    type: Literal["response.web_search_call.searching"]
    output_index: int
    item_id: str
    sequence_number: int

class ResponsesClientEvent(Model):
    """Schema: ResponsesClientEventResponseCreate."""

    type: Literal["response.create"]
    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    """Deprecated."""
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    service_tier: ServiceTier | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    previous_response_id: str | None = None
    model: ResponsesModel | None = None
    reasoning: Reasoning | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: ResponsePrompt | None = None
    truncation: Literal["auto", "disabled"] | None = None
    input: InputParam | None = None
    include: list[ResponseIncludable] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    stream: bool | None = None
    stream_options: ResponsesClientEventStreamOptions | None = None
    conversation: ConversationParam | None = None
    context_management: list[ResponsesClientEventContextManagement] | None = None
    max_output_tokens: int | None = None

class ResponsesClientEventContextManagement(Model):
    """Schema: ContextManagementParam."""

    type: str
    compact_threshold: int | None = None

class ResponsesClientEventStreamOptions(Model):
    """Schema: ResponseStreamOptions(0)."""

    include_obfuscation: bool | None = None

ResponsesServerEvent: TypeAlias = "ResponseStreamEvent"

SearchContentType: TypeAlias = 'Literal["text", "image"]'

SearchContextSize: TypeAlias = 'Literal["low", "medium", "high"]'

ServiceTier: TypeAlias = 'Literal["auto", "default", "flex", "scale", "priority"]'

class SkillReference(Model):
    """Schema: SkillReferenceParam."""

    type: Literal["skill_reference"]
    skill_id: str
    version: str | None = None

Tool: TypeAlias = """
    FunctionTool
    | FileSearchTool
    | ComputerTool
    | ComputerUsePreviewTool
    | WebSearchTool
    | RealtimeResponseCreateMcpTool
    | ToolCodeInterpreter
    | ToolImageGeneration
    | ToolLocalShell
    | FunctionShellTool
    | CustomTool
    | NamespaceTool
    | ToolSearchTool
    | WebSearchPreviewTool
    | ApplyPatchTool
"""

class ToolChoiceAllowed(Model):
    type: Literal["allowed_tools"]
    mode: Literal["auto", "required"]
    tools: list[dict[str, Any]]

class ToolChoiceApplyPatch(Model):
    """Schema: SpecificApplyPatchParam."""

    type: Literal["apply_patch"]

class ToolChoiceCustom(Model):
    type: Literal["custom"]
    name: str

class ToolChoiceFunction(Model):
    type: Literal["function"]
    name: str

class ToolChoiceMcp(Model):
    """Schema: ToolChoiceMCP."""

    type: Literal["mcp"]
    server_label: str
    name: str | None = None

ToolChoiceOptions: TypeAlias = 'Literal["none", "auto", "required"]'

ToolChoiceParam: TypeAlias = """
    ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ToolChoiceApplyPatch
    | ToolChoiceShell
"""
"""Schema: ToolChoiceParam."""

class ToolChoiceShell(Model):
    """Schema: SpecificFunctionShellParam."""

    type: Literal["shell"]

class ToolChoiceTypes(Model):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]

class ToolCodeInterpreter(Model):
    """Schema: CodeInterpreterTool."""

    type: Literal["code_interpreter"]
    container: str | BetaToolCodeInterpreterContainerCodeInterpreterToolAuto

class ToolImageGeneration(Model):
    """Schema: ImageGenTool."""

    type: Literal["image_generation"]
    model: str | None = None
    quality: Literal["low", "medium", "high", "auto"] | None = None
    size: str | None = None
    output_format: Literal["png", "webp", "jpeg"] | None = None
    output_compression: int | None = None
    moderation: Literal["auto", "low"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    input_fidelity: InputFidelity | None = None
    input_image_mask: BetaToolImageGenerationInputImageMask | None = None
    partial_images: int | None = None
    action: ImageGenActionEnum | None = None

class ToolLocalShell(Model):
    """Schema: LocalShellToolParam."""

    type: Literal["local_shell"]

ToolSearchExecutionType: TypeAlias = 'Literal["server", "client"]'

class ToolSearchTool(Model):
    """Schema: ToolSearchToolParam."""

    type: Literal["tool_search"]
    execution: ToolSearchExecutionType | None = None
    description: str | None = None
    parameters: dict[str, Any] | None = None

Verbosity: TypeAlias = 'Literal["low", "medium", "high"]'

class WebSearchPreviewTool(Model):
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: BetaWebSearchPreviewToolUserLocation | None = None
    search_context_size: SearchContextSize | None = None
    search_content_types: list[SearchContentType] | None = None

class WebSearchTool(Model):
    type: Literal["web_search", "web_search_2025_08_26"]
    filters: BetaWebSearchToolFilters | None = None
    user_location: BetaWebSearchToolUserLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None

InputTokenCountResponse: TypeAlias = "ResponsesInputTokenCountResponse"

ResponseOutputRefusal: TypeAlias = "RefusalContent"

ResponseOutputText: TypeAlias = "OutputTextContent"

UNIONS = {
    "ApplyPatchOperation": Tagged(
        "type",
        {
            "create_file": "BetaResponseApplyPatchToolCallOperationCreateFile",
            "delete_file": "BetaResponseApplyPatchToolCallOperationDeleteFile",
            "update_file": "BetaResponseApplyPatchToolCallOperationUpdateFile",
        },
    ),
    "ApplyPatchOperationParam": Tagged(
        "type",
        {
            "create_file": "BetaResponseInputItemApplyPatchCallOperationCreateFile",
            "delete_file": "BetaResponseInputItemApplyPatchCallOperationDeleteFile",
            "update_file": "BetaResponseInputItemApplyPatchCallOperationUpdateFile",
        },
    ),
    "ComputerAction": Tagged(
        "type",
        {
            "click": "BetaComputerActionClick",
            "double_click": "BetaComputerActionDoubleClick",
            "drag": "BetaComputerActionDrag",
            "keypress": "BetaComputerActionKeypress",
            "move": "BetaComputerActionMove",
            "screenshot": "BetaComputerActionScreenshot",
            "scroll": "BetaComputerActionScroll",
            "type": "BetaComputerActionType",
            "wait": "BetaComputerActionWait",
        },
    ),
    "ContainerAutoNetworkPolicy": Tagged(
        "type", {"disabled": "ContainerNetworkPolicyDisabled", "allowlist": "ContainerNetworkPolicyAllowlist"}
    ),
    "ContainerAutoSkill": Tagged("type", {"skill_reference": "SkillReference", "inline": "InlineSkill"}),
    "Filters": Tagged(
        "type",
        {
            "eq": "ComparisonFilter",
            "ne": "ComparisonFilter",
            "gt": "ComparisonFilter",
            "gte": "ComparisonFilter",
            "lt": "ComparisonFilter",
            "lte": "ComparisonFilter",
            "in": "ComparisonFilter",
            "nin": "ComparisonFilter",
            "and": "CompoundFilter",
            "or": "CompoundFilter",
        },
    ),
    "FunctionAndCustomToolCallOutput": Tagged(
        "type",
        {"input_text": "ResponseInputText", "input_image": "ResponseInputImage", "input_file": "ResponseInputFile"},
    ),
    "FunctionShellCallOutputOutcomeParam": Tagged(
        "type",
        {
            "timeout": "BetaResponseFunctionShellCallOutputContentOutcomeTimeout",
            "exit": "BetaResponseFunctionShellCallOutputContentOutcomeExit",
        },
    ),
    "FunctionShellToolEnvironment": Tagged(
        "type",
        {"container_auto": "ContainerAuto", "local": "LocalEnvironment", "container_reference": "ContainerReference"},
    ),
    "ItemField": Tagged(
        "type",
        {
            "message": "Message",
            "function_call": "ResponseFunctionToolCall",
            "tool_search_call": "ResponseToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItem",
            "function_call_output": "FunctionToolCallOutput",
            "file_search_call": "ResponseFileSearchToolCall",
            "web_search_call": "ResponseFunctionWebSearch",
            "image_generation_call": "ResponseOutputItemImageGenerationCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseComputerToolCallOutputItem",
            "reasoning": "ResponseReasoningItem",
            "compaction": "ResponseCompactionItem",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "ResponseOutputItemLocalShellCall",
            "local_shell_call_output": "ResponseOutputItemLocalShellCallOutput",
            "shell_call": "ResponseFunctionShellToolCall",
            "shell_call_output": "ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "ResponseApplyPatchToolCall",
            "apply_patch_call_output": "ResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "ResponseOutputItemMcpListTools",
            "mcp_approval_request": "ResponseOutputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseOutputItemMcpApprovalResponse",
            "mcp_call": "ResponseOutputItemMcpCall",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
        },
    ),
    "ItemResource": Tagged(
        "type",
        {
            "message": Tagged(
                "role",
                {
                    "user": "ResponseInputMessageItem",
                    "system": "ResponseInputMessageItem",
                    "developer": "ResponseInputMessageItem",
                    "assistant": "ResponseOutputMessage",
                },
            ),
            "file_search_call": "ResponseFileSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseComputerToolCallOutputItem",
            "web_search_call": "ResponseFunctionWebSearch",
            "function_call": "ResponseFunctionToolCallItem",
            "function_call_output": "ResponseFunctionToolCallOutputItem",
            "tool_search_call": "ResponseToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItem",
            "reasoning": "ResponseReasoningItem",
            "compaction": "ResponseCompactionItem",
            "image_generation_call": "ResponseOutputItemImageGenerationCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "ResponseOutputItemLocalShellCall",
            "local_shell_call_output": "ResponseOutputItemLocalShellCallOutput",
            "shell_call": "ResponseFunctionShellToolCall",
            "shell_call_output": "ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "ResponseApplyPatchToolCall",
            "apply_patch_call_output": "ResponseApplyPatchToolCallOutput",
            "mcp_list_tools": "ResponseOutputItemMcpListTools",
            "mcp_approval_request": "ResponseOutputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseOutputItemMcpApprovalResponse",
            "mcp_call": "ResponseOutputItemMcpCall",
            "custom_tool_call": "ResponseCustomToolCallItem",
            "custom_tool_call_output": "ResponseCustomToolCallOutputItem",
        },
    ),
    "NamespaceToolTool": Tagged("type", {"function": "BetaNamespaceToolToolFunction", "custom": "CustomTool"}),
    "OutputContent": Tagged(
        "type",
        {
            "output_text": "OutputTextContent",
            "refusal": "RefusalContent",
            "reasoning_text": "BetaResponseContentPartAddedEventPartReasoningText",
        },
    ),
    "OutputMessageContent": Tagged("type", {"output_text": "OutputTextContent", "refusal": "RefusalContent"}),
    "ResponseCodeInterpreterToolCallOutput": Tagged(
        "type",
        {
            "logs": "BetaResponseCodeInterpreterToolCallOutputLogs",
            "image": "BetaResponseCodeInterpreterToolCallOutputImage",
        },
    ),
    "ResponseFormatTextConfig": Tagged(
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatTextJSONSchemaConfig",
            "json_object": "ResponseFormatJSONObject",
        },
    ),
    "ResponseFunctionCallOutputItemListUnion": Tagged(
        "type",
        {
            "input_text": "ResponseInputTextContent",
            "input_image": "ResponseInputImageContent",
            "input_file": "ResponseInputFileContent",
        },
    ),
    "ResponseFunctionShellToolCallEnvironment": Tagged(
        "type", {"local": "ResponseLocalEnvironment", "container_reference": "ResponseContainerReference"}
    ),
    "ResponseFunctionWebSearchAction": Tagged(
        "type",
        {
            "search": "BetaResponseFunctionWebSearchActionSearch",
            "open_page": "BetaResponseFunctionWebSearchActionOpenPage",
            "find_in_page": "ResponseFunctionWebSearchActionFind",
        },
    ),
    "ResponseInputContent": Tagged(
        "type",
        {"input_text": "ResponseInputText", "input_image": "ResponseInputImage", "input_file": "ResponseInputFile"},
    ),
    "ResponseInputItem": Tagged(
        "type",
        {
            "message": Tagged(
                "role",
                {
                    "user": Keyed({"phase": "EasyInputMessage", "status": "ResponseInputItemMessage"}),
                    "assistant": Keyed({"id": "ResponseOutputMessage"}, default="EasyInputMessage"),
                    "system": Keyed({"phase": "EasyInputMessage", "status": "ResponseInputItemMessage"}),
                    "developer": Keyed({"phase": "EasyInputMessage", "status": "ResponseInputItemMessage"}),
                },
            ),
            "file_search_call": "ResponseFileSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseInputItemComputerCallOutput",
            "web_search_call": "ResponseFunctionWebSearch",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "ResponseInputItemFunctionCallOutput",
            "tool_search_call": "ResponseInputItemToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItemParam",
            "reasoning": "ResponseReasoningItem",
            "compaction": "ResponseCompactionItemParam",
            "image_generation_call": "ResponseOutputItemImageGenerationCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "ResponseOutputItemLocalShellCall",
            "local_shell_call_output": "ResponseOutputItemLocalShellCallOutput",
            "shell_call": "ResponseInputItemShellCall",
            "shell_call_output": "ResponseInputItemShellCallOutput",
            "apply_patch_call": "ResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "ResponseInputItemApplyPatchCallOutput",
            "mcp_list_tools": "ResponseOutputItemMcpListTools",
            "mcp_approval_request": "ResponseOutputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseInputItemMcpApprovalResponse",
            "mcp_call": "ResponseOutputItemMcpCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
            "custom_tool_call": "ResponseCustomToolCall",
            "compaction_trigger": "ResponseInputItemCompactionTrigger",
            "item_reference": "ResponseInputItemItemReference",
        },
    ),
    "ResponseInputItemShellCallEnvironment": Tagged(
        "type", {"local": "LocalEnvironment", "container_reference": "ContainerReference"}
    ),
    "ResponseItem": Tagged(
        "type",
        {
            "message": Tagged(
                "role",
                {
                    "user": "ResponseInputItemMessage",
                    "system": "ResponseInputItemMessage",
                    "developer": "ResponseInputItemMessage",
                    "assistant": "ResponseOutputMessage",
                },
            ),
            "file_search_call": "ResponseFileSearchToolCall",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseInputItemComputerCallOutput",
            "web_search_call": "ResponseFunctionWebSearch",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "ResponseInputItemFunctionCallOutput",
            "tool_search_call": "ResponseInputItemToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItemParam",
            "reasoning": "ResponseReasoningItem",
            "compaction": "ResponseCompactionItemParam",
            "image_generation_call": "ResponseOutputItemImageGenerationCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "ResponseOutputItemLocalShellCall",
            "local_shell_call_output": "ResponseOutputItemLocalShellCallOutput",
            "shell_call": "ResponseInputItemShellCall",
            "shell_call_output": "ResponseInputItemShellCallOutput",
            "apply_patch_call": "ResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "ResponseInputItemApplyPatchCallOutput",
            "mcp_list_tools": "ResponseOutputItemMcpListTools",
            "mcp_approval_request": "ResponseOutputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseInputItemMcpApprovalResponse",
            "mcp_call": "ResponseOutputItemMcpCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
            "custom_tool_call": "ResponseCustomToolCall",
        },
    ),
    "ResponseOutputItem": Tagged(
        "type",
        {
            "message": "ResponseOutputMessage",
            "file_search_call": "ResponseFileSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "ResponseFunctionToolCallOutputItem",
            "web_search_call": "ResponseFunctionWebSearch",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseComputerToolCallOutputItem",
            "reasoning": "ResponseReasoningItem",
            "tool_search_call": "ResponseToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItem",
            "compaction": "ResponseCompactionItem",
            "image_generation_call": "ResponseOutputItemImageGenerationCall",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "local_shell_call": "ResponseOutputItemLocalShellCall",
            "local_shell_call_output": "ResponseOutputItemLocalShellCallOutput",
            "shell_call": "ResponseFunctionShellToolCall",
            "shell_call_output": "ResponseFunctionShellToolCallOutput",
            "apply_patch_call": "ResponseApplyPatchToolCall",
            "apply_patch_call_output": "ResponseApplyPatchToolCallOutput",
            "mcp_call": "ResponseOutputItemMcpCall",
            "mcp_list_tools": "ResponseOutputItemMcpListTools",
            "mcp_approval_request": "ResponseOutputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseOutputItemMcpApprovalResponse",
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutputItem",
        },
    ),
    "ResponsePromptVariablesUnion": Tagged(
        "type",
        {"input_text": "ResponseInputText", "input_image": "ResponseInputImage", "input_file": "ResponseInputFile"},
    ),
    "ResponseStreamEvent": Tagged(
        "type",
        {
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "error": "ResponseErrorEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.failed": "ResponseFailedEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDoneEvent",
            "response.mcp_call.completed": "ResponseMcpCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMcpCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMcpCallInProgressEvent",
            "response.mcp_list_tools.completed": "ResponseMcpListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMcpListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMcpListToolsInProgressEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
        },
    ),
    "Tool": Tagged(
        "type",
        {
            "function": "FunctionTool",
            "file_search": "FileSearchTool",
            "computer": "ComputerTool",
            "computer_use_preview": "ComputerUsePreviewTool",
            "web_search": "WebSearchTool",
            "web_search_2025_08_26": "WebSearchTool",
            "mcp": "RealtimeResponseCreateMcpTool",
            "code_interpreter": "ToolCodeInterpreter",
            "image_generation": "ToolImageGeneration",
            "local_shell": "ToolLocalShell",
            "shell": "FunctionShellTool",
            "custom": "CustomTool",
            "namespace": "NamespaceTool",
            "tool_search": "ToolSearchTool",
            "web_search_preview": "WebSearchPreviewTool",
            "web_search_preview_2025_03_11": "WebSearchPreviewTool",
            "apply_patch": "ApplyPatchTool",
        },
    ),
    "ToolChoiceParam": Tagged(
        "type",
        {
            "allowed_tools": "ToolChoiceAllowed",
            "file_search": "ToolChoiceTypes",
            "web_search_preview": "ToolChoiceTypes",
            "computer": "ToolChoiceTypes",
            "computer_use_preview": "ToolChoiceTypes",
            "computer_use": "ToolChoiceTypes",
            "web_search_preview_2025_03_11": "ToolChoiceTypes",
            "image_generation": "ToolChoiceTypes",
            "code_interpreter": "ToolChoiceTypes",
            "function": "ToolChoiceFunction",
            "mcp": "ToolChoiceMcp",
            "custom": "ToolChoiceCustom",
            "apply_patch": "ToolChoiceApplyPatch",
            "shell": "ToolChoiceShell",
        },
    ),
}

ELSEWHERE = {
    "BetaComputerActionClick": "types.beta._models:BetaComputerActionClick",
    "BetaComputerActionDoubleClick": "types.beta._models:BetaComputerActionDoubleClick",
    "BetaComputerActionDrag": "types.beta._models:BetaComputerActionDrag",
    "BetaComputerActionKeypress": "types.beta._models:BetaComputerActionKeypress",
    "BetaComputerActionMove": "types.beta._models:BetaComputerActionMove",
    "BetaComputerActionScreenshot": "types.beta._models:BetaComputerActionScreenshot",
    "BetaComputerActionScroll": "types.beta._models:BetaComputerActionScroll",
    "BetaComputerActionType": "types.beta._models:BetaComputerActionType",
    "BetaComputerActionWait": "types.beta._models:BetaComputerActionWait",
    "BetaFileSearchToolRankingOptions": "types.beta._models:BetaFileSearchToolRankingOptions",
    "BetaNamespaceToolToolFunction": "types.beta._models:BetaNamespaceToolToolFunction",
    "BetaResponseApplyPatchToolCallOperationCreateFile": "types.beta._models:BetaResponseApplyPatchToolCallOperationCreateFile",
    "BetaResponseApplyPatchToolCallOperationDeleteFile": "types.beta._models:BetaResponseApplyPatchToolCallOperationDeleteFile",
    "BetaResponseApplyPatchToolCallOperationUpdateFile": "types.beta._models:BetaResponseApplyPatchToolCallOperationUpdateFile",
    "BetaResponseCodeInterpreterToolCallOutputImage": "types.beta._models:BetaResponseCodeInterpreterToolCallOutputImage",
    "BetaResponseCodeInterpreterToolCallOutputLogs": "types.beta._models:BetaResponseCodeInterpreterToolCallOutputLogs",
    "BetaResponseContentPartAddedEventPartReasoningText": "types.beta._models:BetaResponseContentPartAddedEventPartReasoningText",
    "BetaResponseFileSearchToolCallResult": "types.beta._models:BetaResponseFileSearchToolCallResult",
    "BetaResponseFunctionShellCallOutputContentOutcomeExit": "types.beta._models:BetaResponseFunctionShellCallOutputContentOutcomeExit",
    "BetaResponseFunctionShellCallOutputContentOutcomeTimeout": "types.beta._models:BetaResponseFunctionShellCallOutputContentOutcomeTimeout",
    "BetaResponseFunctionShellToolCallAction": "types.beta._models:BetaResponseFunctionShellToolCallAction",
    "BetaResponseFunctionShellToolCallOutputOutput": "types.beta._models:BetaResponseFunctionShellToolCallOutputOutput",
    "BetaResponseFunctionWebSearchActionOpenPage": "types.beta._models:BetaResponseFunctionWebSearchActionOpenPage",
    "BetaResponseFunctionWebSearchActionSearch": "types.beta._models:BetaResponseFunctionWebSearchActionSearch",
    "BetaResponseInputItemApplyPatchCallOperationCreateFile": "types.beta._models:BetaResponseInputItemApplyPatchCallOperationCreateFile",
    "BetaResponseInputItemApplyPatchCallOperationDeleteFile": "types.beta._models:BetaResponseInputItemApplyPatchCallOperationDeleteFile",
    "BetaResponseInputItemApplyPatchCallOperationUpdateFile": "types.beta._models:BetaResponseInputItemApplyPatchCallOperationUpdateFile",
    "BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck": "types.beta._models:BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck",
    "BetaResponseInputItemLocalShellCallAction": "types.beta._models:BetaResponseInputItemLocalShellCallAction",
    "BetaResponseInputItemMcpListToolsTool": "types.beta._models:BetaResponseInputItemMcpListToolsTool",
    "BetaResponseInputItemShellCallAction": "types.beta._models:BetaResponseInputItemShellCallAction",
    "BetaResponseOutputTextLogprobTopLogprob": "types.beta._models:BetaResponseOutputTextLogprobTopLogprob",
    "BetaResponseReasoningSummaryPartAddedEventPart": "types.beta._models:BetaResponseReasoningSummaryPartAddedEventPart",
    "BetaResponseReasoningSummaryPartDoneEventPart": "types.beta._models:BetaResponseReasoningSummaryPartDoneEventPart",
    "BetaResponseTextDeltaEventLogprob": "types.beta._models:BetaResponseTextDeltaEventLogprob",
    "BetaResponseUsageInputTokensDetails": "types.beta._models:BetaResponseUsageInputTokensDetails",
    "BetaResponseUsageOutputTokensDetails": "types.beta._models:BetaResponseUsageOutputTokensDetails",
    "BetaToolCodeInterpreterContainerCodeInterpreterToolAuto": "types.beta._models:BetaToolCodeInterpreterContainerCodeInterpreterToolAuto",
    "BetaToolImageGenerationInputImageMask": "types.beta._models:BetaToolImageGenerationInputImageMask",
    "BetaWebSearchPreviewToolUserLocation": "types.beta._models:BetaWebSearchPreviewToolUserLocation",
    "BetaWebSearchToolFilters": "types.beta._models:BetaWebSearchToolFilters",
    "BetaWebSearchToolUserLocation": "types.beta._models:BetaWebSearchToolUserLocation",
    "ComparisonFilter": "types.shared._models:ComparisonFilter",
    "CompoundFilter": "types._models:CompoundFilter",
    "ContainerMemoryLimit": "types.beta._models:ContainerMemoryLimit",
    "CustomToolInputFormat": "types._models:CustomToolInputFormat",
    "FileInputDetail": "types.conversations._models:FileInputDetail",
    "Message": "types.conversations._models:Message",
    "OutputText": "types.responses.output_text:OutputText",
    "OutputTextContent": "types.conversations._models:OutputTextContent",
    "RealtimeResponseCreateMcpTool": "types.realtime._models:RealtimeResponseCreateMcpTool",
    "Reasoning": "types.shared._models:Reasoning",
    "RefusalContent": "types.conversations._models:RefusalContent",
    "ResponseFormatJSONObject": "types.shared._models:ResponseFormatJSONObject",
    "ResponseFormatText": "types.shared._models:ResponseFormatText",
    "ResponsesInputTokenCountResponse": "types.beta.responses._models:InputTokenCountResponse",
    "ResponsesModel": "types._models:ResponsesModel",
    "SummaryTextContent": "types.conversations._models:SummaryTextContent",
}
