# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared_params` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING

if TYPE_CHECKING:
    from .._params import ReasoningEffortParam
    from ..beta._params import CustomTextFormatParam
    from ..shared._params import CustomGrammarFormatParam, JSONSchemaParam

ChatModel: TypeAlias = """
    str
    | Literal[
        "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini",
        "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
        "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14",
        "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o",
        "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
        "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613",
    ]
"""
"""Schema: ModelIdsShared."""

class ComparisonFilter(TypedDict, total=False):
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]]
    """Default `eq`."""
    key: Required[str]
    value: Required[str | float | bool | Sequence[str | float]]

class CompoundFilter(TypedDict, total=False):
    type: Required[Literal["and", "or"]]
    filters: Required[Iterable[CompoundFilterFilterParam]]

CompoundFilterFilterParam: TypeAlias = "ComparisonFilter | CompoundFilter"
"""Schema: CompoundFilter.filters[]."""

CustomToolInputFormat: TypeAlias = "CustomTextFormatParam | CustomGrammarFormatParam"
"""Schema: CustomToolParam.format."""

class FunctionDefinition(TypedDict, total=False):
    """Schema: FunctionObject."""

    description: str
    name: Required[str]
    parameters: Mapping[str, object]
    strict: bool | None

FunctionParameters: TypeAlias = "Mapping[str, object]"

Metadata: TypeAlias = "Mapping[str, str] | None"

class Reasoning(TypedDict, total=False):
    effort: ReasoningEffortParam | None
    summary: Literal["auto", "concise", "detailed"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None

class ResponseFormatJSONObject(TypedDict, total=False):
    """Schema: ResponseFormatJsonObject."""

    type: Required[Literal["json_object"]]

class ResponseFormatJSONSchema(TypedDict, total=False):
    """Schema: ResponseFormatJsonSchema."""

    type: Required[Literal["json_schema"]]
    json_schema: Required[JSONSchemaParam]

class ResponseFormatText(TypedDict, total=False):
    type: Required[Literal["text"]]

ResponsesModel: TypeAlias = """
    ChatModel
    | Literal[
        "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
        "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
        "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5-codex", "gpt-5-pro",
        "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max",
    ]
"""
"""Schema: ModelIdsResponses."""
