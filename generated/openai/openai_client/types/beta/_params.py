# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import ReasoningEffortParam
    from ..realtime._params import MCPToolFilterParam
    from ..responses._params import (
        ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam,
        CoordParam,
    )
    from ..shared_params._params import (
        FunctionDefinition,
        ResponseFormatJSONObject,
        ResponseFormatJSONSchema,
        ResponseFormatText,
    )
    from .threads._params import CreateMessageRequestAttachmentParam, MessageContentPartParam, TruncationObjectParam

class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    type: Required[Literal["create_file"]]
    """Default `create_file`."""
    path: Required[str]
    diff: Required[str]

class ApplyPatchCreateFileOperationParam2(TypedDict, total=False):
    """Schema: ApplyPatchCreateFileOperationParam."""

    type: Required[Literal["create_file"]]
    """Default `create_file`."""
    path: Required[str]
    """At least 1 character."""
    diff: Required[str]
    """At most 10485760 characters."""

class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    type: Required[Literal["delete_file"]]
    """Default `delete_file`."""
    path: Required[str]

class ApplyPatchDeleteFileOperationParam2(TypedDict, total=False):
    """Schema: ApplyPatchDeleteFileOperationParam."""

    type: Required[Literal["delete_file"]]
    """Default `delete_file`."""
    path: Required[str]
    """At least 1 character."""

class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    type: Required[Literal["update_file"]]
    """Default `update_file`."""
    path: Required[str]
    diff: Required[str]

class ApplyPatchUpdateFileOperationParam2(TypedDict, total=False):
    """Schema: ApplyPatchUpdateFileOperationParam."""

    type: Required[Literal["update_file"]]
    """Default `update_file`."""
    path: Required[str]
    """At least 1 character."""
    diff: Required[str]
    """At most 10485760 characters."""

