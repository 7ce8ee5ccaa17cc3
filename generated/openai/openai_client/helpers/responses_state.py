"""Events of a response into enriched events and into the response: no I/O, one logic for every driver."""

from __future__ import annotations

from .._core.foundation.sentinels import absent, omit
from .._core.models.codec import of_class
from .._core.models.dump import as_data
from .._core.streaming.delta_merge import Text, grow, read
from .._core.streaming.partial_json import JsonText
from . import structure
from .lazy_event import late
from .malformed import UnexpectedEventError
from .responses_events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any, Generic, TypeVar

    from .._core import Omit
    from ..types.responses import ParsedResponse, Response, ResponseStreamEvent as RawEvent
    from .responses_events import ResponseStreamEvent

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T

_FIELDS = {
    "response.output_text": ("content", "text"),
    "response.refusal": ("content", "refusal"),
    "response.reasoning_text": ("content", "text"),
    "response.reasoning_summary_text": ("summary", "text"),
    "response.function_call_arguments": ("", "arguments"),
    "response.mcp_call_arguments": ("", "arguments"),
    "response.custom_tool_call_input": ("", "input"),
    "response.code_interpreter_call_code": ("", "code"),
}
"""Where events `<name>.delta` and `<name>.done` go: to a part of this list of the item, or to the item; the field."""
_PARTS = {"response.content_part": "content", "response.reasoning_summary_part": "summary"}
"""The lists whose parts come and go whole."""
MOST_PARTS = 10_000
"""Parts that an item may have: a number of a part makes room for all before it."""


class ResponseStreamState(Generic[T]):
    """Adds up the events of one streamed response."""

    def __init__(
        self, *, input_tools: Iterable[Any] | Omit = omit, text_format: type[T] | Omit = omit
    ) -> None:
        """`input_tools` and `text_format` as they were given to the request."""
        self._tools: Any = input_tools if absent(input_tools) else list(input_tools or ())
        self._format: Any = text_format
        self._text = JsonText if structure.is_type(text_format) else Text
        self._data: dict[str, Any] = {}
        self._items: dict[int, dict[str, Any]] = {}
        self._snapshot: Any = None
        self._completed: Any = None  # the response as it came at the end
        self._parsed: Any = None

    @property
    def current_response_snapshot(self) -> Response:
        """The response so far. Raises RuntimeError before the first event."""
        if self._snapshot is None:
            if not self._data:
                raise UnexpectedEventError("no event has arrived yet: iterate over the stream first")
            from ..types.responses import Response as Whole

            output = [read(self._items[index]) for index in sorted(self._items)]
            self._snapshot = of_class(Whole)({**read(self._data), "output": output})
        snapshot: Response = self._snapshot
        return snapshot

    def get_final_response(self) -> ParsedResponse[T]:
        """The whole response, parsed. Raises RuntimeError when it did not complete."""
        if self._completed is None:
            status = self._data.get("status", "not begun")
            raise UnexpectedEventError(
                f"The stream ended without `response.completed` (status: {status}); "
                "current_response_snapshot holds what has come."
            )
        if self._parsed is None:
            self._parsed = structure.response(self._completed, self._format, self._tools)
        parsed: ParsedResponse[T] = self._parsed
        return parsed

    def accumulate_event(self, event: RawEvent) -> Response:
        """Add an event; the response so far."""
        self._add(event.type, event.__dict__)
        return self.current_response_snapshot

    def handle_event(self, event: RawEvent) -> list[ResponseStreamEvent[T]]:
        """Add an event, and give it back, some with more in them."""
        members = event.__dict__
        name = event.type
        text = self._add(name, members)
        enriched: Any = event
        if name == "response.output_text.delta":
            enriched = late(ResponseTextDeltaEvent, members, text, _length(text))
        elif name == "response.function_call_arguments.delta":
            enriched = late(ResponseFunctionCallArgumentsDeltaEvent, members, text, _length(text))
        elif name == "response.output_text.done":
            enriched = late(ResponseTextDoneEvent, members, lambda: self._parsed_text(members.get("text")))
        elif name == "response.completed":
            rest = {key: value for key, value in members.items() if key != "response"}
            enriched = late(ResponseCompletedEvent, rest, self.get_final_response)
        return [enriched]

    # --- how a response grows

    def _add(self, name: str, members: dict[str, Any]) -> Text | None:
        """Add an event; the text that it lets grow."""
        self._snapshot = None
        what, _, how = name.rpartition(".")
        if "response" in members:
            self._replace(name, members["response"])
        elif what == "response.output_item":
            self._items[members.get("output_index", 0)] = as_data(members.get("item"))
        elif what in _PARTS:
            item = self._item(members)
            _part(item, _PARTS[what], members).update(as_data(members.get("part")))
        elif what == "response.output_text.annotation":
            part = _part(self._item(members), "content", members)
            part.setdefault("annotations", []).append(as_data(members.get("annotation")))
        elif what in _FIELDS:
            place, field = _FIELDS[what]
            item = self._item(members)
            holder = _part(item, place, members) if place else item
            if how == "done":
                holder[field] = members.get(field)
                return None
            if members.get("logprobs"):
                holder.setdefault("logprobs", []).extend(members["logprobs"])
            kind = (
                JsonText if field == "arguments" else self._text if what == "response.output_text" else Text
            )
            text = grow(holder, field, kind)
            text.add(str(members.get("delta") or ""))
            return text
        elif what.endswith("_call") and "status" in (item := self._item(members)):
            item["status"] = how
        return None

    def _replace(self, name: str, response: Any) -> None:
        """The response itself came. While it is not over, its output may be older than the events."""
        self._data = dict(response.__dict__)
        output = self._data.pop("output", None) or ()
        if output or name not in ("response.queued", "response.in_progress"):
            self._items = {index: as_data(item) for index, item in enumerate(output)}
        if name == "response.completed":
            self._completed = response

    def _item(self, members: dict[str, Any]) -> dict[str, Any]:
        """The item that an event is about; when a stream was entered in its middle, what is known of it."""
        return self._items.setdefault(members.get("output_index", 0), {"id": members.get("item_id")})

    def _parsed_text(self, text: Any) -> Any:
        """A text of its own, parsed."""
        if not structure.is_type(self._format):
            return None
        from ..types.responses import Response as Whole

        part: Any = {"type": "output_text", "text": text, "annotations": []}
        message: Any = {"type": "message", "role": "assistant", "status": "completed", "content": [part]}
        made = of_class(Whole)({**self._data, "output": [message]})
        return structure.response(made, self._format, self._tools).output[0].content[0].parsed


def _part(item: dict[str, Any], place: str, members: dict[str, Any]) -> dict[str, Any]:
    """The part of an item that an event is about."""
    index: Any = members.get("content_index" if place == "content" else "summary_index", 0)
    if index.__class__ is not int or not 0 <= index < MOST_PARTS:
        raise UnexpectedEventError(f"an event is about part {index!r} of an item")
    parts: list[Any] = item.setdefault(place, [])
    while len(parts) <= index:
        parts.append({})
    found: dict[str, Any] = parts[index]
    return found


def _length(text: Text | None) -> int:
    return 0 if text is None else text.length
