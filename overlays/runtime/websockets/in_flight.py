"""Frames of a connection: those that wait to be sent, and those that were sent and not yet answered."""

from __future__ import annotations

from collections import deque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeAlias

    Frame: TypeAlias = str | bytes


def size(frame: Frame) -> int:
    """Bytes on the wire."""
    if isinstance(frame, str):
        return len(frame) if frame.isascii() else len(frame.encode())
    return len(frame)


class Waiting:
    """Frames with their types, in order, up to a number of bytes."""

    __slots__ = ("_frames", "_held", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._held = 0
        self._frames: deque[tuple[Frame, str]] = deque()

    def __len__(self) -> int:
        return len(self._frames)

    def fits(self, frame: Frame) -> bool:
        """Is there room for it?"""
        return self._held + size(frame) <= self.limit

    def put(self, frame: Frame, kind: str) -> None:
        """At the end."""
        self._held += size(frame)
        self._frames.append((frame, kind))

    def back(self, frame: Frame, kind: str) -> None:
        """To the front again: it was taken and could not be sent."""
        self._held += size(frame)
        self._frames.appendleft((frame, kind))

    def take(self) -> tuple[Frame, str]:
        """The oldest."""
        frame, kind = self._frames.popleft()
        self._held -= size(frame)
        return frame, kind

    def frames(self) -> list[Frame]:
        """All, oldest first."""
        return [frame for frame, _ in self._frames]

    def drain(self) -> list[Frame]:
        """All, and none are left."""
        found = self.frames()
        self._frames.clear()
        self._held = 0
        return found


class Ledger:
    """Frames that were handed to the socket and not answered: if it dies, nobody knows what became of them.

    Holds `limit` bytes at most and then forgets the oldest, so that one who only talks does not fill the memory.
    """

    __slots__ = ("_answered", "_held", "_limit", "_loose", "_named", "_number", "_settles")

    def __init__(self, answers: Mapping[str, tuple[str, ...]], limit: int) -> None:
        self._answered = answers
        self._settles: dict[str, list[str]] = {}
        for kind, kinds in answers.items():
            for each in kinds:
                self._settles.setdefault(each, []).append(kind)
        self._limit = limit
        self._held = 0
        self._number = 0
        self._loose: deque[tuple[int, Frame]] = deque()
        """Whatever comes next answers them."""
        self._named: dict[str, deque[tuple[int, Frame]]] = {}
        """By type: only certain events answer them, each the oldest of its type."""

    def __bool__(self) -> bool:
        return self._held > 0

    def add(self, frame: Frame, kind: str) -> int:
        """A frame that is being handed over; gives its number."""
        self._number += 1
        rows = self._named.setdefault(kind, deque()) if kind in self._answered else self._loose
        rows.append((self._number, frame))
        self._held += size(frame) or 1
        while self._held > self._limit and self._oldest() is not rows[-1]:
            self._forget()
        return self._number

    def undo(self, number: int) -> None:
        """The frame of this number was not handed over after all."""
        for rows in (self._loose, *self._named.values()):
            for row in rows:
                if row[0] == number:
                    self._remove(rows, row)
                    return

    def settle(self, kind: str, event: Any) -> None:
        """An event came: some frames are answered by it."""
        if self._loose:
            for _, frame in self._loose:
                self._held -= size(frame) or 1
            self._loose.clear()
        for answered in self._settles.get(kind, ()):
            rows = self._named.get(answered)
            if rows:
                self._remove(rows, rows[0])
                return
        if kind == "error":
            self._refused(event)

    def frames(self) -> list[Frame]:
        """All that are in doubt, oldest first."""
        rows = [row for each in (self._loose, *self._named.values()) for row in each]
        return [frame for _, frame in sorted(rows, key=_number)]

    def clear(self) -> None:
        """They have been told of."""
        self._loose.clear()
        self._named.clear()
        self._held = 0

    def _refused(self, event: Any) -> None:
        """An error that names the event of the client that it is about."""
        error: Any = event.get("error")
        about: Any = error.get("event_id") if error.__class__ is dict else None
        if not isinstance(about, str) or not about:
            return
        for rows in self._named.values():
            for row in rows:
                if isinstance(row[1], str) and f'"{about}"' in row[1]:
                    self._remove(rows, row)
                    return

    def _oldest(self) -> tuple[int, Frame]:
        return min((rows[0] for rows in (self._loose, *self._named.values()) if rows), key=_number)

    def _forget(self) -> None:
        oldest = self._oldest()
        for rows in (self._loose, *self._named.values()):
            if rows and rows[0] is oldest:
                self._remove(rows, oldest)
                return

    def _remove(self, rows: deque[tuple[int, Frame]], row: tuple[int, Frame]) -> None:
        rows.remove(row)
        self._held -= size(row[1]) or 1


def _number(row: tuple[int, Frame]) -> int:
    return row[0]
