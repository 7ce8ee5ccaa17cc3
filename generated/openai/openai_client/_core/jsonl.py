"""JSON values one per line, out of bytes cut anywhere."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .sse import Event


class LineDecoder:
    """Bytes in, whole lines out, as events without a name."""

    __slots__ = ("_tail",)

    def __init__(self) -> None:
        self._tail: list[bytes] = []

    def feed(self, chunk: bytes) -> list[Event]:
        """The lines that these bytes complete."""
        if b"\n" not in chunk:
            self._tail.append(chunk)
            return []
        self._tail.append(chunk)
        lines = b"".join(self._tail).split(b"\n")
        self._tail = [lines.pop()]
        return [(None, line) for line in lines if line.strip()]

    def finish(self) -> list[Event]:
        """The last line, which may lack its end."""
        rest = b"".join(self._tail)
        self._tail = []
        return [(None, rest)] if rest.strip() else []
