# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.responses` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import ModelIdsCompactionParam, PromptCacheRetentionEnumParam, ServiceTierEnumParam
    from ..beta._params import (
        ApplyPatchCreateFileOperationParam,
        ApplyPatchCreateFileOperationParam2,
        ApplyPatchDeleteFileOperationParam,
        ApplyPatchDeleteFileOperationParam2,
        ApplyPatchUpdateFileOperationParam,
        ApplyPatchUpdateFileOperationParam2,
        ApproximateLocationParam,
        AutoCodeInterpreterToolParam,
        ClickParam,
        CodeInterpreterOutputImageParam,
        CodeInterpreterOutputLogsParam,
        ComputerCallSafetyCheckParam,
        ContainerMemoryLimitParam,
        DoubleClickActionParam,
        DragParam,
        FunctionShellActionParam,
        FunctionShellCallOutputContentParam,
        FunctionToolParam2,
        ImageGenToolInputImageMaskParam,
        KeyPressActionParam,
        LocalShellExecActionParam,
        MCPListToolsToolParam,
        MoveParam,
        RankingOptionsParam,
        ResponseFileSearchToolCallResultParam,
        ScreenshotParam,
        ScrollParam,
        ShellActionParam,
        ShellCallExitOutcomeParam,
        ShellCallTimeoutOutcomeParam,
        TopLogProbParam,
        TypeParam,
        WaitParam,
        WebSearchActionOpenPageParam,
        WebSearchActionSearchParam,
        WebSearchApproximateLocationParam,
        WebSearchToolFiltersParam,
    )
    from ..conversations._params import (
        InputFileContentParam,
        InputImageContentParam,
        OutputTextContentParam,
        RefusalContentParam,
        SummaryTextContentParam,
    )
    from ..realtime._params import RealtimeResponseCreateMcpToolParam
    from ..shared_params._params import (
        ComparisonFilter,
        CompoundFilter,
        CustomToolInputFormat,
        Reasoning,
        ResponseFormatJSONObject,
        ResponseFormatText,
        ResponsesModel,
    )

ApplyPatchCallOutputStatusParam: TypeAlias = 'Literal["completed", "failed"]'

ApplyPatchCallOutputStatusParamUnionParam: TypeAlias = 'Literal["completed", "failed"]'
"""Schema: ApplyPatchCallOutputStatusParam."""

ApplyPatchCallStatusParam: TypeAlias = 'Literal["in_progress", "completed"]'

ApplyPatchCallStatusParamUnionParam: TypeAlias = 'Literal["in_progress", "completed"]'
"""Schema: ApplyPatchCallStatusParam."""

ApplyPatchOperationParamUnionParam: TypeAlias = """
    ApplyPatchCreateFileOperationParam2
    | ApplyPatchDeleteFileOperationParam2
    | ApplyPatchUpdateFileOperationParam2
"""
"""Schema: ApplyPatchOperationParam."""

ApplyPatchToolCallItemParam = TypedDict(
    "ApplyPatchToolCallItemParam",
    {
        "type": 'Required[Literal["apply_patch_call"]]',
        "id": "str | None",
        "call_id": "Required[str]",
        "status": "Required[ApplyPatchCallStatusParamUnionParam]",
        "operation": "Required[ApplyPatchOperationParamUnionParam]",
    },
    total=False,
)
"""Schema: ApplyPatchToolCallItemParam."""

ApplyPatchToolCallOperationParam: TypeAlias = """
    ApplyPatchCreateFileOperationParam
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchUpdateFileOperationParam
"""
"""Schema: ApplyPatchToolCall.operation."""

class ApplyPatchToolCallOutputItemParam(TypedDict, total=False):
    """Schema: ApplyPatchToolCallOutputItemParam."""

    type: Required[Literal["apply_patch_call_output"]]
    """Default `apply_patch_call_output`."""
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    status: Required[ApplyPatchCallOutputStatusParamUnionParam]
    output: str | None
    """At most 10485760 characters."""

class ApplyPatchToolCallOutputParam(TypedDict, total=False):
    type: Required[Literal["apply_patch_call_output"]]
    """Default `apply_patch_call_output`."""
    id: Required[str]
    call_id: Required[str]
    status: Required[ApplyPatchCallOutputStatusParam]
    output: str | None
    created_by: str

ApplyPatchToolCallParam = TypedDict(
    "ApplyPatchToolCallParam",
    {
        "type": 'Required[Literal["apply_patch_call"]]',
        "id": "Required[str]",
        "call_id": "Required[str]",
        "status": "Required[ApplyPatchCallStatusParam]",
        "operation": "Required[ApplyPatchToolCallOperationParam]",
        "created_by": "str",
    },
    total=False,
)
"""Schema: ApplyPatchToolCall."""

class ApplyPatchToolParam(TypedDict, total=False):
    """Schema: ApplyPatchToolParam."""

    type: Required[Literal["apply_patch"]]
    """Default `apply_patch`."""

