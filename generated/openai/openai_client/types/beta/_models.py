# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from ..realtime._models import RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter
    from ..responses._models import (
        ContainerNetworkPolicyAllowlist,
        ContainerNetworkPolicyDisabled,
        ResponseComputerToolCallActionDragPath,
    )
    from ..shared._models import (
        FunctionDefinition,
        ResponseFormatJSONObject,
        ResponseFormatJSONSchema,
        ResponseFormatText,
    )
    from .threads._models import Message, MessageDeltaEvent, Run
    from .threads.runs._models import RunStep, RunStepDeltaEvent

class Assistant(Model):
    """Schema: AssistantObject. Deprecated."""

    id: str
    object: Literal["assistant"]
    created_at: int
    name: str | None
    description: str | None
    model: str
    instructions: str | None
    tools: list[AssistantTool]
    tool_resources: AssistantToolResources | None = None
    metadata: dict[str, str] | None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantResponseFormatOption | None = None

class AssistantDeleted(Model):
    """Schema: DeleteAssistantResponse."""

    id: str
    deleted: bool
    object: Literal["assistant.deleted"]

AssistantResponseFormatOption: TypeAlias = """
    Literal["auto"]
    | ResponseFormatText
    | ResponseFormatJSONObject
    | ResponseFormatJSONSchema
"""
"""Schema: AssistantsApiResponseFormatOption."""

AssistantStreamEvent: TypeAlias = """
    ThreadStreamEventThreadCreated
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
    | DoneEvent
"""

AssistantTool: TypeAlias = "CodeInterpreterTool | FileSearchTool | FunctionTool"
"""Schema: AssistantObject.tools[]."""

class AssistantToolChoice(Model):
    """Schema: AssistantsNamedToolChoice."""

    type: Literal["function", "code_interpreter", "file_search"]
    function: AssistantToolChoiceFunction | None = None

class AssistantToolChoiceFunction(Model):
    """Schema: AssistantsNamedToolChoice.function."""

    name: str

AssistantToolChoiceOption: TypeAlias = 'Literal["none", "auto", "required"] | AssistantToolChoice'
"""Schema: AssistantsApiToolChoiceOption."""

