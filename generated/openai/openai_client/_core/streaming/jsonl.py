"""JSON values one per line, out of bytes cut anywhere, in linear time."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sse import Event


class LineDecoder:
    """Bytes in, whole lines out, as events without a name or an id."""

    __slots__ = ("_tail",)

    def __init__(self) -> None:
        self._tail = bytearray()

    def feed(self, chunk: bytes) -> list[Event]:
        """The lines that these bytes complete; empty ones are left out."""
        tail = self._tail
        if b"\n" not in chunk:
            tail += chunk
            return []
        if tail:
            tail += chunk
            chunk = bytes(tail)
            tail.clear()
        lines = chunk.split(b"\n")
        tail += lines.pop()
        return [(None, data, None) for line in lines if (data := line.strip())]

    def rest(self) -> bytes:
        """Nothing is lost at the end: the last line may lack its line end."""
        return b""

    def finish(self) -> list[Event]:
        """The last line."""
        data = bytes(self._tail).strip()
        self._tail.clear()
        return [(None, data, None)] if data else []
