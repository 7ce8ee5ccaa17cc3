# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.evals` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import ReasoningEffortParam
    from ..chat._params import ChatCompletionFunctionToolParam
    from ..graders._params import EvalItemParam
    from ..responses._params import EasyInputMessageParam, ResponseFormatTextConfigParam, ToolParam
    from ..shared_params._params import ResponseFormatJSONObject, ResponseFormatJSONSchema, ResponseFormatText

class ChatMessageParam(TypedDict, total=False):
    """Schema: CreateEvalResponsesRunDataSource.input_messages(0).template[](0)."""

    role: Required[str]
    content: Required[str]

CreateEvalCompletionsRunDataSourceInputMessagesParam: TypeAlias = """
    TemplateInputMessagesParam
    | ItemReferenceInputMessagesParam
"""
"""Schema: CreateEvalCompletionsRunDataSource.input_messages."""

class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    type: Required[Literal["completions"]]
    """Default `completions`."""
    input_messages: CreateEvalCompletionsRunDataSourceInputMessagesParam
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams2
    model: str
    source: Required[CreateEvalCompletionsRunDataSourceSourceParam]

class CreateEvalCompletionsRunDataSourceSamplingParams2(TypedDict, total=False):
    """Schema: CreateEvalCompletionsRunDataSource.sampling_params."""

    reasoning_effort: ReasoningEffortParam | None
    temperature: float
    """Default 1."""
    max_completion_tokens: int
    top_p: float
    """Default 1."""
    seed: int
    """Default 42."""
    response_format: CreateEvalCompletionsRunDataSourceSamplingParams2ResponseFormatParam
    tools: Iterable[ChatCompletionFunctionToolParam]

CreateEvalCompletionsRunDataSourceSamplingParams2ResponseFormatParam: TypeAlias = """
    ResponseFormatText
    | ResponseFormatJSONSchema
    | ResponseFormatJSONObject
"""
"""Schema: CreateEvalCompletionsRunDataSource.sampling_params.response_format."""

CreateEvalCompletionsRunDataSourceSourceParam: TypeAlias = """
    EvalJsonlFileContentSourceParam
    | EvalJsonlFileIdSourceParam
    | EvalStoredCompletionsSourceParam
"""
"""Schema: CreateEvalCompletionsRunDataSource.source."""

class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """Schema: CreateEvalJsonlRunDataSource."""

    type: Required[Literal["jsonl"]]
    """Default `jsonl`."""
    source: Required[CreateEvalJSONLRunDataSourceSourceParam]

CreateEvalJSONLRunDataSourceSourceParam: TypeAlias = "EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam"
"""Schema: CreateEvalJsonlRunDataSource.source."""

CreateEvalResponsesRunDataSourceInputMessagesParam: TypeAlias = """
    InputMessagesTemplateParam
    | InputMessagesItemReferenceParam
"""
"""Schema: CreateEvalResponsesRunDataSource.input_messages."""

class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    type: Required[Literal["responses"]]
    """Default `responses`."""
    input_messages: CreateEvalResponsesRunDataSourceInputMessagesParam
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams
    model: str
    source: Required[CreateEvalResponsesRunDataSourceSourceParam]

class CreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    """Schema: CreateEvalResponsesRunDataSource.sampling_params."""

    reasoning_effort: ReasoningEffortParam | None
    temperature: float
    """Default 1."""
    max_completion_tokens: int
    top_p: float
    """Default 1."""
    seed: int
    """Default 42."""
    tools: Iterable[ToolParam]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextParam

class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """Schema: CreateEvalResponsesRunDataSource.sampling_params.text."""

    format: ResponseFormatTextConfigParam

CreateEvalResponsesRunDataSourceSourceParam: TypeAlias = """
    EvalJsonlFileContentSourceParam
    | EvalJsonlFileIdSourceParam
    | EvalResponsesSourceParam
"""
"""Schema: CreateEvalResponsesRunDataSource.source."""

CreateEvalRunRequestDataSourceUnionParam: TypeAlias = """
    CreateEvalJSONLRunDataSourceParam
    | CreateEvalCompletionsRunDataSourceParam
    | CreateEvalResponsesRunDataSourceParam
"""
"""Schema: CreateEvalRunRequest.data_source."""

class EvalJsonlFileContentSourceContentParam(TypedDict, total=False):
    """Schema: EvalJsonlFileContentSource.content[]."""

    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]

class EvalJsonlFileContentSourceParam(TypedDict, total=False):
    type: Required[Literal["file_content"]]
    """Default `file_content`."""
    content: Required[Iterable[EvalJsonlFileContentSourceContentParam]]

class EvalJsonlFileIdSourceParam(TypedDict, total=False):
    type: Required[Literal["file_id"]]
    """Default `file_id`."""
    id: Required[str]

class EvalResponsesSourceParam(TypedDict, total=False):
    type: Required[Literal["responses"]]
    metadata: Mapping[str, object] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    """At least 0."""
    created_before: int | None
    """At least 0."""
    reasoning_effort: ReasoningEffortParam | None
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None

class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    """Default `stored_completions`."""
    metadata: Mapping[str, str] | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None

class InputMessagesItemReferenceParam(TypedDict, total=False):
    """Schema: CreateEvalResponsesRunDataSource.input_messages(1)."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]

class InputMessagesTemplateParam(TypedDict, total=False):
    """Schema: CreateEvalResponsesRunDataSource.input_messages(0)."""

    type: Required[Literal["template"]]
    template: Required[Iterable[InputMessagesTemplateTemplateParam]]

InputMessagesTemplateTemplateParam: TypeAlias = "ChatMessageParam | EvalItemParam"
"""Schema: CreateEvalResponsesRunDataSource.input_messages(0).template[]."""

class ItemReferenceInputMessagesParam(TypedDict, total=False):
    """Schema: CreateEvalCompletionsRunDataSource.input_messages(1)."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]

class RunCreateParams(CallOptions, total=False):
    """Arguments of `client.evals.runs.create`. Source: POST /evals/{eval_id}/runs."""

    data_source: Required[CreateEvalRunRequestDataSourceUnionParam]
    name: str
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class RunListParams(CallOptions, total=False):
    """Arguments of `client.evals.runs.list`. Source: GET /evals/{eval_id}/runs."""

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]

class TemplateInputMessagesParam(TypedDict, total=False):
    """Schema: CreateEvalCompletionsRunDataSource.input_messages(0)."""

    type: Required[Literal["template"]]
    template: Required[Iterable[TemplateInputMessagesTemplateParam]]

TemplateInputMessagesTemplateParam: TypeAlias = "EasyInputMessageParam | EvalItemParam"
"""Schema: CreateEvalCompletionsRunDataSource.input_messages(0).template[]."""
