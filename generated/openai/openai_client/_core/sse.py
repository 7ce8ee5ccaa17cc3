"""Server-sent events out of bytes, as the WHATWG standard parses them; cut anywhere, of any size, in linear time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Event: TypeAlias = tuple[str | None, bytes]
    """Name of the event, None when it has none, and its data; text is left to the JSON parser."""


class EventDecoder:
    """Bytes in, whole events out. An event that the end of the stream cuts off is dropped."""

    __slots__ = ("_data", "_event", "_fresh", "_skip_newline", "_tail", "last_event_id", "retry")

    def __init__(self) -> None:
        self._tail: list[bytes] = []  # pieces of the unfinished line, joined when its end comes
        self._data: list[bytes] = []
        self._event: str | None = None
        self._fresh = True
        self._skip_newline = False
        self.last_event_id: str | None = None
        self.retry: int | None = None
        """Milliseconds that the server wants clients to wait before they reconnect."""

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that these bytes complete."""
        if self._skip_newline and chunk:  # the last chunk ended between CR and LF
            self._skip_newline = False
            if chunk[0] == 10:
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._skip_newline = chunk.endswith(b"\r")
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if b"\n" not in chunk:
            if chunk:
                self._tail.append(chunk)
            return []
        if self._tail:
            self._tail.append(chunk)
            chunk = b"".join(self._tail)
            self._tail.clear()
        lines = chunk.split(b"\n")
        rest = lines.pop()
        if rest:
            self._tail.append(rest)
        if self._fresh:
            self._fresh = False
            lines[0] = lines[0].removeprefix(b"\xef\xbb\xbf")
        return self._events(lines)

    def _events(self, lines: list[bytes]) -> list[Event]:
        events: list[Event] = []
        data = self._data
        for line in lines:
            if line[:6] == b"data: ":
                data.append(line[6:])
            elif line:
                self._field(line)
            else:
                if data:
                    events.append((self._event, data[0] if len(data) == 1 else b"\n".join(data)))
                    data.clear()
                self._event = None
        return events

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        if value[:1] == b" ":
            value = value[1:]
        if name == b"data":
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace") or None
        elif name == b"id":
            if b"\0" not in value:
                self.last_event_id = value.decode("utf-8", "replace")
        elif name == b"retry" and value.isdigit():
            self.retry = int(value)

    def finish(self) -> list[Event]:
        """The stream is over."""
        self._tail.clear()
        self._data.clear()
        return []