class ApproximateLocationParam(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    """Default `approximate`."""
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None

class AssistantCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.assistants.create`. Source: POST /assistants."""

    model: Required[str | AssistantSupportedModelsParam]
    """The model's id."""
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    instructions: str | None
    """At most 256000 characters."""
    reasoning_effort: ReasoningEffortParam | None
    """How long a reasoning model may think."""
    tools: Iterable[AssistantToolParam]
    """What the model may call. At most 128 items."""
    tool_resources: CreateAssistantRequestToolResourcesParam | None
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    temperature: float | None
    """How random the answer is; lower is more predictable. 0 to 2."""
    top_p: float | None
    """Choose only among the likeliest tokens that make up this share; use it or temperature. 0 to 1."""
    response_format: AssistantResponseFormatOptionParam | None

class AssistantListParams(CallOptions, total=False):
    """Arguments of `client.beta.assistants.list`. Source: GET /assistants."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

AssistantResponseFormatOptionParam: TypeAlias = """
    Literal["auto"]
    | ResponseFormatText
    | ResponseFormatJSONObject
    | ResponseFormatJSONSchema
"""
"""Schema: AssistantsApiResponseFormatOption."""

AssistantSupportedModelsParam: TypeAlias = """
    Literal[
        "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13",
        "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27",
        "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview",
        "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k",
        "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613",
    ]
"""

class AssistantToolChoiceFunctionParam(TypedDict, total=False):
    """Schema: AssistantsNamedToolChoice.function."""

    name: Required[str]

AssistantToolChoiceOptionParam: TypeAlias = 'Literal["none", "auto", "required"] | AssistantToolChoiceParam'
"""Schema: AssistantsApiToolChoiceOption."""

class AssistantToolChoiceParam(TypedDict, total=False):
    """Schema: AssistantsNamedToolChoice."""

    type: Required[Literal["function", "code_interpreter", "file_search"]]
    function: AssistantToolChoiceFunctionParam

AssistantToolParam: TypeAlias = "CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam"
"""Schema: CreateAssistantRequest.tools[]."""

class AssistantUpdateParams(CallOptions, total=False):
    """Arguments of `client.beta.assistants.update`. Source: POST /assistants/{assistant_id}."""

    model: str | AssistantSupportedModelsParam
    """The model's id."""
    reasoning_effort: ReasoningEffortParam | None
    """How long a reasoning model may think."""
    name: str | None
    """At most 256 characters."""
    description: str | None
    """At most 512 characters."""
    instructions: str | None
    """At most 256000 characters."""
    tools: Iterable[ModifyAssistantRequestToolUnionParam]
    """What the model may call. At most 128 items."""
    tool_resources: ModifyAssistantRequestToolResourcesParam | None
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    temperature: float | None
    """How random the answer is; lower is more predictable. 0 to 2."""
    top_p: float | None
    """Choose only among the likeliest tokens that make up this share; use it or temperature. 0 to 1."""
    response_format: AssistantResponseFormatOptionParam | None

class AutoChunkingStrategyParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy(0)."""

    type: Required[Literal["auto"]]

AutoCodeInterpreterToolNetworkPolicyParam: TypeAlias = """
    ContainerNetworkPolicyDisabledParam
    | ContainerNetworkPolicyAllowlistParam
"""
"""Schema: AutoCodeInterpreterToolParam.network_policy."""

class AutoCodeInterpreterToolParam(TypedDict, total=False):
    """Schema: AutoCodeInterpreterToolParam."""

    type: Required[Literal["auto"]]
    """Default `auto`."""
    file_ids: Sequence[str]
    """At most 50 items."""
    memory_limit: ContainerMemoryLimitParam | None
    network_policy: AutoCodeInterpreterToolNetworkPolicyParam

ClickButtonTypeParam: TypeAlias = 'Literal["left", "right", "wheel", "back", "forward"]'

class ClickParam(TypedDict, total=False):
    """Schema: ClickParam."""

    type: Required[Literal["click"]]
    """Default `click`."""
    button: Required[ClickButtonTypeParam]
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None

class CodeInterpreterOutputImageParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    """Default `image`."""
    url: Required[str]

class CodeInterpreterOutputLogsParam(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Default `logs`."""
    logs: Required[str]

class CodeInterpreterToolParam(TypedDict, total=False):
    """Schema: AssistantToolsCode."""

    type: Required[Literal["code_interpreter"]]

class ComputerCallSafetyCheckParam(TypedDict, total=False):
    """Schema: ComputerCallSafetyCheckParam."""

    id: Required[str]
    code: str | None
    message: str | None

ContainerMemoryLimitParam: TypeAlias = 'Literal["1g", "4g", "16g", "64g"]'

class CreateAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0).code_interpreter."""

    file_ids: Sequence[str]
    """At most 20 items."""

class CreateAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0).file_search."""

    vector_store_ids: Sequence[str]
    """At most 1 item."""
    vector_stores: Iterable[CreateAssistantRequestToolResourcesFileSearchVectorStoreParam]
    """At most 1 item."""

CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam: TypeAlias = """
    AutoChunkingStrategyParam
    | StaticChunkingStrategyParam
"""
"""Schema: CreateAssistantRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy."""

class CreateAssistantRequestToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0).file_search.vector_stores[]."""

    file_ids: Sequence[str]
    """At most 100000000 items."""
    chunking_strategy: CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    metadata: Mapping[str, str] | None

class CreateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0)."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreterParam
    file_search: CreateAssistantRequestToolResourcesFileSearchParam

class CreateMessageRequestParam(TypedDict, total=False):
    role: Required[Literal["user", "assistant"]]
    content: Required[str | Iterable[MessageContentPartParam]]
    """At least 1 item."""
    attachments: Iterable[CreateMessageRequestAttachmentParam] | None
    metadata: Mapping[str, str] | None

class CreateThreadAndRunRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """Schema: CreateThreadAndRunRequest.tool_resources.code_interpreter."""

    file_ids: Sequence[str]
    """At most 20 items."""

class CreateThreadAndRunRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """Schema: CreateThreadAndRunRequest.tool_resources.file_search."""

    vector_store_ids: Sequence[str]
    """At most 1 item."""

class CreateThreadAndRunRequestToolResourcesParam(TypedDict, total=False):
    """Schema: CreateThreadAndRunRequest.tool_resources."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreterParam
    file_search: CreateThreadAndRunRequestToolResourcesFileSearchParam

CreateThreadAndRunRequestToolUnionParam: TypeAlias = """
    CodeInterpreterToolParam
    | FileSearchToolParam
    | FunctionToolParam
"""
"""Schema: CreateThreadAndRunRequest.tools[]."""

class CreateThreadRequestParam(TypedDict, total=False):
    messages: Iterable[CreateMessageRequestParam]
    tool_resources: CreateThreadRequestToolResourcesParam | None
    metadata: Mapping[str, str] | None

class CreateThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0).code_interpreter."""

    file_ids: Sequence[str]
    """At most 20 items."""

class CreateThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0).file_search."""

    vector_store_ids: Sequence[str]
    """At most 1 item."""
    vector_stores: Iterable[CreateThreadRequestToolResourcesFileSearchVectorStoreParam]
    """At most 1 item."""

class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy(0)."""

    type: Required[Literal["auto"]]

CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam: TypeAlias = """
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
    | CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
"""
"""Schema: CreateThreadRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy."""

class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy(1)."""

    type: Required[Literal["static"]]
    static: Required[CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam]

class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy(1).static."""

    max_chunk_size_tokens: Required[int]
    """100 to 4096."""
    chunk_overlap_tokens: Required[int]

class CreateThreadRequestToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0).file_search.vector_stores[]."""

    file_ids: Sequence[str]
    """At most 100000000 items."""
    chunking_strategy: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    metadata: Mapping[str, str] | None

class CreateThreadRequestToolResourcesParam(TypedDict, total=False):
    """Schema: CreateThreadRequest.tool_resources(0)."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreterParam
    file_search: CreateThreadRequestToolResourcesFileSearchParam

class CustomTextFormatParam(TypedDict, total=False):
    """Schema: CustomTextFormatParam."""

    type: Required[Literal["text"]]
    """Default `text`."""

class DoubleClickActionParam(TypedDict, total=False):
    type: Required[Literal["double_click"]]
    """Default `double_click`."""
    x: Required[int]
    y: Required[int]
    keys: Required[Sequence[str] | None]

class DragParam(TypedDict, total=False):
    """Schema: DragParam."""

    type: Required[Literal["drag"]]
    """Default `drag`."""
    path: Required[Iterable[CoordParam]]
    keys: Sequence[str] | None

FileSearchRankerParam: TypeAlias = 'Literal["auto", "default_2024_08_21"]'

class FileSearchRankingOptionsParam(TypedDict, total=False):
    ranker: FileSearchRankerParam
    score_threshold: Required[float]
    """0 to 1."""

class FileSearchToolFileSearchParam(TypedDict, total=False):
    """Schema: AssistantToolsFileSearch.file_search."""

    max_num_results: int
    """1 to 50."""
    ranking_options: FileSearchRankingOptionsParam

class FileSearchToolParam(TypedDict, total=False):
    """Schema: AssistantToolsFileSearch."""

    type: Required[Literal["file_search"]]
    file_search: FileSearchToolFileSearchParam

class FunctionShellActionParam(TypedDict, total=False):
    commands: Required[Sequence[str]]
    timeout_ms: Required[int | None]
    max_output_length: Required[int | None]

class FunctionShellCallOutputContentParam(TypedDict, total=False):
    stdout: Required[str]
    stderr: Required[str]
    outcome: Required[ShellCallOutcomeParam]
    created_by: str

class FunctionShellCallOutputExitOutcomeParam(TypedDict, total=False):
    type: Required[Literal["exit"]]
    """Default `exit`."""
    exit_code: Required[int]

class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict, total=False):
    type: Required[Literal["timeout"]]
    """Default `timeout`."""

class FunctionToolParam(TypedDict, total=False):
    """Schema: AssistantToolsFunction."""

    type: Required[Literal["function"]]
    function: Required[FunctionDefinition]

class FunctionToolParam2(TypedDict, total=False):
    """Schema: FunctionToolParam."""

    name: Required[str]
    """1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`."""
    description: str | None
    parameters: Mapping[str, object] | None
    strict: bool | None
    type: Required[Literal["function"]]
    """Default `function`."""
    defer_loading: bool

class HybridSearchOptionsParam(TypedDict, total=False):
    embedding_weight: Required[float]
    text_weight: Required[float]

class ImageGenToolInputImageMaskParam(TypedDict, total=False):
    """Schema: ImageGenTool.input_image_mask."""

    image_url: str
    file_id: str

class KeyPressActionParam(TypedDict, total=False):
    type: Required[Literal["keypress"]]
    """Default `keypress`."""
    keys: Required[Sequence[str]]

class LocalShellExecActionParam(TypedDict, total=False):
    type: Required[Literal["exec"]]
    """Default `exec`."""
    command: Required[Sequence[str]]
    timeout_ms: int | None
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None

class MCPListToolsToolParam(TypedDict, total=False):
    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, object]]
    annotations: Mapping[str, object] | None

class MCPToolApprovalFilterParam(TypedDict, total=False):
    """Schema: MCPTool.require_approval(0)(0)."""

    always: MCPToolFilterParam
    never: MCPToolFilterParam

class ModifyAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """Schema: ModifyAssistantRequest.tool_resources(0).code_interpreter."""

    file_ids: Sequence[str]
    """At most 20 items."""

class ModifyAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """Schema: ModifyAssistantRequest.tool_resources(0).file_search."""

    vector_store_ids: Sequence[str]
    """At most 1 item."""

class ModifyAssistantRequestToolResourcesParam(TypedDict, total=False):
    """Schema: ModifyAssistantRequest.tool_resources(0)."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreterParam
    file_search: ModifyAssistantRequestToolResourcesFileSearchParam

ModifyAssistantRequestToolUnionParam: TypeAlias = "CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam"
"""Schema: ModifyAssistantRequest.tools[]."""

class ModifyThreadRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """Schema: ModifyThreadRequest.tool_resources(0).code_interpreter."""

    file_ids: Sequence[str]
    """At most 20 items."""

class ModifyThreadRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """Schema: ModifyThreadRequest.tool_resources(0).file_search."""

    vector_store_ids: Sequence[str]
    """At most 1 item."""

class ModifyThreadRequestToolResourcesParam(TypedDict, total=False):
    """Schema: ModifyThreadRequest.tool_resources(0)."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreterParam
    file_search: ModifyThreadRequestToolResourcesFileSearchParam

class MoveParam(TypedDict, total=False):
    """Schema: MoveParam."""

    type: Required[Literal["move"]]
    """Default `move`."""
    x: Required[int]
    y: Required[int]
    keys: Sequence[str] | None

RankerVersionTypeParam: TypeAlias = 'Literal["auto", "default-2024-11-15"]'

class RankingOptionsParam(TypedDict, total=False):
    ranker: RankerVersionTypeParam
    score_threshold: float
    hybrid_search: HybridSearchOptionsParam

class ResponseFileSearchToolCallResultParam(TypedDict, total=False):
    """Schema: FileSearchToolCall.results(0)[]."""

    file_id: str
    text: str
    filename: str
    attributes: Mapping[str, str | float | bool] | None
    score: float

class ScreenshotParam(TypedDict, total=False):
    """Schema: ScreenshotParam."""

    type: Required[Literal["screenshot"]]
    """Default `screenshot`."""

class ScrollParam(TypedDict, total=False):
    """Schema: ScrollParam."""

    type: Required[Literal["scroll"]]
    """Default `scroll`."""
    x: Required[int]
    y: Required[int]
    scroll_x: Required[int]
    scroll_y: Required[int]
    keys: Sequence[str] | None

class ShellActionParam(TypedDict, total=False):
    """Schema: FunctionShellActionParam."""

    commands: Required[Sequence[str]]
    timeout_ms: int | None
    max_output_length: int | None

class ShellCallExitOutcomeParam(TypedDict, total=False):
    """Schema: FunctionShellCallOutputExitOutcomeParam."""

    type: Required[Literal["exit"]]
    """Default `exit`."""
    exit_code: Required[int]

ShellCallOutcomeParam: TypeAlias = """
    FunctionShellCallOutputTimeoutOutcomeParam
    | FunctionShellCallOutputExitOutcomeParam
"""
"""Schema: FunctionShellCallOutputContent.outcome."""

class ShellCallTimeoutOutcomeParam(TypedDict, total=False):
    """Schema: FunctionShellCallOutputTimeoutOutcomeParam."""

    type: Required[Literal["timeout"]]
    """Default `timeout`."""

class StaticChunkingStrategyParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy(1)."""

    type: Required[Literal["static"]]
    static: Required[StaticChunkingStrategyStaticParam]

class StaticChunkingStrategyStaticParam(TypedDict, total=False):
    """Schema: CreateAssistantRequest.tool_resources(0).file_search.vector_stores[].chunking_strategy(1).static."""

    max_chunk_size_tokens: Required[int]
    """100 to 4096."""
    chunk_overlap_tokens: Required[int]

class ThreadCreateAndRunParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.create_and_run`. Source: POST /threads/runs."""

    assistant_id: Required[str]
    thread: CreateThreadRequestParam
    model: (
        str
        | Literal[
            "gpt-5",
            "gpt-5-mini",
            "gpt-5-nano",
            "gpt-5-2025-08-07",
            "gpt-5-mini-2025-08-07",
            "gpt-5-nano-2025-08-07",
            "gpt-4.1",
            "gpt-4.1-mini",
            "gpt-4.1-nano",
            "gpt-4.1-2025-04-14",
            "gpt-4.1-mini-2025-04-14",
            "gpt-4.1-nano-2025-04-14",
            "gpt-4o",
            "gpt-4o-2024-11-20",
            "gpt-4o-2024-08-06",
            "gpt-4o-2024-05-13",
            "gpt-4o-mini",
            "gpt-4o-mini-2024-07-18",
            "gpt-4.5-preview",
            "gpt-4.5-preview-2025-02-27",
            "gpt-4-turbo",
            "gpt-4-turbo-2024-04-09",
            "gpt-4-0125-preview",
            "gpt-4-turbo-preview",
            "gpt-4-1106-preview",
            "gpt-4-vision-preview",
            "gpt-4",
            "gpt-4-0314",
            "gpt-4-0613",
            "gpt-4-32k",
            "gpt-4-32k-0314",
            "gpt-4-32k-0613",
            "gpt-3.5-turbo",
            "gpt-3.5-turbo-16k",
            "gpt-3.5-turbo-0613",
            "gpt-3.5-turbo-1106",
            "gpt-3.5-turbo-0125",
            "gpt-3.5-turbo-16k-0613",
        ]
        | None
    )
    """The model's id."""
    instructions: str | None
    tools: Iterable[CreateThreadAndRunRequestToolUnionParam] | None
    """What the model may call. At most 20 items."""
    tool_resources: CreateThreadAndRunRequestToolResourcesParam | None
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    temperature: float | None
    """How random the answer is; lower is more predictable. 0 to 2; default 1."""
    top_p: float | None
    """Choose only among the likeliest tokens that make up this share; use it or temperature. 0 to 1; default 1."""
    max_prompt_tokens: int | None
    """At least 256."""
    max_completion_tokens: int | None
    """At least 256."""
    truncation_strategy: TruncationObjectParam
    tool_choice: AssistantToolChoiceOptionParam
    """Whether and which tool the model must call."""
    parallel_tool_calls: bool
    """May the model call several tools at once?"""
    response_format: AssistantResponseFormatOptionParam | None

class ThreadCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.create`. Source: POST /threads."""

    messages: Iterable[CreateMessageRequestParam]
    tool_resources: CreateThreadRequestToolResourcesParam | None
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class ThreadUpdateParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.update`. Source: POST /threads/{thread_id}."""

    tool_resources: ModifyThreadRequestToolResourcesParam | None
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class TopLogProbParam(TypedDict, total=False):
    token: Required[str]
    logprob: Required[float]
    bytes: Required[Sequence[int]]

class TypeParam(TypedDict, total=False):
    """Schema: TypeParam."""

    type: Required[Literal["type"]]
    """Default `type`."""
    text: Required[str]

class WaitParam(TypedDict, total=False):
    """Schema: WaitParam."""

    type: Required[Literal["wait"]]
    """Default `wait`."""

class WebSearchActionOpenPageParam(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None

class WebSearchActionSearchParam(TypedDict, total=False):
    type: Required[Literal["search"]]
    query: Required[str]
    queries: Sequence[str]
    sources: Iterable[WebSearchSourceParam]

class WebSearchApproximateLocationParam(TypedDict, total=False):
    """Schema: WebSearchApproximateLocation(0)."""

    type: Literal["approximate"]
    """Default `approximate`."""
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None

class WebSearchSourceParam(TypedDict, total=False):
    """Schema: WebSearchActionSearch.sources[]."""

    type: Required[Literal["url"]]
    url: Required[str]

class WebSearchToolFiltersParam(TypedDict, total=False):
    """Schema: WebSearchTool.filters(0)."""

    allowed_domains: Sequence[str] | None