class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
    container: Required[str | AutoCodeInterpreterToolParam]

class CompactionBodyParam(TypedDict, total=False):
    type: Required[Literal["compaction"]]
    """Default `compaction`."""
    id: Required[str]
    encrypted_content: Required[str]
    created_by: str

class CompactionTriggerItemParam(TypedDict, total=False):
    """Schema: CompactionTriggerItemParam."""

    type: Required[Literal["compaction_trigger"]]
    """Default `compaction_trigger`."""

ComputerActionListParam: TypeAlias = "Iterable[ComputerActionParam]"

ComputerActionParam: TypeAlias = """
    ClickParam
    | DoubleClickActionParam
    | DragParam
    | KeyPressActionParam
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam
"""

class ComputerCallOutputItemParam(TypedDict, total=False):
    """Schema: ComputerCallOutputItemParam."""

    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    """Default `computer_call_output`."""
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam] | None
    status: FunctionCallItemStatusParam | None

ComputerCallOutputStatusParam: TypeAlias = 'Literal["completed", "incomplete", "failed"]'

ComputerEnvironmentParam: TypeAlias = 'Literal["windows", "mac", "linux", "ubuntu", "browser"]'

class ComputerToolCallOutputResourceParam(TypedDict, total=False):
    type: Required[Literal["computer_call_output"]]
    """Default `computer_call_output`."""
    id: Required[str]
    call_id: Required[str]
    acknowledged_safety_checks: Iterable[ComputerCallSafetyCheckParam]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    status: Required[ComputerCallOutputStatusParam]
    created_by: str

class ComputerToolParam(TypedDict, total=False):
    type: Required[Literal["computer"]]
    """Default `computer`."""

class ComputerUsePreviewToolParam(TypedDict, total=False):
    type: Required[Literal["computer_use_preview"]]
    """Default `computer_use_preview`."""
    environment: Required[ComputerEnvironmentParam]
    display_width: Required[int]
    display_height: Required[int]

ContainerAutoNetworkPolicyParam: TypeAlias = """
    ContainerNetworkPolicyDisabledParam
    | ContainerNetworkPolicyAllowlistParam
"""
"""Schema: ContainerAutoParam.network_policy."""

class ContainerAutoParam(TypedDict, total=False):
    """Schema: ContainerAutoParam."""

    type: Required[Literal["container_auto"]]
    """Default `container_auto`."""
    file_ids: Sequence[str]
    """At most 50 items."""
    memory_limit: ContainerMemoryLimitParam | None
    network_policy: ContainerAutoNetworkPolicyParam
    skills: Iterable[ContainerAutoSkillParam]
    """At most 200 items."""

ContainerAutoSkillParam: TypeAlias = "SkillReferenceParam | InlineSkillParam"
"""Schema: ContainerAutoParam.skills[]."""

class ContainerFileCitationBodyParam(TypedDict, total=False):
    type: Required[Literal["container_file_citation"]]
    """Default `container_file_citation`."""
    container_id: Required[str]
    file_id: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    filename: Required[str]

class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Schema: ContainerNetworkPolicyAllowlistParam."""

    type: Required[Literal["allowlist"]]
    """Default `allowlist`."""
    allowed_domains: Required[Sequence[str]]
    """At least 1 item."""
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """At least 1 item."""

class ContainerNetworkPolicyDisabledParam(TypedDict, total=False):
    """Schema: ContainerNetworkPolicyDisabledParam."""

    type: Required[Literal["disabled"]]
    """Default `disabled`."""

class ContainerNetworkPolicyDomainSecretParam(TypedDict, total=False):
    """Schema: ContainerNetworkPolicyDomainSecretParam."""

    domain: Required[str]
    """At least 1 character."""
    name: Required[str]
    """At least 1 character."""
    value: Required[str]
    """1 to 10485760 characters."""

class ContainerReferenceParam(TypedDict, total=False):
    """Schema: ContainerReferenceParam."""

    type: Required[Literal["container_reference"]]
    """Default `container_reference`."""
    container_id: Required[str]

class ContainerReferenceResourceParam(TypedDict, total=False):
    type: Required[Literal["container_reference"]]
    """Default `container_reference`."""
    container_id: Required[str]

class ContextManagementParam(TypedDict, total=False):
    """Schema: ContextManagementParam."""

    type: Required[str]
    compact_threshold: int | None
    """At least 1000."""

ConversationParamUnionParam: TypeAlias = "str | ResponseConversationParamParam"
"""Schema: ConversationParam."""

class CoordParam(TypedDict, total=False):
    """Schema: CoordParam."""

    x: Required[int]
    y: Required[int]

class CustomToolParam(TypedDict, total=False):
    """Schema: CustomToolParam."""

    type: Required[Literal["custom"]]
    """Default `custom`."""
    name: Required[str]
    description: str
    format: CustomToolInputFormat
    defer_loading: bool

DetailEnumParam: TypeAlias = 'Literal["low", "high", "auto", "original"]'

class EasyInputMessageParam(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[str | Iterable[ResponseInputContentParam]]
    phase: MessagePhaseParam | None
    type: Literal["message"]

class FileCitationBodyParam(TypedDict, total=False):
    type: Required[Literal["file_citation"]]
    """Default `file_citation`."""
    file_id: Required[str]
    index: Required[int]
    filename: Required[str]

FileDetailEnumParam: TypeAlias = 'Literal["low", "high"]'

class FilePathParam(TypedDict, total=False):
    type: Required[Literal["file_path"]]
    file_id: Required[str]
    index: Required[int]

class FileSearchToolParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]
    """Default `file_search`."""
    vector_store_ids: Required[Sequence[str]]
    max_num_results: int
    ranking_options: RankingOptionsParam
    filters: FiltersParam | None

FiltersParam: TypeAlias = "ComparisonFilter | CompoundFilter"

FunctionAndCustomToolCallOutputParam: TypeAlias = """
    ResponseInputTextParam
    | InputImageContentParam
    | InputFileContentParam
