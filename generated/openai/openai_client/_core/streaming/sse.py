"""Server-sent events out of bytes, as the WHATWG standard parses them; cut anywhere, of any size, in linear time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Event: TypeAlias = tuple[str | None, bytes, str | None]
    """Name of the event, None when it has none; its data, whose text is left to the JSON parser; the last id so far."""

_LF, _CR = b"\n\r"  # as numbers: bytes find one of these much faster than a byte string
_LONGEST_RETRY = 18  # digits; what is longer is no waiting time


class EventDecoder:
    """Bytes in, whole events out. An event that the end of the stream cuts off is dropped."""

    __slots__ = ("_after_cr", "_fresh", "_tail", "last_event_id", "retry")

    def __init__(self) -> None:
        self._tail = bytearray()
        """The unfinished event; its lines already end in LF."""
        self._fresh = True
        self._after_cr = False
        self.last_event_id: str | None = None
        self.retry: int | None = None
        """Milliseconds that the server wants clients to wait before they reconnect."""

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that these bytes complete."""
        tail = self._tail
        if chunk[:6] == b"data: " and chunk[-2:] == b"\n\n" and not tail:
            # One event of one line is what most servers send most of the time.
            data = chunk[6:-2]
            if _LF not in data and _CR not in data:
                self._fresh = self._after_cr = False
                return [(None, data, self.last_event_id)]
        if self._after_cr and chunk:  # a LF would belong to the line end that the last chunk ended in
            self._after_cr = False
            if chunk[0] == _LF:
                chunk = chunk[1:]
        if _CR in chunk:
            self._after_cr = chunk[-1] == _CR
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        end = chunk.rfind(b"\n\n")
        if end < 0 and not (tail and tail[-1] == _LF and chunk[:1] == b"\n"):
            tail += chunk
            return []
        if tail:
            tail += chunk
            chunk = bytes(tail)
            tail.clear()
            end = chunk.rfind(b"\n\n")
        tail += chunk[end + 2 :]
        if self._fresh:
            self._fresh = False
            if chunk[:3] == b"\xef\xbb\xbf":
                chunk, end = chunk[3:], end - 3
        return self._events(chunk[: end + 1].split(b"\n"))

    def _events(self, lines: list[bytes]) -> list[Event]:
        """The events of whole lines; an empty one ends each."""
        events: list[Event] = []
        name: str | None = None
        data: bytes | None = None
        more: list[bytes] = []
        for line in lines:
            if not line:
                if data is not None:
                    if more:
                        data = b"\n".join((data, *more))
                        more = []
                    events.append((name, data, self.last_event_id))
                    data = None
                name = None
            elif data is None and line[:6] == b"data: ":
                data = line[6:]
            elif line[:7] == b"event: ":
                name = line[7:].decode("utf-8", "replace") or None
            else:
                field, _, value = line.partition(b":")
                if value[:1] == b" ":
                    value = value[1:]
                if field == b"data":
                    if data is None:
                        data = value
                    else:
                        more.append(value)
                elif field == b"event":
                    name = value.decode("utf-8", "replace") or None
                else:
                    self._note(field, value)
        return events

    def _note(self, field: bytes, value: bytes) -> None:
        """A field that is about the stream, not about an event."""
        if field == b"id" and b"\0" not in value:
            self.last_event_id = value.decode("utf-8", "replace")
        elif field == b"retry" and value.isdigit() and len(value) <= _LONGEST_RETRY:
            self.retry = int(value)

    def rest(self) -> bytes:
        """The data of the event that is not finished."""
        events = self._events([*bytes(self._tail).split(b"\n"), b""])
        return events[0][1] if events else b""

    def finish(self) -> list[Event]:
        """The stream is over: what is not finished does not count."""
        self._tail.clear()
        return []