class AssistantToolResources(Model):
    """Schema: AssistantObject.tool_resources(0)."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    file_search: AssistantToolResourcesFileSearch | None = None

class AssistantToolResourcesCodeInterpreter(Model):
    """Schema: AssistantObject.tool_resources(0).code_interpreter."""

    file_ids: list[str] | None = None

class AssistantToolResourcesFileSearch(Model):
    """Schema: AssistantObject.tool_resources(0).file_search."""

    vector_store_ids: list[str] | None = None

class BetaComputerActionClick(Model):
    """Schema: ClickParam."""

    type: Literal["click"]
    button: ClickButtonType
    x: int
    y: int
    keys: list[str] | None = None

class BetaComputerActionDoubleClick(Model):
    """Schema: DoubleClickAction."""

    type: Literal["double_click"]
    x: int
    y: int
    keys: list[str] | None

class BetaComputerActionDrag(Model):
    """Schema: DragParam."""

    type: Literal["drag"]
    path: list[ResponseComputerToolCallActionDragPath]
    keys: list[str] | None = None

class BetaComputerActionKeypress(Model):
    """Schema: KeyPressAction."""

    type: Literal["keypress"]
    keys: list[str]

class BetaComputerActionMove(Model):
    """Schema: MoveParam."""

    type: Literal["move"]
    x: int
    y: int
    keys: list[str] | None = None

class BetaComputerActionScreenshot(Model):
    """Schema: ScreenshotParam."""

    type: Literal["screenshot"]

class BetaComputerActionScroll(Model):
    """Schema: ScrollParam."""

    type: Literal["scroll"]
    x: int
    y: int
    scroll_x: int
    scroll_y: int
    keys: list[str] | None = None

class BetaComputerActionType(Model):
    """Schema: TypeParam."""

    type: Literal["type"]
    text: str

class BetaComputerActionWait(Model):
    """Schema: WaitParam."""

    type: Literal["wait"]

class BetaCustomToolFormatText(Model):
    """Schema: CustomTextFormatParam."""

    type: Literal["text"]

class BetaFileSearchToolRankingOptions(Model):
    """Schema: RankingOptions."""

    ranker: RankerVersionType | None = None
    score_threshold: float | None = None
    hybrid_search: BetaFileSearchToolRankingOptionsHybridSearch | None = None

class BetaFileSearchToolRankingOptionsHybridSearch(Model):
    """Schema: HybridSearchOptions."""

    embedding_weight: float
    text_weight: float

class BetaNamespaceToolToolFunction(Model):
    """Schema: FunctionToolParam."""

    name: str
    description: str | None = None
    parameters: dict[str, Any] | None = None
    strict: bool | None = None
    type: Literal["function"]
    defer_loading: bool | None = None

class BetaResponseApplyPatchToolCallOperationCreateFile(Model):
    """Schema: ApplyPatchCreateFileOperation."""

    type: Literal["create_file"]
    path: str
    diff: str

class BetaResponseApplyPatchToolCallOperationDeleteFile(Model):
    """Schema: ApplyPatchDeleteFileOperation."""

    type: Literal["delete_file"]
    path: str

class BetaResponseApplyPatchToolCallOperationUpdateFile(Model):
    """Schema: ApplyPatchUpdateFileOperation."""

    type: Literal["update_file"]
    path: str
    diff: str

class BetaResponseCodeInterpreterToolCallOutputImage(Model):
    """Schema: CodeInterpreterOutputImage."""

    type: Literal["image"]
    url: str

class BetaResponseCodeInterpreterToolCallOutputLogs(Model):
    """Schema: CodeInterpreterOutputLogs."""

    type: Literal["logs"]
    logs: str

class BetaResponseContentPartAddedEventPartReasoningText(Model):
    """Schema: ReasoningTextContent."""

    type: Literal["reasoning_text"]
    text: str

class BetaResponseFileSearchToolCallResult(Model):
    """Schema: FileSearchToolCall.results(0)[]."""

    file_id: str | None = None
    text: str | None = None
    filename: str | None = None
    attributes: dict[str, str | float | bool] | None = None
    score: float | None = None

class BetaResponseFunctionShellCallOutputContentOutcomeExit(Model):
    """Schema: FunctionShellCallOutputExitOutcomeParam."""

    type: Literal["exit"]
    exit_code: int

class BetaResponseFunctionShellCallOutputContentOutcomeTimeout(Model):
    """Schema: FunctionShellCallOutputTimeoutOutcomeParam."""

    type: Literal["timeout"]

class BetaResponseFunctionShellToolCallAction(Model):
    """Schema: FunctionShellAction."""

    commands: list[str]
    timeout_ms: int | None
    max_output_length: int | None

class BetaResponseFunctionShellToolCallOutputOutput(Model):
    """Schema: FunctionShellCallOutputContent."""

    stdout: str
    stderr: str
    outcome: ShellCallOutcome
    created_by: str | None = None

class BetaResponseFunctionShellToolCallOutputOutputOutcomeExit(Model):
    """Schema: FunctionShellCallOutputExitOutcome."""

    type: Literal["exit"]
    exit_code: int

class BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout(Model):
    """Schema: FunctionShellCallOutputTimeoutOutcome."""

    type: Literal["timeout"]

class BetaResponseFunctionWebSearchActionOpenPage(Model):
    """Schema: WebSearchActionOpenPage."""

    type: Literal["open_page"]
    url: str | None = None

class BetaResponseFunctionWebSearchActionSearch(Model):
    """Schema: WebSearchActionSearch."""

    type: Literal["search"]
    query: str
    queries: list[str] | None = None
    sources: list[BetaResponseFunctionWebSearchActionSearchSource] | None = None

class BetaResponseFunctionWebSearchActionSearchSource(Model):
    """Schema: WebSearchActionSearch.sources[]."""

    type: Literal["url"]
    url: str

class BetaResponseInputItemApplyPatchCallOperationCreateFile(Model):
    """Schema: ApplyPatchCreateFileOperationParam."""

    type: Literal["create_file"]
    path: str
    diff: str

class BetaResponseInputItemApplyPatchCallOperationDeleteFile(Model):
    """Schema: ApplyPatchDeleteFileOperationParam."""

    type: Literal["delete_file"]
    path: str

class BetaResponseInputItemApplyPatchCallOperationUpdateFile(Model):
    """Schema: ApplyPatchUpdateFileOperationParam."""

    type: Literal["update_file"]
    path: str
    diff: str

class BetaResponseInputItemComputerCallOutputAcknowledgedSafetyCheck(Model):
    """Schema: ComputerCallSafetyCheckParam."""

    id: str
    code: str | None = None
    message: str | None = None

class BetaResponseInputItemLocalShellCallAction(Model):
    """Schema: LocalShellExecAction."""

    type: Literal["exec"]
    command: list[str]
    timeout_ms: int | None = None
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None

class BetaResponseInputItemMcpListToolsTool(Model):
    """Schema: MCPListToolsTool."""

    name: str
    description: str | None = None
    input_schema: dict[str, Any]
    annotations: dict[str, Any] | None = None

class BetaResponseInputItemShellCallAction(Model):
    """Schema: FunctionShellActionParam."""

    commands: list[str]
    timeout_ms: int | None = None
    max_output_length: int | None = None

class BetaResponseOutputTextLogprobTopLogprob(Model):
    """Schema: TopLogProb."""

    token: str
    logprob: float
    bytes: list[int]

class BetaResponseReasoningSummaryPartAddedEventPart(Model):
    """Schema: ResponseReasoningSummaryPartAddedEvent.part."""

    type: Literal["summary_text"]
    text: str

class BetaResponseReasoningSummaryPartDoneEventPart(Model):
    """Schema: ResponseReasoningSummaryPartDoneEvent.part."""

    type: Literal["summary_text"]
    text: str

class BetaResponseTextDeltaEventLogprob(Model):
    """Schema: ResponseLogProb."""

    token: str
    logprob: float
    top_logprobs: list[BetaResponseTextDeltaEventLogprobTopLogprob] | None = None

class BetaResponseTextDeltaEventLogprobTopLogprob(Model):
    """Schema: ResponseLogProb.top_logprobs[]."""

    token: str | None = None
    logprob: float | None = None

class BetaResponseUsageInputTokensDetails(Model):
    """Schema: ResponseUsage.input_tokens_details."""

    cached_tokens: int

class BetaResponseUsageOutputTokensDetails(Model):
    """Schema: ResponseUsage.output_tokens_details."""

    reasoning_tokens: int

class BetaToolCodeInterpreterContainerCodeInterpreterToolAuto(Model):
    """Schema: AutoCodeInterpreterToolParam."""

    type: Literal["auto"]
    file_ids: list[str] | None = None
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy | None = None

BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy: TypeAlias = """
    ContainerNetworkPolicyDisabled
    | ContainerNetworkPolicyAllowlist
