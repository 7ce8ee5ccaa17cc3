"""Calls of functions whose arguments have been parsed."""

from __future__ import annotations

from ._models import ChatCompletionMessageFunctionToolCallFunction, ChatCompletionMessageToolCall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

__all__ = ["ParsedFunction", "ParsedFunctionToolCall"]


class ParsedFunction(ChatCompletionMessageFunctionToolCallFunction):
    """The function that the model called."""

    __api_exclude__: ClassVar[frozenset[str]] = frozenset({"parsed_arguments"})

    parsed_arguments: object = None
    """The arguments as an instance of the tool's class, or as JSON data when the tool has none.

    None when the tool is not strict or is not known.
    """


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A call of a function."""

    __api_exclude__: ClassVar[frozenset[str]] = frozenset()

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]
