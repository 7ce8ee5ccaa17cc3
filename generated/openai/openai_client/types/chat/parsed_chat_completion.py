"""Chat completions whose contents have been parsed. One class serves all types: nothing is made per call."""

from __future__ import annotations

from ._models import ChatCompletion, ChatCompletionChoice, ChatCompletionMessage
from .parsed_function_tool_call import ParsedFunctionToolCall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar, Generic, TypeVar

    T = TypeVar("T")
else:
    from ..._core.foundation.generic import Generic, T

__all__ = ["ParsedChatCompletion", "ParsedChatCompletionMessage", "ParsedChoice"]


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[T]):
    """A message; `parsed` is what its content says."""

    __api_exclude__: ClassVar[frozenset[str]] = frozenset({"parsed"})

    tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    parsed: T | None = None
    """None when there is nothing to parse: no content, a refusal, no class was asked for."""


class ParsedChoice(ChatCompletionChoice, Generic[T]):
    """One of the alternatives."""

    message: ParsedChatCompletionMessage[T]  # pyright: ignore[reportIncompatibleVariableOverride]


class ParsedChatCompletion(ChatCompletion, Generic[T]):
    """A completion; `choices[0].message.parsed` is what it says."""

    choices: list[ParsedChoice[T]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
