# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.evals` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Keyed, Model, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._models import ReasoningEffort
    from ..chat._models import ChatCompletionFunctionTool
    from ..graders._models import ScoreModelGraderInput
    from ..responses._models import EasyInputMessage, ResponseFormatTextConfig, Tool
    from ..shared._models import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText

class ChatMessage(Model):
    """Schema: CreateEvalResponsesRunDataSource.input_messages(0).template[](0)."""

    role: str
    content: str

class CreateEvalCompletionsRunDataSource(Model):
    type: Literal["completions"]
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    model: str | None = None
    source: CreateEvalCompletionsRunDataSourceSource

CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = """
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate
    | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
"""
"""Schema: CreateEvalCompletionsRunDataSource.input_messages."""

class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Model):
    """Schema: CreateEvalCompletionsRunDataSource.input_messages(1)."""

    type: Literal["item_reference"]
    item_reference: str

class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Model):
    """Schema: CreateEvalCompletionsRunDataSource.input_messages(0)."""

    type: Literal["template"]
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate]

CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate: TypeAlias = "EasyInputMessage | ScoreModelGraderInput"
"""Schema: CreateEvalCompletionsRunDataSource.input_messages(0).template[]."""

class CreateEvalCompletionsRunDataSourceSamplingParams(Model):
    """Schema: CreateEvalCompletionsRunDataSource.sampling_params."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    seed: int | None = None
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None = None
    tools: list[ChatCompletionFunctionTool] | None = None

CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: TypeAlias = """
    ResponseFormatText
    | ResponseFormatJSONSchema
    | ResponseFormatJSONObject
"""
"""Schema: CreateEvalCompletionsRunDataSource.sampling_params.response_format."""

CreateEvalCompletionsRunDataSourceSource: TypeAlias = """
    CreateEvalCompletionsRunDataSourceSourceFileContent
    | CreateEvalCompletionsRunDataSourceSourceFileID
    | CreateEvalCompletionsRunDataSourceSourceStoredCompletions
"""
"""Schema: CreateEvalCompletionsRunDataSource.source."""

class CreateEvalCompletionsRunDataSourceSourceFileContent(Model):
    """Schema: EvalJsonlFileContentSource."""

    type: Literal["file_content"]
    content: list[CreateEvalCompletionsRunDataSourceSourceFileContentContent]

class CreateEvalCompletionsRunDataSourceSourceFileContentContent(Model):
    """Schema: EvalJsonlFileContentSource.content[]."""

    item: dict[str, Any]
    sample: dict[str, Any] | None = None

class CreateEvalCompletionsRunDataSourceSourceFileID(Model):
    """Schema: EvalJsonlFileIdSource."""

    type: Literal["file_id"]
    id: str

class CreateEvalCompletionsRunDataSourceSourceStoredCompletions(Model):
    """Schema: EvalStoredCompletionsSource."""

    type: Literal["stored_completions"]
    metadata: dict[str, str] | None = None
    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None

class CreateEvalJSONLRunDataSource(Model):
    """Schema: CreateEvalJsonlRunDataSource."""

    type: Literal["jsonl"]
    source: CreateEvalJSONLRunDataSourceSource

CreateEvalJSONLRunDataSourceSource: TypeAlias = """
    CreateEvalCompletionsRunDataSourceSourceFileContent
    | CreateEvalCompletionsRunDataSourceSourceFileID
"""
"""Schema: CreateEvalJsonlRunDataSource.source."""

class EvalAPIError(Model):
    """Schema: EvalApiError."""

    code: str
    message: str

class RunCancelResponseDataSourceResponses(Model):
    """Schema: CreateEvalResponsesRunDataSource."""

    type: Literal["responses"]
    input_messages: RunCancelResponseDataSourceResponsesInputMessages | None = None
    sampling_params: RunCancelResponseDataSourceResponsesSamplingParams | None = None
    model: str | None = None
    source: RunCancelResponseDataSourceResponsesSource

RunCancelResponseDataSourceResponsesInputMessages: TypeAlias = """
    RunCancelResponseDataSourceResponsesInputMessagesTemplate
    | RunCancelResponseDataSourceResponsesInputMessagesItemReference
"""
"""Schema: CreateEvalResponsesRunDataSource.input_messages."""

class RunCancelResponseDataSourceResponsesInputMessagesItemReference(Model):
    """Schema: CreateEvalResponsesRunDataSource.input_messages(1)."""

    type: Literal["item_reference"]
    item_reference: str

class RunCancelResponseDataSourceResponsesInputMessagesTemplate(Model):
    """Schema: CreateEvalResponsesRunDataSource.input_messages(0)."""

    type: Literal["template"]
    template: list[RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate]

RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = "ChatMessage | ScoreModelGraderInput"
"""Schema: CreateEvalResponsesRunDataSource.input_messages(0).template[]."""

class RunCancelResponseDataSourceResponsesSamplingParams(Model):
    """Schema: CreateEvalResponsesRunDataSource.sampling_params."""

    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    max_completion_tokens: int | None = None
    top_p: float | None = None
    seed: int | None = None
    tools: list[Tool] | None = None
    text: RunCancelResponseDataSourceResponsesSamplingParamsText | None = None

class RunCancelResponseDataSourceResponsesSamplingParamsText(Model):
    """Schema: CreateEvalResponsesRunDataSource.sampling_params.text."""

    format: ResponseFormatTextConfig | None = None

RunCancelResponseDataSourceResponsesSource: TypeAlias = """
    CreateEvalCompletionsRunDataSourceSourceFileContent
    | CreateEvalCompletionsRunDataSourceSourceFileID
    | RunCancelResponseDataSourceResponsesSourceResponses