"""
"""Schema: AutoCodeInterpreterToolParam.network_policy."""

class BetaToolImageGenerationInputImageMask(Model):
    """Schema: ImageGenTool.input_image_mask."""

    image_url: str | None = None
    file_id: str | None = None

class BetaToolMcpRequireApprovalMcpToolApprovalFilter(Model):
    """Schema: MCPTool.require_approval(0)(0)."""

    always: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None
    never: RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter | None = None

class BetaWebSearchPreviewToolUserLocation(Model):
    """Schema: ApproximateLocation."""

    type: Literal["approximate"]
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

class BetaWebSearchToolFilters(Model):
    """Schema: WebSearchTool.filters(0)."""

    allowed_domains: list[str] | None = None

class BetaWebSearchToolUserLocation(Model):
    """Schema: WebSearchApproximateLocation(0)."""

    type: Literal["approximate"] | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None

class ChatKitWorkflow(Model):
    """Schema: ChatkitWorkflow."""

    id: str
    version: str | None
    state_variables: dict[str, str | int | bool | float] | None
    tracing: ChatkitWorkflowTracing

class ChatkitWorkflowTracing(Model):
    enabled: bool

ClickButtonType: TypeAlias = 'Literal["left", "right", "wheel", "back", "forward"]'

class CodeInterpreterTool(Model):
    """Schema: AssistantToolsCode."""

    type: Literal["code_interpreter"]

ContainerMemoryLimit: TypeAlias = 'Literal["1g", "4g", "16g", "64g"]'

class DoneEvent(Model):
    event: Literal["done"]
    data: Literal["[DONE]"]

class Error(Model):
    code: str | None
    message: str
    param: str | None
    type: str

class ErrorEvent(Model):
    event: Literal["error"]
    data: Error

FileSearchRanker: TypeAlias = 'Literal["auto", "default_2024_08_21"]'

class FileSearchTool(Model):
    """Schema: AssistantToolsFileSearch."""

    type: Literal["file_search"]
    file_search: FileSearchToolFileSearch | None = None

class FileSearchToolFileSearch(Model):
    """Schema: AssistantToolsFileSearch.file_search."""

    max_num_results: int | None = None
    ranking_options: FileSearchToolFileSearchRankingOptions | None = None

class FileSearchToolFileSearchRankingOptions(Model):
    """Schema: FileSearchRankingOptions."""

    ranker: FileSearchRanker | None = None
    score_threshold: float

class FunctionTool(Model):
    """Schema: AssistantToolsFunction."""

    type: Literal["function"]
    function: FunctionDefinition

MessageStreamEvent: TypeAlias = """
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete
"""

class MessageStreamEventThreadMessageCompleted(Model):
    """Schema: MessageStreamEvent(3)."""

    event: Literal["thread.message.completed"]
    data: Message

class MessageStreamEventThreadMessageCreated(Model):
    """Schema: MessageStreamEvent(0)."""

    event: Literal["thread.message.created"]
    data: Message

class MessageStreamEventThreadMessageDelta(Model):
    """Schema: MessageStreamEvent(2)."""

    event: Literal["thread.message.delta"]
    data: MessageDeltaEvent

class MessageStreamEventThreadMessageInProgress(Model):
    """Schema: MessageStreamEvent(1)."""

    event: Literal["thread.message.in_progress"]
    data: Message

class MessageStreamEventThreadMessageIncomplete(Model):
    """Schema: MessageStreamEvent(4)."""

    event: Literal["thread.message.incomplete"]
    data: Message

RankerVersionType: TypeAlias = 'Literal["auto", "default-2024-11-15"]'

RunStepStreamEvent: TypeAlias = """
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired
"""

class RunStepStreamEventThreadRunStepCancelled(Model):
    """Schema: RunStepStreamEvent(5)."""

    event: Literal["thread.run.step.cancelled"]
    data: RunStep

class RunStepStreamEventThreadRunStepCompleted(Model):
    """Schema: RunStepStreamEvent(3)."""

    event: Literal["thread.run.step.completed"]
    data: RunStep

class RunStepStreamEventThreadRunStepCreated(Model):
    """Schema: RunStepStreamEvent(0)."""

    event: Literal["thread.run.step.created"]
    data: RunStep

class RunStepStreamEventThreadRunStepDelta(Model):
    """Schema: RunStepStreamEvent(2)."""

    event: Literal["thread.run.step.delta"]
    data: RunStepDeltaEvent

class RunStepStreamEventThreadRunStepExpired(Model):
    """Schema: RunStepStreamEvent(6)."""

    event: Literal["thread.run.step.expired"]
    data: RunStep

class RunStepStreamEventThreadRunStepFailed(Model):
    """Schema: RunStepStreamEvent(4)."""

    event: Literal["thread.run.step.failed"]
    data: RunStep

class RunStepStreamEventThreadRunStepInProgress(Model):
    """Schema: RunStepStreamEvent(1)."""

    event: Literal["thread.run.step.in_progress"]
    data: RunStep

RunStreamEvent: TypeAlias = """
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunIncomplete
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired
"""

class RunStreamEventThreadRunCancelled(Model):
    """Schema: RunStreamEvent(8)."""

    event: Literal["thread.run.cancelled"]
    data: Run

class RunStreamEventThreadRunCancelling(Model):
    """Schema: RunStreamEvent(7)."""

    event: Literal["thread.run.cancelling"]
    data: Run

class RunStreamEventThreadRunCompleted(Model):
    """Schema: RunStreamEvent(4)."""

    event: Literal["thread.run.completed"]
    data: Run

class RunStreamEventThreadRunCreated(Model):
    """Schema: RunStreamEvent(0)."""

    event: Literal["thread.run.created"]
    data: Run

class RunStreamEventThreadRunExpired(Model):
    """Schema: RunStreamEvent(9)."""

    event: Literal["thread.run.expired"]
    data: Run

class RunStreamEventThreadRunFailed(Model):
    """Schema: RunStreamEvent(6)."""

    event: Literal["thread.run.failed"]
    data: Run

class RunStreamEventThreadRunInProgress(Model):
    """Schema: RunStreamEvent(2)."""

    event: Literal["thread.run.in_progress"]
    data: Run

class RunStreamEventThreadRunIncomplete(Model):
    """Schema: RunStreamEvent(5)."""

    event: Literal["thread.run.incomplete"]
    data: Run

class RunStreamEventThreadRunQueued(Model):
    """Schema: RunStreamEvent(1)."""

    event: Literal["thread.run.queued"]
    data: Run

class RunStreamEventThreadRunRequiresAction(Model):
    """Schema: RunStreamEvent(3)."""

    event: Literal["thread.run.requires_action"]
    data: Run

ShellCallOutcome: TypeAlias = """
    BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout
    | BetaResponseFunctionShellToolCallOutputOutputOutcomeExit