"""

FunctionCallItemStatusParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

class FunctionCallOutputItemParam(TypedDict, total=False):
    """Schema: FunctionCallOutputItemParam."""

    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["function_call_output"]]
    """Default `function_call_output`."""
    output: Required[str | Iterable[ResponseFunctionCallOutputItemParam]]
    """At most 10485760 characters."""
    status: FunctionCallItemStatusParam | None

FunctionCallOutputStatusEnumParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionCallStatusParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionShellCallEnvironmentParam: TypeAlias = "LocalEnvironmentResourceParam | ContainerReferenceResourceParam"
"""Schema: FunctionShellCall.environment(0)."""

FunctionShellCallItemEnvironmentParam: TypeAlias = "LocalEnvironmentParam | ContainerReferenceParam"
"""Schema: FunctionShellCallItemParam.environment(0)."""

class FunctionShellCallItemParam(TypedDict, total=False):
    """Schema: FunctionShellCallItemParam."""

    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["shell_call"]]
    """Default `shell_call`."""
    action: Required[ShellActionParam]
    status: FunctionShellCallItemStatusParam | None
    environment: FunctionShellCallItemEnvironmentParam | None

FunctionShellCallItemStatusParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

class FunctionShellCallOutputItemParam(TypedDict, total=False):
    """Schema: FunctionShellCallOutputItemParam."""

    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["shell_call_output"]]
    """Default `shell_call_output`."""
    output: Required[Iterable[ResponseFunctionShellCallOutputContentParam]]
    status: FunctionShellCallItemStatusParam | None
    max_output_length: int | None

class FunctionShellCallOutputParam(TypedDict, total=False):
    type: Required[Literal["shell_call_output"]]
    """Default `shell_call_output`."""
    id: Required[str]
    call_id: Required[str]
    status: Required[FunctionShellCallOutputStatusEnumParam]
    output: Required[Iterable[FunctionShellCallOutputContentParam]]
    max_output_length: Required[int | None]
    created_by: str

FunctionShellCallOutputStatusEnumParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

class FunctionShellCallParam(TypedDict, total=False):
    type: Required[Literal["shell_call"]]
    """Default `shell_call`."""
    id: Required[str]
    call_id: Required[str]
    action: Required[FunctionShellActionParam]
    status: Required[FunctionShellCallStatusParam]
    environment: Required[FunctionShellCallEnvironmentParam | None]
    created_by: str

FunctionShellCallStatusParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

FunctionShellToolEnvironmentParam: TypeAlias = "ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam"
"""Schema: FunctionShellToolParam.environment(0)."""

class FunctionShellToolParam(TypedDict, total=False):
    """Schema: FunctionShellToolParam."""

    type: Required[Literal["shell"]]
    """Default `shell`."""
    environment: FunctionShellToolEnvironmentParam | None

class FunctionToolCallOutputResourceParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["function_call_output"]]
    call_id: Required[str]
    output: Required[str | Iterable[FunctionAndCustomToolCallOutputParam]]
    status: Required[FunctionCallOutputStatusEnumParam]
    created_by: str

class FunctionToolCallResourceParam(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Required[FunctionCallStatusParam]
    created_by: str

class FunctionToolParam(TypedDict, total=False):
    type: Required[Literal["function"]]
    """Default `function`."""
    name: Required[str]
    description: str | None
    parameters: Required[Mapping[str, object] | None]
    strict: Required[bool | None]
    defer_loading: bool

ImageDetailParam: TypeAlias = 'Literal["low", "high", "auto", "original"]'

ImageGenActionEnumParam: TypeAlias = 'Literal["generate", "edit", "auto"]'

class ImageGenToolCallParam(TypedDict, total=False):
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]

class ImageGenToolParam(TypedDict, total=False):
    type: Required[Literal["image_generation"]]
    model: str | Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5"]
    quality: Literal["low", "medium", "high", "auto"]
    """Default `auto`."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Default `auto`."""
    output_format: Literal["png", "webp", "jpeg"]
    """Default `png`."""
    output_compression: int
    """0 to 100; default 100."""
    moderation: Literal["auto", "low"]
    """Default `auto`."""
    background: Literal["transparent", "opaque", "auto"]
    """Default `auto`."""
    input_fidelity: InputFidelityParam | None
    input_image_mask: ImageGenToolInputImageMaskParam
    partial_images: int
    """0 to 3; default 0."""
    action: ImageGenActionEnumParam