"""
"""Schema: CreateEvalResponsesRunDataSource.source."""

class RunCancelResponseDataSourceResponsesSourceResponses(Model):
    """Schema: EvalResponsesSource."""

    type: Literal["responses"]
    metadata: dict[str, Any] | None = None
    model: str | None = None
    instructions_search: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    top_p: float | None = None
    users: list[str] | None = None
    tools: list[str] | None = None

class RunCancelResponsePerModelUsage(Model):
    """Schema: EvalRun.per_model_usage[]."""

    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int

class RunCancelResponsePerTestingCriteriaResult(Model):
    """Schema: EvalRun.per_testing_criteria_results[]."""

    testing_criteria: str
    passed: int
    failed: int

class RunCancelResponseResultCounts(Model):
    """Schema: EvalRun.result_counts."""

    total: int
    errored: int
    failed: int
    passed: int

class RunDeleteResponse(Model):
    """Schema: DELETE /evals/{eval_id}/runs/{run_id} answer."""

    object: str | None = None
    deleted: bool | None = None
    run_id: str | None = None

class RunListResponse(Model):
    """Schema: EvalRun."""

    object: Literal["eval.run"]
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    report_url: str
    result_counts: RunCancelResponseResultCounts
    per_model_usage: list[RunCancelResponsePerModelUsage]
    per_testing_criteria_results: list[RunCancelResponsePerTestingCriteriaResult]
    data_source: RunListResponseDataSource
    metadata: dict[str, str] | None
    error: EvalAPIError

RunListResponseDataSource: TypeAlias = """
    CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCancelResponseDataSourceResponses
"""
"""Schema: EvalRun.data_source."""

RunCancelResponse: TypeAlias = "RunListResponse"

RunCreateResponse: TypeAlias = "RunListResponse"

RunRetrieveResponse: TypeAlias = "RunListResponse"

UNIONS = {
    "CreateEvalCompletionsRunDataSourceInputMessages": Tagged(
        "type",
        {
            "template": "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
            "item_reference": "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        },
    ),
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate": Tagged(
        "role",
        {
            "user": Keyed({"phase": "EasyInputMessage"}, default="ScoreModelGraderInput"),
            "assistant": Keyed({"phase": "EasyInputMessage"}, default="ScoreModelGraderInput"),
            "system": Keyed({"phase": "EasyInputMessage"}, default="ScoreModelGraderInput"),
            "developer": Keyed({"phase": "EasyInputMessage"}, default="ScoreModelGraderInput"),
        },
    ),
    "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat": Tagged(
        "type",
        {
            "text": "ResponseFormatText",
            "json_schema": "ResponseFormatJSONSchema",
            "json_object": "ResponseFormatJSONObject",
        },
    ),
    "CreateEvalCompletionsRunDataSourceSource": Tagged(
        "type",
        {
            "file_content": "CreateEvalCompletionsRunDataSourceSourceFileContent",
            "file_id": "CreateEvalCompletionsRunDataSourceSourceFileID",
            "stored_completions": "CreateEvalCompletionsRunDataSourceSourceStoredCompletions",
        },
    ),
    "CreateEvalJSONLRunDataSourceSource": Tagged(
        "type",
        {
            "file_content": "CreateEvalCompletionsRunDataSourceSourceFileContent",
            "file_id": "CreateEvalCompletionsRunDataSourceSourceFileID",
        },
    ),
    "RunCancelResponseDataSourceResponsesInputMessages": Tagged(
        "type",
        {
            "template": "RunCancelResponseDataSourceResponsesInputMessagesTemplate",
            "item_reference": "RunCancelResponseDataSourceResponsesInputMessagesItemReference",
        },
    ),
    "RunCancelResponseDataSourceResponsesInputMessagesTemplateTemplate": Tagged(
        "role",
        {
            "user": "ScoreModelGraderInput",
            "assistant": "ScoreModelGraderInput",
            "system": "ScoreModelGraderInput",
            "developer": "ScoreModelGraderInput",
        },
        default="ChatMessage",
    ),
    "RunCancelResponseDataSourceResponsesSource": Tagged(
        "type",
        {
            "file_content": "CreateEvalCompletionsRunDataSourceSourceFileContent",
            "file_id": "CreateEvalCompletionsRunDataSourceSourceFileID",
            "responses": "RunCancelResponseDataSourceResponsesSourceResponses",
        },
    ),
    "RunListResponseDataSource": Tagged(
        "type",
        {
            "jsonl": "CreateEvalJSONLRunDataSource",
            "completions": "CreateEvalCompletionsRunDataSource",
            "responses": "RunCancelResponseDataSourceResponses",
        },
    ),
}

ELSEWHERE = {
    "ChatCompletionFunctionTool": "types.chat._models:ChatCompletionFunctionTool",
    "EasyInputMessage": "types.responses._models:EasyInputMessage",
    "ReasoningEffort": "types._models:ReasoningEffort",
    "ResponseFormatJSONObject": "types.shared._models:ResponseFormatJSONObject",
    "ResponseFormatJSONSchema": "types.shared._models:ResponseFormatJSONSchema",
    "ResponseFormatText": "types.shared._models:ResponseFormatText",
    "ResponseFormatTextConfig": "types.responses._models:ResponseFormatTextConfig",
    "ScoreModelGraderInput": "types.graders._models:ScoreModelGraderInput",
    "Tool": "types.responses._models:Tool",
}
