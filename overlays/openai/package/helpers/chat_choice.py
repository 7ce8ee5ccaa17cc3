"""One choice of a streamed chat completion."""

from __future__ import annotations

from .._core.streaming.delta_merge import WHOLE, Text, grow, item, merge, read
from .._core.streaming.partial_json import JsonText
from . import chat_events as events
from .lazy_event import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from .chat_state import ChatCompletionStreamState

_WHOLE = WHOLE | {"role", "id"}
_TEXTS = {
    "content": (events.ContentDeltaEvent, "content.delta"),
    "refusal": (events.RefusalDeltaEvent, "refusal.delta"),
}
_TOKENS = {
    "content": (events.LogprobsContentDeltaEvent, events.LogprobsContentDoneEvent, "logprobs.content"),
    "refusal": (events.LogprobsRefusalDeltaEvent, events.LogprobsRefusalDoneEvent, "logprobs.refusal"),
}


class Choice:
    """Adds up the deltas of one choice, and says which of its parts goes on and which is complete.

    The message's texts are complete when the choice ends or when a call of a tool begins, a call when
    the next one begins or the choice ends.
    """

    def __init__(
        self, index: int, parses: bool, strict: frozenset[str], state: ChatCompletionStreamState[Any]
    ) -> None:
        self.parses = parses
        self._strict = strict
        self._state = state
        self._message: dict[str, Any] = {}
        self._data: dict[str, Any] = {"finish_reason": None, "index": index, "message": self._message}
        self._call: int | None = None  # the tool call that is being written
        self._done: dict[str, Any] = {}  # complete parts, and what each of them says once that was asked

    def take(self, choice: dict[str, Any]) -> Iterator[Any]:
        """Add what a chunk says of this choice."""
        for key, value in choice.items():
            if key == "logprobs":
                merge(self._data, {key: value})
            elif key != "delta" and (value is not None or key not in self._data):
                self._data[key] = value
        delta: dict[str, Any] = getattr(choice.get("delta"), "__dict__", {})
        merge(self._message, delta, _WHOLE)
        for part in ("content", "refusal"):
            piece = delta.get(part)
            if isinstance(piece, str):
                yield self._text_goes_on(part, piece)
        calls = [call.__dict__ for call in delta.get("tool_calls") or () if hasattr(call, "__dict__")]
        for call in calls:
            yield from self._call_goes_on(call)
        yield from self._tokens_go_on(choice)
        for call in calls:
            index = call.get("index", 0)
            if index != self._call:
                yield from self._texts_done()
                yield from self._call_done()
                self._call = index
        if choice.get("finish_reason"):
            yield from self._texts_done()
            yield from self._call_done()

    # --- what goes on

    def _text_goes_on(self, part: str, piece: str) -> Any:
        kind = JsonText if part == "content" and self.parses else Text
        text = grow(self._message, part, kind)
        cls, name = _TEXTS[part]
        return late(cls, {"type": name, "delta": piece}, text, text.length)

    def _call_goes_on(self, call: dict[str, Any]) -> Iterator[Any]:
        index = call.get("index", 0)
        function = self._function(index)
        if function is None:
            return
        name = str(function.get("name"))
        text = grow(function, "arguments", JsonText if name in self._strict else Text)
        data = {
            "type": "tool_calls.function.arguments.delta",
            "name": name,
            "index": index,
            "arguments_delta": getattr(call.get("function"), "arguments", None) or "",
        }
        yield late(events.FunctionToolCallArgumentsDeltaEvent, data, text, text.length)

    def _tokens_go_on(self, choice: dict[str, Any]) -> Iterator[Any]:
        logprobs = getattr(choice.get("logprobs"), "__dict__", {})
        for part, (cls, _, name) in _TOKENS.items():
            if logprobs.get(part):
                tokens = self._data["logprobs"][part]
                yield late(cls, {"type": f"{name}.delta", part: logprobs[part]}, tokens, len(tokens))

    # --- what is complete

    def _texts_done(self) -> Iterator[Any]:
        content, refusal = (str(self._message.get(part) or "") for part in ("content", "refusal"))
        if content and "content" not in self._done:
            self._done["content"] = None
            data = {"type": "content.done", "content": content}
            yield late(events.ContentDoneEvent, data, self._parsed_content)
        if refusal and "refusal" not in self._done:
            self._done["refusal"] = None
            yield late(events.RefusalDoneEvent, {"type": "refusal.done", "refusal": refusal})
        tokens: dict[str, Any] = self._data.get("logprobs") or {}
        for part, (_, cls, name) in _TOKENS.items():
            if tokens.get(part) and name not in self._done:
                self._done[name] = None
                yield late(cls, {"type": f"{name}.done", part: list(tokens[part])})

    def _call_done(self) -> Iterator[Any]:
        index = self._call
        function = None if index is None else self._function(index)
        if function is None or str(index) in self._done:
            return
        self._done[str(index)] = None
        data = {
            "type": "tool_calls.function.arguments.done",
            "name": function.get("name"),
            "index": index,
            "arguments": str(function.get("arguments") or ""),
        }
        yield late(events.FunctionToolCallArgumentsDoneEvent, data, lambda: self._parsed_arguments(index))

    def _function(self, index: int) -> dict[str, Any] | None:
        call = item(self._message.get("tool_calls") or [], index)
        function = call.get("function") if call is not None else None
        return function if function.__class__ is dict else None

    # --- what it says

    def _parsed_content(self) -> Any:
        if not self.parses:
            return None
        return self._once(
            "content", lambda: self._state.parse({"content": str(self._message["content"])}).parsed
        )

    def _parsed_arguments(self, index: int | None) -> Any:
        call: dict[str, Any] = item(self._message["tool_calls"], index or 0)
        if call["function"].get("name") not in self._strict:
            return None

        def parse() -> Any:
            message = self._state.parse({"content": None, "tool_calls": [read(call)]})
            return message.tool_calls[0].function.parsed_arguments

        return self._once(str(index), parse)

    def _once(self, part: str, parse: Any) -> Any:
        if self._done[part] is None:
            self._done[part] = parse()
        return self._done[part]

    def as_data(self, partial: bool) -> dict[str, Any]:
        """The choice as JSON data: with what has been parsed so far, or as it would have come whole."""
        data: dict[str, Any] = read(self._data)
        message = data["message"]
        content = self._message.get("content")
        if partial and isinstance(content, JsonText):
            message["parsed"] = self._parsed_content() if "content" in self._done else content.parsed()
        for call in message.get("tool_calls") or ():
            index = call.get("index", 0) if partial else call.pop("index", 0)
            arguments = (self._function(index) or {}).get("arguments")
            if partial and isinstance(arguments, JsonText):
                done = str(index) in self._done
                parsed = self._parsed_arguments(index) if done else arguments.parsed()
                call["function"]["parsed_arguments"] = parsed
        return data