IncludeEnumParam: TypeAlias = """
    Literal[
        "file_search_call.results", "web_search_call.results", "web_search_call.action.sources",
        "message.input_image.image_url", "computer_call_output.output.image_url",
        "code_interpreter_call.outputs", "reasoning.encrypted_content", "message.output_text.logprobs",
    ]
"""

class InlineSkillParam(TypedDict, total=False):
    """Schema: InlineSkillParam."""

    type: Required[Literal["inline"]]
    """Default `inline`."""
    name: Required[str]
    description: Required[str]
    source: Required[InlineSkillSourceParam]

class InlineSkillSourceParam(TypedDict, total=False):
    """Schema: InlineSkillSourceParam."""

    type: Required[Literal["base64"]]
    """Default `base64`."""
    media_type: Required[Literal["application/zip"]]
    """Default `application/zip`."""
    data: Required[str]
    """1 to 70254592 characters."""

InputFidelityParam: TypeAlias = 'Literal["high", "low"]'

class InputItemListParams(CallOptions, total=False):
    """Arguments of `client.responses.input_items.list`. Source: GET /responses/{response_id}/input_items."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""
    include: Sequence[IncludeEnumParam]
    """Further parts that the answer shall have."""

class InputMessageParam(TypedDict, total=False):
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[Iterable[ResponseInputContentParam]]

InputParamUnionParam: TypeAlias = "str | Iterable[ResponseInputItemParam]"
"""Schema: InputParam."""

class InputTokenCountParams(CallOptions, total=False):
    """Arguments of `client.responses.input_tokens.count`. Source: POST /responses/input_tokens."""

    model: str | None
    """The model's id."""
    input: str | Iterable[ResponseInputItemParam] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    tools: Iterable[ToolParam] | None
    """What the model may call."""
    text: ResponseTextConfigParam | None
    reasoning: Reasoning | None
    truncation: TruncationEnumParam
    instructions: str | None
    conversation: ConversationParamUnionParam | None
    tool_choice: ToolChoiceParamUnionParam | None
    """Whether and which tool the model must call."""
    parallel_tool_calls: bool | None
    """May the model call several tools at once?"""

ItemParam: TypeAlias = """
    InputMessageParam
    | ResponseOutputMessageParam
    | ResponseFileSearchToolCallParam
    | ResponseComputerToolCallParam
    | ComputerCallOutputItemParam
    | ResponseFunctionWebSearchParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutputItemParam
    | ToolSearchCallItemParam
    | ResponseToolSearchOutputItemParamParam
    | ResponseReasoningItemParam
    | ResponseCompactionItemParamParam
    | ImageGenToolCallParam
    | ResponseCodeInterpreterToolCallParam
    | LocalShellToolCallParam
    | LocalShellToolCallOutputParam
    | FunctionShellCallItemParam
    | FunctionShellCallOutputItemParam
    | ApplyPatchToolCallItemParam
    | ApplyPatchToolCallOutputItemParam
    | MCPListToolsParam
    | MCPApprovalRequestParam
    | MCPApprovalResponseParam
    | MCPToolCallParam
    | ResponseCustomToolCallOutputParam
    | ResponseCustomToolCallParam
"""

class ItemReferenceParam(TypedDict, total=False):
    """Schema: ItemReferenceParam."""

    type: Literal["item_reference"] | None
    id: Required[str]

class LocalEnvironmentParam(TypedDict, total=False):
    """Schema: LocalEnvironmentParam."""

    type: Required[Literal["local"]]
    """Default `local`."""
    skills: Iterable[LocalSkillParam]
    """At most 200 items."""

class LocalEnvironmentResourceParam(TypedDict, total=False):
    type: Required[Literal["local"]]
    """Default `local`."""

class LocalShellToolCallOutputParam(TypedDict, total=False):
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None
    call_id: Required[object]

class LocalShellToolCallParam(TypedDict, total=False):
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellExecActionParam]
    status: Required[Literal["in_progress", "completed", "incomplete"]]

class LocalShellToolParam(TypedDict, total=False):
    """Schema: LocalShellToolParam."""

    type: Required[Literal["local_shell"]]
    """Default `local_shell`."""

class LocalSkillParam(TypedDict, total=False):
    """Schema: LocalSkillParam."""

    name: Required[str]
    description: Required[str]
    path: Required[str]