"""
"""Schema: FunctionShellCallOutputContent.outcome."""

class Thread(Model):
    """Schema: ThreadObject."""

    id: str
    object: Literal["thread"]
    created_at: int
    tool_resources: ThreadToolResources | None
    metadata: dict[str, str] | None

class ThreadDeleted(Model):
    """Schema: DeleteThreadResponse."""

    id: str
    deleted: bool
    object: Literal["thread.deleted"]

class ThreadStreamEventThreadCreated(Model):
    """Schema: ThreadStreamEvent(0)."""

    enabled: bool | None = None
    event: Literal["thread.created"]
    data: Thread

class ThreadToolResources(Model):
    """Schema: ThreadObject.tool_resources(0)."""

    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    file_search: ThreadToolResourcesFileSearch | None = None

class ThreadToolResourcesCodeInterpreter(Model):
    """Schema: ThreadObject.tool_resources(0).code_interpreter."""

    file_ids: list[str] | None = None

class ThreadToolResourcesFileSearch(Model):
    """Schema: ThreadObject.tool_resources(0).file_search."""

    vector_store_ids: list[str] | None = None

UNIONS = {
    "AssistantResponseFormatOption": Tagged(
        "type",
        {
            "text": "ResponseFormatText",
            "json_object": "ResponseFormatJSONObject",
            "json_schema": "ResponseFormatJSONSchema",
        },
    ),
    "AssistantStreamEvent": Tagged(
        "event",
        {
            "thread.created": "ThreadStreamEventThreadCreated",
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
            "error": "ErrorEvent",
            "done": "DoneEvent",
        },
    ),
    "AssistantTool": Tagged(
        "type", {"code_interpreter": "CodeInterpreterTool", "file_search": "FileSearchTool", "function": "FunctionTool"}
    ),
    "BetaToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy": Tagged(
        "type", {"disabled": "ContainerNetworkPolicyDisabled", "allowlist": "ContainerNetworkPolicyAllowlist"}
    ),
    "MessageStreamEvent": Tagged(
        "event",
        {
            "thread.message.created": "MessageStreamEventThreadMessageCreated",
            "thread.message.in_progress": "MessageStreamEventThreadMessageInProgress",
            "thread.message.delta": "MessageStreamEventThreadMessageDelta",
            "thread.message.completed": "MessageStreamEventThreadMessageCompleted",
            "thread.message.incomplete": "MessageStreamEventThreadMessageIncomplete",
        },
    ),
    "RunStepStreamEvent": Tagged(
        "event",
        {
            "thread.run.step.created": "RunStepStreamEventThreadRunStepCreated",
            "thread.run.step.in_progress": "RunStepStreamEventThreadRunStepInProgress",
            "thread.run.step.delta": "RunStepStreamEventThreadRunStepDelta",
            "thread.run.step.completed": "RunStepStreamEventThreadRunStepCompleted",
            "thread.run.step.failed": "RunStepStreamEventThreadRunStepFailed",
            "thread.run.step.cancelled": "RunStepStreamEventThreadRunStepCancelled",
            "thread.run.step.expired": "RunStepStreamEventThreadRunStepExpired",
        },
    ),
    "RunStreamEvent": Tagged(
        "event",
        {
            "thread.run.created": "RunStreamEventThreadRunCreated",
            "thread.run.queued": "RunStreamEventThreadRunQueued",
            "thread.run.in_progress": "RunStreamEventThreadRunInProgress",
            "thread.run.requires_action": "RunStreamEventThreadRunRequiresAction",
            "thread.run.completed": "RunStreamEventThreadRunCompleted",
            "thread.run.incomplete": "RunStreamEventThreadRunIncomplete",
            "thread.run.failed": "RunStreamEventThreadRunFailed",
            "thread.run.cancelling": "RunStreamEventThreadRunCancelling",
            "thread.run.cancelled": "RunStreamEventThreadRunCancelled",
            "thread.run.expired": "RunStreamEventThreadRunExpired",
        },
    ),
    "ShellCallOutcome": Tagged(
        "type",
        {
            "timeout": "BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
            "exit": "BetaResponseFunctionShellToolCallOutputOutputOutcomeExit",
        },
    ),
}

ELSEWHERE = {
    "ContainerNetworkPolicyAllowlist": "types.responses._models:ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled": "types.responses._models:ContainerNetworkPolicyDisabled",
    "FunctionDefinition": "types.shared._models:FunctionDefinition",
    "Message": "types.beta.threads._models:Message",
    "MessageDeltaEvent": "types.beta.threads._models:MessageDeltaEvent",
    "RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter": "types.realtime._models:RealtimeResponseCreateMcpToolAllowedToolsMcpToolFilter",
    "ResponseComputerToolCallActionDragPath": "types.responses._models:ResponseComputerToolCallActionDragPath",
    "ResponseFormatJSONObject": "types.shared._models:ResponseFormatJSONObject",
    "ResponseFormatJSONSchema": "types.shared._models:ResponseFormatJSONSchema",
    "ResponseFormatText": "types.shared._models:ResponseFormatText",
    "Run": "types.beta.threads._models:Run",
    "RunStep": "types.beta.threads.runs._models:RunStep",
    "RunStepDeltaEvent": "types.beta.threads.runs._models:RunStepDeltaEvent",
}
