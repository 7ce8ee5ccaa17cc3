# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.beta.threads` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ...._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ..._params import ReasoningEffortParam
    from .._params import (
        AssistantResponseFormatOptionParam,
        AssistantSupportedModelsParam,
        AssistantToolChoiceOptionParam,
        CodeInterpreterToolParam,
        CreateMessageRequestParam,
        FileSearchToolParam,
        FunctionToolParam,
    )

class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    type: Required[Literal["file_search"]]

class CreateMessageRequestAttachmentParam(TypedDict, total=False):
    """Schema: CreateMessageRequest.attachments(0)[]."""

    file_id: str
    tools: Iterable[CreateMessageRequestAttachmentToolParam]

CreateMessageRequestAttachmentToolParam: TypeAlias = "CodeInterpreterToolParam | AssistantToolsFileSearchTypeOnlyParam"
"""Schema: CreateMessageRequest.attachments(0)[].tools[]."""

CreateRunRequestToolUnionParam: TypeAlias = "CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam"
"""Schema: CreateRunRequest.tools[]."""

class ImageFileContentBlockParam(TypedDict, total=False):
    """Schema: MessageContentImageFileObject."""

    type: Required[Literal["image_file"]]
    image_file: Required[ImageFileParam]

class ImageFileParam(TypedDict, total=False):
    """Schema: MessageContentImageFileObject.image_file."""

    file_id: Required[str]
    detail: Literal["auto", "low", "high"]
    """Default `auto`."""

class ImageURLContentBlockParam(TypedDict, total=False):
    """Schema: MessageContentImageUrlObject."""

    type: Required[Literal["image_url"]]
    image_url: Required[ImageURLParam]

class ImageURLParam(TypedDict, total=False):
    """Schema: MessageContentImageUrlObject.image_url."""

    url: Required[str]
    detail: Literal["auto", "low", "high"]
    """Default `auto`."""

MessageContentPartParam: TypeAlias = "ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam"
"""Schema: CreateMessageRequest.content(1)[]."""

class MessageCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.messages.create`. Source: POST /threads/{thread_id}/messages."""

    role: Required[Literal["user", "assistant"]]
    content: Required[str | Iterable[MessageContentPartParam]]
    """At least 1 item."""
    attachments: Iterable[CreateMessageRequestAttachmentParam] | None
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class MessageListParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.messages.list`. Source: GET /threads/{thread_id}/messages."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""
    run_id: str

class MessageUpdateParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.messages.update`. Source: POST
    /threads/{thread_id}/messages/{message_id}.
    """

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class RunCreateParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.runs.create`. Source: POST /threads/{thread_id}/runs."""

    assistant_id: Required[str]
    include: Sequence[Literal["step_details.tool_calls[*].file_search.results[*].content"]]
    """Further parts that the answer shall have."""
    model: str | AssistantSupportedModelsParam | None
    """The model's id."""
    reasoning_effort: ReasoningEffortParam | None
    """How long a reasoning model may think."""
    instructions: str | None
    additional_instructions: str | None
    additional_messages: Iterable[CreateMessageRequestParam] | None
    tools: Iterable[CreateRunRequestToolUnionParam] | None
    """What the model may call. At most 20 items."""
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

class RunListParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.runs.list`. Source: GET /threads/{thread_id}/runs."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class RunSubmitToolOutputsParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.runs.submit_tool_outputs`. Source: POST
    /threads/{thread_id}/runs/{run_id}/submit_tool_outputs.
    """

    tool_outputs: Required[Iterable[SubmitToolOutputsRunRequestToolOutputParam]]

class RunUpdateParams(CallOptions, total=False):
    """Arguments of `client.beta.threads.runs.update`. Source: POST /threads/{thread_id}/runs/{run_id}."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class SubmitToolOutputsRunRequestToolOutputParam(TypedDict, total=False):
    """Schema: SubmitToolOutputsRunRequest.tool_outputs[]."""

    tool_call_id: str
    output: str

class TextContentBlockParam(TypedDict, total=False):
    """Schema: MessageRequestContentTextObject."""

    type: Required[Literal["text"]]
    text: Required[str]

class TruncationObjectParam(TypedDict, total=False):
    type: Required[Literal["auto", "last_messages"]]
    last_messages: int | None
    """At least 1."""

MessageRequestContentTextObjectParam: TypeAlias = "TextContentBlockParam"
