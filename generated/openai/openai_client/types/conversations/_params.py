# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.conversations` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ..responses._params import (
        ContainerFileCitationBodyParam,
        FileCitationBodyParam,
        FilePathParam,
        ImageDetailParam,
        IncludeEnumParam,
        LogProbParam,
        ResponseInputItemParam,
        ResponseInputTextParam,
        ResponseReasoningItemContentParam,
        UrlCitationBodyParam,
    )

AnnotationParam: TypeAlias = """
    FileCitationBodyParam
    | UrlCitationBodyParam
    | ContainerFileCitationBodyParam
    | FilePathParam
"""

class ComputerScreenshotContentParam(TypedDict, total=False):
    type: Required[Literal["computer_screenshot"]]
    """Default `computer_screenshot`."""
    image_url: Required[str | None]
    file_id: Required[str | None]
    detail: Required[ImageDetailParam]

class ConversationCreateParams(CallOptions, total=False):
    """Arguments of `client.conversations.create`. Source: POST /conversations."""

    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    items: Iterable[ResponseInputItemParam] | None
    """At most 20 items."""

class ConversationUpdateParams(CallOptions, total=False):
    """Arguments of `client.conversations.update`. Source: POST /conversations/{conversation_id}."""

    metadata: Required[Mapping[str, str] | None]
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

FileInputDetailParam: TypeAlias = 'Literal["low", "high"]'

class InputFileContentParam(TypedDict, total=False):
    type: Required[Literal["input_file"]]
    """Default `input_file`."""
    file_id: str | None
    filename: str
    file_data: str
    file_url: str
    detail: FileInputDetailParam

class InputImageContentParam(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    """Default `input_image`."""
    image_url: str | None
    file_id: str | None
    detail: Required[ImageDetailParam]

class ItemCreateParams(CallOptions, total=False):
    """Arguments of `client.conversations.items.create`. Source: POST /conversations/{conversation_id}/items."""

    items: Required[Iterable[ResponseInputItemParam]]
    """At most 20 items."""
    include: Sequence[IncludeEnumParam]
    """Further parts that the answer shall have."""

class ItemListParams(CallOptions, total=False):
    """Arguments of `client.conversations.items.list`. Source: GET /conversations/{conversation_id}/items."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""
    include: Sequence[IncludeEnumParam]
    """Further parts that the answer shall have."""

class ItemRetrieveParams(CallOptions, total=False):
    """Arguments of `client.conversations.items.retrieve`. Source: GET
    /conversations/{conversation_id}/items/{item_id}.
    """

    include: Sequence[IncludeEnumParam]
    """Further parts that the answer shall have."""

MessageContentParam: TypeAlias = """
    ResponseInputTextParam
    | OutputTextContentParam
    | TextContentParam
    | SummaryTextContentParam
    | ResponseReasoningItemContentParam
    | RefusalContentParam
    | InputImageContentParam
    | ComputerScreenshotContentParam
    | InputFileContentParam
"""
"""Schema: Message.content[]."""

class MessageParam(TypedDict, total=False):
    type: Required[Literal["message"]]
    """Default `message`."""
    id: Required[str]
    status: Required[MessageStatusParam]
    role: Required[MessageRoleParam]
    content: Required[Iterable[MessageContentParam]]
    phase: MessagePhase2Param | None

MessagePhase2Param: TypeAlias = 'Literal["commentary", "final_answer"]'
"""Schema: MessagePhase-2."""

MessageRoleParam: TypeAlias = """
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
"""

MessageStatusParam: TypeAlias = 'Literal["in_progress", "completed", "incomplete"]'

class OutputTextContentParam(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    """Default `output_text`."""
    text: Required[str]
    annotations: Required[Iterable[AnnotationParam]]
    logprobs: Required[Iterable[LogProbParam]]

class RefusalContentParam(TypedDict, total=False):
    type: Required[Literal["refusal"]]
    """Default `refusal`."""
    refusal: Required[str]

class SummaryTextContentParam(TypedDict, total=False):
    type: Required[Literal["summary_text"]]
    """Default `summary_text`."""
    text: Required[str]

class TextContentParam(TypedDict, total=False):
    type: Required[Literal["text"]]
    """Default `text`."""
    text: Required[str]

InputTextContentParam: TypeAlias = "ResponseInputTextParam"