class LogProbParam(TypedDict, total=False):
    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]
    top_logprobs: Required[Iterable[TopLogProbParam]]

class MCPApprovalRequestParam(TypedDict, total=False):
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]

class MCPApprovalResponseParam(TypedDict, total=False):
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
    request_id: Required[object]

class MCPApprovalResponseResourceParam(TypedDict, total=False):
    type: Required[Literal["mcp_approval_response"]]
    id: Required[str]
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
    request_id: Required[object]

class MCPListToolsParam(TypedDict, total=False):
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[MCPListToolsToolParam]]
    error: str | None

class MCPToolCallParam(TypedDict, total=False):
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: str | None
    status: MCPToolCallStatusParam
    approval_request_id: str | None

MCPToolCallStatusParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete", "calling", "failed"]'

MessagePhaseParam: TypeAlias = 'Literal["commentary", "final_answer"]'

class NamespaceToolParam(TypedDict, total=False):
    """Schema: NamespaceToolParam."""

    type: Required[Literal["namespace"]]
    """Default `namespace`."""
    name: Required[str]
    """At least 1 character."""
    description: Required[str]
    """At least 1 character."""
    tools: Required[Iterable[NamespaceToolToolParam]]
    """At least 1 item."""

NamespaceToolToolParam: TypeAlias = "FunctionToolParam2 | CustomToolParam"
"""Schema: NamespaceToolParam.tools[]."""

OutputMessageContentParam: TypeAlias = "OutputTextContentParam | RefusalContentParam"

ResponseCodeInterpreterToolCallOutputParam: TypeAlias = """
    CodeInterpreterOutputLogsParam
    | CodeInterpreterOutputImageParam
"""
"""Schema: CodeInterpreterToolCall.outputs(0)[]."""

class ResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Schema: CodeInterpreterToolCall."""

    type: Required[Literal["code_interpreter_call"]]
    """Default `code_interpreter_call`."""
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Iterable[ResponseCodeInterpreterToolCallOutputParam] | None]

class ResponseCompactParams(CallOptions, total=False):
    """Arguments of `client.responses.compact`. Source: POST /responses/compact."""

    model: Required[ModelIdsCompactionParam | None]
    """The model's id."""
    input: str | Iterable[ResponseInputItemParam] | None
    """At most 10485760 characters."""
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    """Requests with the same key and beginning are more likely to meet a warm cache. At most 64 characters."""
    prompt_cache_retention: PromptCacheRetentionEnumParam | None
    service_tier: ServiceTierEnumParam | None
    """How the request is queued and priced."""

class ResponseCompactionItemParamParam(TypedDict, total=False):
    """Schema: CompactionSummaryItemParam."""

    id: str | None
    type: Required[Literal["compaction"]]
    """Default `compaction`."""
    encrypted_content: Required[str]
    """At most 10485760 characters."""

class ResponseComputerToolCallOutputScreenshotParam(TypedDict, total=False):
    """Schema: ComputerScreenshotImage."""

    type: Required[Literal["computer_screenshot"]]
    """Default `computer_screenshot`."""
    image_url: str
    file_id: str

class ResponseComputerToolCallParam(TypedDict, total=False):
    """Schema: ComputerToolCall."""

    type: Required[Literal["computer_call"]]
    """Default `computer_call`."""
    id: Required[str]
    call_id: Required[str]
    action: ComputerActionParam
    actions: Iterable[ComputerActionParam]
    pending_safety_checks: Required[Iterable[ComputerCallSafetyCheckParam]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]

class ResponseConversationParamParam(TypedDict, total=False):
    """Schema: ConversationParam-2."""

    id: Required[str]

class ResponseCreateParams(CallOptions, total=False):
    """Arguments of `client.responses.create`. Source: POST /responses."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    top_logprobs: int
    """0 to 20."""
    temperature: float | None
    """How random the answer is; lower is more predictable. 0 to 2."""
    top_p: float | None
    """Choose only among the likeliest tokens that make up this share; use it or temperature. 0 to 1."""
    user: str
    """Your own stable name for the end user; not their name or mail. Deprecated."""
    safety_identifier: str
    """A stable, hashed name of the end user, for abuse reports. At most 64 characters."""
    prompt_cache_key: str
    """Requests with the same key and beginning are more likely to meet a warm cache."""
    service_tier: ServiceTierParam | None
    """How the request is queued and priced."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    previous_response_id: str | None
    """Go on from this stored response."""
    model: ResponsesModel
    """The model's id."""
    reasoning: Reasoning | None
    """How long a reasoning model thinks, and what it tells of it."""
    background: bool | None
    """Make the response in the background; fetch it later."""
    max_tool_calls: int | None
    """The most calls of built-in tools in one response."""
    text: ResponseTextConfigParam
    """The form of the text: plain, or JSON by a schema; and how wordy."""
    tools: Iterable[ToolParam]
    """What the model may call."""
    tool_choice: ToolChoiceParamUnionParam
    """Whether and which tool the model must call."""
    prompt: ResponsePromptParam | None
    """A stored prompt and its variables."""
    truncation: Literal["auto", "disabled"] | None
    """`auto`: leave out old items when the context is too long, instead of failing."""
    input: InputParamUnionParam
    """Text, or items: messages, files, tool results, earlier output."""
    include: Sequence[IncludeEnumParam] | None
    """Further parts that the answer shall have."""
    parallel_tool_calls: bool | None
    """May the model call several tools at once?"""
    store: bool | None
    """Keep the answer at the service, so that it can be fetched later."""
    instructions: str | None
    """What the model shall heed before all else."""
    stream_options: ResponseStreamOptionsParam | None
    conversation: ConversationParamUnionParam | None
    """The conversation that this response belongs to."""
    context_management: Iterable[ContextManagementParam] | None
    """At least 1 item."""
    max_output_tokens: int | None
    """The most tokens that an answer may have, thinking included. At least 16."""
    resume: bool
    """Ask for the rest of a stream that breaks, as often as calls are repeated; default False."""

