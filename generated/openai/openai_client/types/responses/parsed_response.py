"""Responses whose texts have been parsed. One class serves all types: nothing is made per call."""

from __future__ import annotations

from ..._core.models.unions import Tagged
from ..conversations._models import OutputTextContent
from ._models import Response, ResponseFunctionToolCall, ResponseOutputMessage
from .output_text import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, Generic, TypeAlias, TypeVar

    from ..conversations._models import RefusalContent
    from ._models import (
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
        ResponseFileSearchToolCall,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseOutputItemImageGenerationCall,
        ResponseOutputItemLocalShellCall,
        ResponseOutputItemLocalShellCallOutput,
        ResponseOutputItemMcpApprovalRequest,
        ResponseOutputItemMcpApprovalResponse,
        ResponseOutputItemMcpCall,
        ResponseOutputItemMcpListTools,
        ResponseReasoningItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
    )

    T = TypeVar("T")
else:
    from ..._core.foundation.generic import Generic, T

__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]


class ParsedResponseOutputText(OutputTextContent, Generic[T]):
    """A text; `parsed` is what it says."""

    __api_exclude__: ClassVar[frozenset[str]] = frozenset({"parsed"})

    parsed: T | None = None
    """None when no class was asked for, and for commentary before the answer."""


if TYPE_CHECKING:
    ParsedContent: TypeAlias = ParsedResponseOutputText[T] | RefusalContent
else:
    ParsedContent = "ParsedResponseOutputText | RefusalContent"


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[T]):
    """A message of the model."""

    __api_exclude__: ClassVar[frozenset[str]] = frozenset()

    content: list[ParsedContent[T]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A call of a function."""

    __api_exclude__: ClassVar[frozenset[str]] = frozenset({"parsed_arguments"})

    parsed_arguments: object = None
    """The arguments as an instance of the tool's class, or as JSON data when the tool has none.

    None when the tool is not strict or is not known.
    """


if TYPE_CHECKING:
    ParsedResponseOutputItem: TypeAlias = (
        ParsedResponseOutputMessage[T]
        | ParsedResponseFunctionToolCall
        | ResponseFileSearchToolCall
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
    )
else:
    ParsedResponseOutputItem = (
        "ParsedResponseOutputMessage | ParsedResponseFunctionToolCall | ResponseOutputItem"
    )


class ParsedResponse(Response, Generic[T]):
    """A response; `output_parsed` is what it says."""

    output: list[ParsedResponseOutputItem[T]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    @property
    def output_parsed(self) -> T | None:
        """What the first text that was parsed says; None when there is none."""
        for item in listed(self.output):
            if isinstance(item, ParsedResponseOutputMessage):
                for part in listed(item.content):
                    if isinstance(part, ParsedResponseOutputText) and part.parsed is not None:
                        return part.parsed
        return None


UNIONS = {
    "ParsedContent": Tagged("type", {"output_text": "ParsedResponseOutputText", "refusal": "RefusalContent"}),
    "ParsedResponseOutputItem": Tagged(
        "type",
        {"message": "ParsedResponseOutputMessage", "function_call": "ParsedResponseFunctionToolCall"},
        default="ResponseOutputItem",
    ),
}

ELSEWHERE = {
    "RefusalContent": "types.conversations._models:RefusalContent",
    "ResponseOutputItem": "types.responses._models:ResponseOutputItem",
}
