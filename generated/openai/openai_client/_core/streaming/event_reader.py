"""From the bytes of a stream to its typed events, without I/O; knows when the stream has said its last."""

from __future__ import annotations

from ..foundation.conventions import conventions
from ..foundation.errors import APIError, APIResponseValidationError, IncompleteStreamError
from ..foundation.json import loads, parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..foundation.protocols import HttpResponse
    from ..requests.endpoint import StreamInfo
    from .jsonl import LineDecoder
    from .resume import Cursor
    from .sse import Event, EventDecoder

NOTHING: Any = object()
"""What an event comes to that is not for the caller."""
NO_MARK = b"\0"
"""Data that no event begins with."""


class Reader:
    """Bytes in, decoded events out. `decode` makes an event of its JSON; `cursor` is told of each."""

    __slots__ = (
        "_cursor",
        "_decode",
        "_enough",
        "_first",
        "_info",
        "_mark",
        "_marks",
        "_members",
        "_response",
        "_rest",
        "_split",
        "_trouble",
        "_wrap",
        "done",
        "last",
        "last_event_id",
        "received",
    )

    def __init__(
        self,
        response: HttpResponse,
        info: StreamInfo,
        decode: Callable[[Any], Any],
        cursor: Cursor | None = None,
    ) -> None:
        self._info = info
        self._wrap = info.wrap
        self._decode = decode
        self._cursor = cursor
        self._members = None if info.complete is None else Members(**info.complete)
        self._marks = frozenset(("error", *info.end, *info.enough))
        """Types of events that mean something for the stream itself."""
        self._mark = conventions().stream_end or NO_MARK
        """What the data of the last event begins with."""
        self._enough = False
        self._trouble: dict[str, Any] | None = None
        """An error that came as an event like others."""
        self.done = False
        """Has the end been said?"""
        self.received = 0
        """How many events there were."""
        self.last: Any = None
        """The newest event."""
        self.last_event_id: str | None = None
        """The newest id that an event had."""
        self.begin(response)

    def begin(self, response: HttpResponse) -> None:
        """Read this response from now on; events that were not finished are forgotten."""
        self._response = response
        self._first = self._rest = b""
        self._split = splitter(self._info.format)

    def feed(self, chunk: bytes) -> list[Event]:
        """What these bytes complete, for `take`, one after the other, as long as the stream is not `done`."""
        if not self._first:
            self._first = chunk
        return self._split.feed(chunk)

    def take(self, event: Event) -> Any:
        """What one event says, decoded; NOTHING when it says nothing to the caller."""
        name, data, self.last_event_id = event
        if not data:
            return NOTHING
        if data[0] == self._mark[0] and data.startswith(self._mark):
            self.done = True
            return NOTHING
        try:
            value = parse(data)
        except ValueError:
            value = self._tolerated(name, data)
        kind: Any = None
        if value.__class__ is dict:
            if value.get("error"):
                raise self._error(value["error"])
            if not self._wrap and "type" in value:
                kind = value["type"]
            if self._members is not None:
                self._members.see(value)
            if self._cursor is not None and self._cursor.repeated(value):
                return NOTHING
        ends = False
        if name in self._marks or (kind.__class__ is str and kind in self._marks):
            ends = self._note(name, kind, value)
        if self._wrap:
            value = {"event": name, "data": value}
        self.received += 1
        try:
            self.last = made = self._decode(value)
        except APIError:
            raise
        except Exception as error:
            message = f"Event {self.received} of the stream cannot be read."
            raise APIResponseValidationError(self._response, value, message=message) from error
        if ends:
            self.done = True
        return made

    def _note(self, name: str | None, kind: Any, value: Any) -> bool:
        """An event that ends the stream (True), completes it or is an error."""
        kinds = {name, kind if kind.__class__ is str else None}
        if not kinds.isdisjoint(self._info.end):
            return True
        if not kinds.isdisjoint(self._info.enough):
            self._enough = True
        elif kind == "error":  # the API describes it among its events, so it is delivered like them
            self._trouble = dict(value)
        else:
            raise self._error(value)
        return False

    def finish(self) -> list[Event]:
        """What the end of the body completes, for `take`; then it is `over`."""
        self._rest = self._split.rest()
        return self._split.finish()

    def over(self) -> None:
        """The body has ended; raises when that is not the end of the stream."""
        rest = self._rest
        members = self._members
        if self.done or rest.startswith(self._mark):
            self.done = True
        elif not rest and (self._enough or (members is not None and members.complete)):
            return
        elif self._trouble is not None:
            raise self._error(self._trouble)
        elif not self.received and self._is_foreign():
            raise APIResponseValidationError(
                self._response,
                self._first.decode("utf-8", "replace"),
                message=f"The answer is no stream of events but {self._response.headers['content-type']}.",
            )
        elif rest or self._info.end or self._info.enough or members is not None:
            ends = " or ".join(self._info.end)
            raise self.incomplete(f"The stream ended before its last event{f' ({ends})' if ends else ''}")

    def incomplete(self, what: str) -> IncompleteStreamError:
        """The error for a stream that stopped here."""
        return IncompleteStreamError(
            message=f"{what}, after {self.received} events.",
            request=self._response.request,
            received=self.received,
            last_event=self.last,
            last_event_id=self.last_event_id,
        )

    def _is_foreign(self) -> bool:
        """Does the answer say that it is something else?"""
        media = self._response.headers.get("content-type", "")
        return bool(self._first and media) and not any(word in media for word in _MEDIA[self._info.format])

    def _error(self, error: Any) -> APIError:
        given: Any = error.get("message") if error.__class__ is dict else error
        message = given if isinstance(given, str) and given else "An error occurred during streaming"
        return APIError(message, self._response.request, body=error)

    def _tolerated(self, name: str | None, data: bytes) -> Any:
        """What the fast parser refused. Raises: APIError when it is not JSON at all."""
        try:
            return loads(data)
        except ValueError as error:
            text = data.decode("utf-8", "replace")
            if name == "error":
                raise self._error(text) from error
            message = f"Event {self.received + 1} of the stream is not valid JSON: {error}"
            raise APIResponseValidationError(self._response, text, message=message) from error


class Members:
    """Members of a list in the events (`each`), told apart `by` a key: complete when all have had what one `has`."""

    __slots__ = ("_by", "_each", "_has", "_seen")

    def __init__(self, each: str, by: str, has: str) -> None:
        self._each, self._by, self._has = each, by, has
        self._seen: dict[Any, bool] = {}
        """Whether a member has had the field, by what tells it apart."""

    def see(self, value: dict[str, Any]) -> None:
        """One more event."""
        by, has, seen = self._by, self._has, self._seen
        try:
            for member in value.get(self._each) or ():
                if member.get(has) is not None:
                    seen[member.get(by)] = True
                elif member.get(by) not in seen:
                    seen[member.get(by)] = False
        except (AttributeError, TypeError):  # an event of another shape says nothing
            pass

    @property
    def complete(self) -> bool:
        """Have all that were seen had it?"""
        return bool(self._seen) and all(self._seen.values())


_MEDIA = {"sse": ("event-stream",), "jsonl": ("json", "ndjson", "text/plain")}


def splitter(form: str) -> EventDecoder | LineDecoder:
    """Of bytes into events, for a format."""
    if form == "sse":
        from .sse import EventDecoder

        return EventDecoder()
    from .jsonl import LineDecoder

    return LineDecoder()