class ResponseCustomToolCallOutputParam(TypedDict, total=False):
    """Schema: CustomToolCallOutput."""

    type: Required[Literal["custom_tool_call_output"]]
    id: str
    call_id: Required[str]
    output: Required[str | Iterable[FunctionAndCustomToolCallOutputParam]]

class ResponseCustomToolCallParam(TypedDict, total=False):
    """Schema: CustomToolCall."""

    type: Required[Literal["custom_tool_call"]]
    id: str
    call_id: Required[str]
    namespace: str
    name: Required[str]
    input: Required[str]

class ResponseFileSearchToolCallParam(TypedDict, total=False):
    """Schema: FileSearchToolCall."""

    id: Required[str]
    type: Required[Literal["file_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "incomplete", "failed"]]
    queries: Required[Sequence[str]]
    results: Iterable[ResponseFileSearchToolCallResultParam] | None

ResponseFormatTextConfigParam: TypeAlias = """
    ResponseFormatText
    | ResponseFormatTextJSONSchemaConfigParam
    | ResponseFormatJSONObject
"""
"""Schema: TextResponseFormatConfiguration."""

class ResponseFormatTextJSONSchemaConfigParam(TypedDict, total=False):
    """Schema: TextResponseFormatJsonSchema."""

    type: Required[Literal["json_schema"]]
    description: str
    name: Required[str]
    schema: Required[Mapping[str, object]]
    strict: bool | None

ResponseFunctionCallOutputItemListParam: TypeAlias = "Iterable[ResponseFunctionCallOutputItemParam]"
"""Schema: FunctionCallOutputItemParam.output(1)."""

ResponseFunctionCallOutputItemParam: TypeAlias = """
    ResponseInputTextContentParam
    | ResponseInputImageContentParam
    | ResponseInputFileContentParam
"""
"""Schema: FunctionCallOutputItemParam.output(1)[]."""

class ResponseFunctionShellCallOutputContentParam(TypedDict, total=False):
    """Schema: FunctionShellCallOutputContentParam."""

    stdout: Required[str]
    """At most 10485760 characters."""
    stderr: Required[str]
    """At most 10485760 characters."""
    outcome: Required[ShellCallOutcomeParam]

class ResponseFunctionToolCallParam(TypedDict, total=False):
    """Schema: FunctionToolCall."""

    id: str
    type: Required[Literal["function_call"]]
    call_id: Required[str]
    namespace: str
    name: Required[str]
    arguments: Required[str]
    status: Literal["in_progress", "completed", "incomplete"]

ResponseFunctionWebSearchActionParam: TypeAlias = """
    WebSearchActionSearchParam
    | WebSearchActionOpenPageParam
    | WebSearchActionFindParam
"""
"""Schema: WebSearchToolCall.action."""

class ResponseFunctionWebSearchParam(TypedDict, total=False):
    """Schema: WebSearchToolCall."""

    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed"]]
    action: Required[ResponseFunctionWebSearchActionParam]

class ResponseInputAudioInputAudioParam(TypedDict, total=False):
    """Schema: InputAudio.input_audio."""

    data: Required[str]
    format: Required[Literal["mp3", "wav"]]

class ResponseInputAudioParam(TypedDict, total=False):
    """Schema: InputAudio."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[ResponseInputAudioInputAudioParam]

ResponseInputContentParam: TypeAlias = "ResponseInputTextParam | InputImageContentParam | InputFileContentParam"
"""Schema: InputContent."""

class ResponseInputFileContentParam(TypedDict, total=False):
    """Schema: InputFileContentParam."""

    type: Required[Literal["input_file"]]
    """Default `input_file`."""
    file_id: str | None
    filename: str | None
    file_data: str | None
    """At most 73400320 characters."""
    file_url: str | None
    detail: FileDetailEnumParam

class ResponseInputImageContentParam(TypedDict, total=False):
    """Schema: InputImageContentParamAutoParam."""

    type: Required[Literal["input_image"]]
    """Default `input_image`."""
    image_url: str | None
    """At most 20971520 characters."""
    file_id: str | None
    detail: DetailEnumParam | None

ResponseInputItemParam: TypeAlias = """
    EasyInputMessageParam
    | ItemParam
    | CompactionTriggerItemParam
    | ItemReferenceParam
"""
"""Schema: InputItem."""

ResponseInputMessageContentListParam: TypeAlias = "Iterable[ResponseInputContentParam]"
"""Schema: InputMessageContentList."""

ResponseInputParam: TypeAlias = "Iterable[ResponseInputItemParam]"
"""Schema: InputParam(1)."""

class ResponseInputTextContentParam(TypedDict, total=False):
    """Schema: InputTextContentParam."""

    type: Required[Literal["input_text"]]
    """Default `input_text`."""
    text: Required[str]
    """At most 10485760 characters."""

class ResponseInputTextParam(TypedDict, total=False):
    """Schema: InputTextContent."""

    type: Required[Literal["input_text"]]
    """Default `input_text`."""
    text: Required[str]

class ResponseOutputMessageParam(TypedDict, total=False):
    """Schema: OutputMessage."""

    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Iterable[OutputMessageContentParam]]
    phase: MessagePhaseParam | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]

class ResponsePromptParam(TypedDict, total=False):
    """Schema: Prompt(0)."""

    id: Required[str]
    version: str | None
    variables: Mapping[str, ResponsePromptVariablesUnionParam] | None

ResponsePromptVariablesUnionParam: TypeAlias = """
    str
    | ResponseInputTextParam
    | InputImageContentParam
    | InputFileContentParam
"""
"""Schema: ResponsePromptVariables(0){}."""

class ResponseReasoningItemContentParam(TypedDict, total=False):
    """Schema: ReasoningTextContent."""

    type: Required[Literal["reasoning_text"]]
    """Default `reasoning_text`."""
    text: Required[str]

class ResponseReasoningItemParam(TypedDict, total=False):
    """Schema: ReasoningItem."""

    type: Required[Literal["reasoning"]]
    id: Required[str]
    encrypted_content: str | None
    summary: Required[Iterable[SummaryTextContentParam]]
    content: Iterable[ResponseReasoningItemContentParam]
    status: Literal["in_progress", "completed", "incomplete"]

class ResponseRetrieveParams(CallOptions, total=False):
    """Arguments of `client.responses.retrieve`. Source: GET /responses/{response_id}."""

    include: Sequence[IncludeEnumParam]
    """Further parts that the answer shall have."""
    starting_after: int
    include_obfuscation: bool
    resume: bool
    """Ask for the rest of a stream that breaks, as often as calls are repeated; default False."""

class ResponseStreamOptionsParam(TypedDict, total=False):
    """Schema: ResponseStreamOptions(0)."""

    include_obfuscation: bool

class ResponseTextConfigParam(TypedDict, total=False):
    """Schema: ResponseTextParam."""

    format: ResponseFormatTextConfigParam
    verbosity: VerbosityParam | None

class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """Schema: ToolSearchOutputItemParam."""

    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    """Default `tool_search_output`."""
    execution: ToolSearchExecutionTypeParam
    tools: Required[Iterable[ToolParam]]
    status: FunctionCallItemStatusParam | None

class ResponsesClientEventParam(TypedDict, total=False):
    """Schema: ResponsesClientEventResponseCreate."""

    type: Required[Literal["response.create"]]
    metadata: Mapping[str, str] | None
    top_logprobs: int
    """0 to 20."""
    temperature: float | None
    """0 to 2."""
    top_p: float | None
    """0 to 1."""
    user: str
    """Deprecated."""
    safety_identifier: str
    """At most 64 characters."""
    prompt_cache_key: str
    service_tier: ServiceTierParam | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    previous_response_id: str | None
    model: ResponsesModel
    reasoning: Reasoning | None
    background: bool | None
    max_tool_calls: int | None
    text: ResponseTextConfigParam
    tools: Iterable[ToolParam]
    tool_choice: ToolChoiceParamUnionParam
    prompt: ResponsePromptParam | None
    truncation: Literal["auto", "disabled"] | None
    input: InputParamUnionParam
    include: Sequence[IncludeEnumParam] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    stream: bool | None
    stream_options: ResponseStreamOptionsParam | None
    conversation: ConversationParamUnionParam | None
    context_management: Iterable[ContextManagementParam] | None
    """At least 1 item."""
    max_output_tokens: int | None
    """At least 16."""

SearchContentTypeParam: TypeAlias = 'Literal["text", "image"]'

SearchContextSizeParam: TypeAlias = 'Literal["low", "medium", "high"]'

ServiceTierParam: TypeAlias = 'Literal["auto", "default", "flex", "scale", "priority"]'

ShellCallOutcomeParam: TypeAlias = "ShellCallTimeoutOutcomeParam | ShellCallExitOutcomeParam"
"""Schema: FunctionShellCallOutputOutcomeParam."""

class SkillReferenceParam(TypedDict, total=False):
    """Schema: SkillReferenceParam."""

    type: Required[Literal["skill_reference"]]
    """Default `skill_reference`."""
    skill_id: Required[str]
    """1 to 64 characters."""
    version: str

class ToolChoiceAllowedParam(TypedDict, total=False):
    type: Required[Literal["allowed_tools"]]
    mode: Required[Literal["auto", "required"]]
    tools: Required[Iterable[Mapping[str, object]]]

class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """Schema: SpecificApplyPatchParam."""

    type: Required[Literal["apply_patch"]]
    """Default `apply_patch`."""

class ToolChoiceCustomParam(TypedDict, total=False):
    type: Required[Literal["custom"]]
    name: Required[str]

class ToolChoiceFunctionParam(TypedDict, total=False):
    type: Required[Literal["function"]]
    name: Required[str]

class ToolChoiceMcpParam(TypedDict, total=False):
    """Schema: ToolChoiceMCP."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    name: str | None

ToolChoiceOptionsParam: TypeAlias = 'Literal["none", "auto", "required"]'

ToolChoiceParamUnionParam: TypeAlias = """
    ToolChoiceOptionsParam
    | ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | ToolChoiceFunctionParam
    | ToolChoiceMcpParam
    | ToolChoiceCustomParam
    | ToolChoiceApplyPatchParam
    | ToolChoiceShellParam
"""
"""Schema: ToolChoiceParam."""

class ToolChoiceShellParam(TypedDict, total=False):
    """Schema: SpecificFunctionShellParam."""

    type: Required[Literal["shell"]]
    """Default `shell`."""

class ToolChoiceTypesParam(TypedDict, total=False):
    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]

ToolParam: TypeAlias = """
    FunctionToolParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | RealtimeResponseCreateMcpToolParam
    | CodeInterpreterToolParam
    | ImageGenToolParam
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam
"""

class ToolSearchCallItemParam(TypedDict, total=False):
    """Schema: ToolSearchCallItemParam."""

    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    """Default `tool_search_call`."""
    execution: ToolSearchExecutionTypeParam
    arguments: Required[Mapping[str, object]]
    status: FunctionCallItemStatusParam | None

class ToolSearchCallParam(TypedDict, total=False):
    type: Required[Literal["tool_search_call"]]
    """Default `tool_search_call`."""
    id: Required[str]
    call_id: Required[str | None]
    execution: Required[ToolSearchExecutionTypeParam]
    arguments: Required[object]
    status: Required[FunctionCallStatusParam]
    created_by: str

ToolSearchExecutionTypeParam: TypeAlias = 'Literal["server", "client"]'

class ToolSearchOutputParam(TypedDict, total=False):
    type: Required[Literal["tool_search_output"]]
    """Default `tool_search_output`."""
    id: Required[str]
    call_id: Required[str | None]
    execution: Required[ToolSearchExecutionTypeParam]
    tools: Required[Iterable[ToolParam]]
    status: Required[FunctionCallOutputStatusEnumParam]
    created_by: str

class ToolSearchToolParam(TypedDict, total=False):
    """Schema: ToolSearchToolParam."""

    type: Required[Literal["tool_search"]]
    """Default `tool_search`."""
    execution: ToolSearchExecutionTypeParam
    description: str | None
    parameters: Mapping[str, object] | None

TruncationEnumParam: TypeAlias = 'Literal["auto", "disabled"]'

class UrlCitationBodyParam(TypedDict, total=False):
    type: Required[Literal["url_citation"]]
    """Default `url_citation`."""
    url: Required[str]
    start_index: Required[int]
    end_index: Required[int]
    title: Required[str]

VerbosityParam: TypeAlias = 'Literal["low", "medium", "high"]'

class WebSearchActionFindParam(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    url: Required[str]
    pattern: Required[str]

class WebSearchPreviewToolParam(TypedDict, total=False):
    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """Default `web_search_preview`."""
    user_location: ApproximateLocationParam | None
    search_context_size: SearchContextSizeParam
    search_content_types: Sequence[SearchContentTypeParam]

class WebSearchToolParam(TypedDict, total=False):
    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """Default `web_search`."""
    filters: WebSearchToolFiltersParam | None
    user_location: WebSearchApproximateLocationParam | None
    search_context_size: Literal["low", "medium", "high"]
    """Default `medium`."""

ResponseInputFileParam: TypeAlias = "InputFileContentParam"

ResponseInputImageParam: TypeAlias = "InputImageContentParam"

ResponseOutputRefusalParam: TypeAlias = "RefusalContentParam"

ResponseOutputTextParam: TypeAlias = "OutputTextContentParam"
