"""Server-sent events out of bytes, as the WHATWG standard parses them; cut anywhere, of any size, in linear time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    Event: TypeAlias = tuple[str | None, bytes, str | None]
    """Name of the event, None when it has none; its data, whose text is left to the JSON parser; the last id so far."""

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
        if chunk[:6] == b"data: " and chunk[-2:] == b"\n\n" and self._is_one(chunk):
            return [(None, chunk[6:-2], self.last_event_id)]
        if self._after_cr and chunk:  # a LF would belong to the line end that the last chunk ended in
            self._after_cr = False
            if chunk[0] == 10:
                chunk = chunk[1:]
        if b"\r" in chunk:
            self._after_cr = chunk[-1] == 13
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        tail = self._tail
        if b"\n\n" not in chunk and not (tail and tail[-1] == 10 and chunk[:1] == b"\n"):
            tail += chunk
            return []
        if tail:
            tail += chunk
            chunk = bytes(tail)
            tail.clear()
        blocks = chunk.split(b"\n\n")
        tail += blocks.pop()
        if self._fresh:
            self._fresh = False
            blocks[0] = blocks[0].removeprefix(b"\xef\xbb\xbf")
        return self._events(blocks)

    def _is_one(self, chunk: bytes) -> bool:
        """One event of one line, and nothing from before: what most servers send most of the time."""
        return (
            chunk.count(b"\n") == 2
            and b"\r" not in chunk
            and not (self._tail or self._after_cr or self._fresh)
        )

    def _events(self, blocks: list[bytes]) -> list[Event]:
        """Blocks of lines; the two usual forms are told without a look at each line."""
        events: list[Event] = []
        for block in blocks:
            if block[:6] == b"data: " and b"\n" not in block:
                events.append((None, block[6:], self.last_event_id))
                continue
            if block[:7] == b"event: ":
                name, field, data = block.partition(b"\ndata: ")
                if field and b"\n" not in name and b"\n" not in data:
                    events.append((name[7:].decode("utf-8", "replace") or None, data, self.last_event_id))
                    continue
            event = self._event(block)
            if event is not None:
                events.append(event)
        return events

    def _event(self, block: bytes) -> Event | None:
        """The event of a block, None when it has no data."""
        event: str | None = None
        lines: list[bytes] = []
        for line in block.split(b"\n"):
            name, _, value = line.partition(b":")
            if value[:1] == b" ":
                value = value[1:]
            if name == b"data":
                lines.append(value)
            elif name == b"event":
                event = value.decode("utf-8", "replace") or None
            elif name == b"id" and b"\0" not in value:
                self.last_event_id = value.decode("utf-8", "replace")
            elif name == b"retry" and value.isdigit() and len(value) <= _LONGEST_RETRY:
                self.retry = int(value)
        return (event, b"\n".join(lines), self.last_event_id) if lines else None

    def rest(self) -> bytes:
        """The data of the event that is not finished."""
        event = self._event(bytes(self._tail))
        return event[1] if event is not None else b""

    def finish(self) -> list[Event]:
        """The stream is over: what is not finished does not count."""
        self._tail.clear()
        return []
