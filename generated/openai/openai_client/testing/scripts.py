"""What models say: scripted turns, first in first out; an echo of the latest input when there are none."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from attrs import frozen

from .json_schema import example
from .kinds import is_list, is_mapping


@frozen
class ToolCall:
    """A function that the model wants to be called."""

    name: str
    arguments: str
    """JSON."""


@frozen
class Turn:
    """One answer of a model."""

    text: str = ""
    tool_calls: tuple[ToolCall, ...] = ()
    refusal: str | None = None
    finish: str | None = None
    """`length`, `content_filter`; None: what the rest says."""

    @property
    def words(self) -> list[str]:
        """The text in the pieces in which it is streamed."""
        return pieces(self.text)


Calls: TypeAlias = Iterable[Mapping[str, Any] | tuple[str, Any]]
Answering: TypeAlias = Callable[[Mapping[str, Any]], Any]
"""From the body of a request to a text, JSON or a `Turn`."""


class Script:
    """The turns that are to come; `mock.chat`, `mock.responses`."""

    def __init__(self) -> None:
        self._turns: deque[Turn | Answering] = deque()
        self._always: Turn | Answering | None = None

    def reply(
        self,
        content: str | Mapping[str, Any] | list[Any] | Answering | None = None,
        *,
        tool_calls: Calls = (),
        finish_reason: str | None = None,
        times: int | None = 1,
    ) -> None:
        """Say this next; `times` times, or (None) from now on.

        `content`: a text, JSON (sent as text), or a function of the request's body that gives one.
        `tool_calls`: `("name", {arguments})` or `{"name": …, "arguments": {…}}`. A list queues nothing: it is JSON.
        """
        turn: Turn | Answering
        if callable(content):
            turn = content
        else:
            turn = Turn(_text(content), tuple(map(_call, tool_calls)), None, finish_reason)
        self._queue(turn, times)

    def refuse(self, reason: str, *, times: int | None = 1) -> None:
        """Refuse next, in these words."""
        self._queue(Turn(refusal=reason), times)

    def clear(self) -> None:
        """Forget what was to come: echo again."""
        self._turns.clear()
        self._always = None

    @property
    def scripted(self) -> bool:
        """Whether there is something to say but an echo."""
        return bool(self._turns) or self._always is not None

    def _queue(self, turn: Turn | Answering, times: int | None) -> None:
        if times is None:
            self._always = turn
        else:
            self._turns.extend([turn] * times)

    def next(self, body: Mapping[str, Any], latest: str) -> Turn:
        """The turn that answers a request whose latest input is `latest`."""
        turn = self._turns.popleft() if self._turns else self._always
        if callable(turn):
            made = turn(body)
            return made if isinstance(made, Turn) else Turn(_text(made))
        return turn or _echo(body, latest)


def _echo(body: Mapping[str, Any], latest: str) -> Turn:
    if name := _demanded(body):
        return Turn(tool_calls=(ToolCall(name, json.dumps(example(_parameters(body, name)))),))
    text: Mapping[str, Any] = body.get("text") or {}
    format: Mapping[str, Any] = body.get("response_format") or text.get("format") or {}
    if format.get("type") == "json_schema":
        inner: Mapping[str, Any] = format.get("json_schema") or format
        schema: Mapping[str, Any] = inner.get("schema") or {}
        return Turn(json.dumps(example(schema), ensure_ascii=False))
    if format.get("type") == "json_object":
        return Turn(json.dumps({"echo": latest}, ensure_ascii=False))
    return Turn(latest or "Hello!")


def _demanded(body: Mapping[str, Any]) -> str:
    """The function that `tool_choice` insists on, "" when there is a choice."""
    choice = body.get("tool_choice")
    names = [
        _function(tool).get("name") for tool in body.get("tools") or () if tool.get("type") == "function"
    ]
    if choice == "required" and names:
        return str(names[0])
    if is_mapping(choice) and choice.get("type") == "function":
        return str(_function(choice).get("name") or "")
    return ""


def _parameters(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    for tool in body.get("tools") or ():
        if _function(tool).get("name") == name:
            return _function(tool).get("parameters") or {}
    return {}


def _function(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    """Chat puts the function inside, responses does not."""
    inner: Mapping[str, Any] = tool.get("function") or tool
    return inner


def _text(content: Any) -> str:
    if content is None or isinstance(content, str):
        return content or ""
    return json.dumps(content, ensure_ascii=False)


def _call(call: Mapping[str, Any] | tuple[str, Any]) -> ToolCall:
    if is_mapping(call):
        inner = _function(call)
        name, arguments = inner["name"], inner.get("arguments", {})
    else:
        name, arguments = call
    return ToolCall(
        name, arguments if isinstance(arguments, str) else json.dumps(arguments, ensure_ascii=False)
    )


def pieces(text: str) -> list[str]:
    """A text in words, each with the space before it."""
    return re.findall(r"\s*\S+|\s+$", text)


def tokens(value: Any) -> int:
    """About as many tokens as a value has."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return max(1, len(text) // 4)


def text_of(content: Any) -> str:
    """The text of a message's content: a string, or the text of its parts."""
    if isinstance(content, str):
        return content
    parts = content if is_list(content) else []
    return "".join(str(part.get("text") or "") for part in parts if is_mapping(part))
