"""JSON that is still arriving: a parser that goes on where it stopped, and what is there so far.

Every character is looked at once, whoever reads snapshots and however often.
"""

from __future__ import annotations

import re
from json import JSONDecoder

from .delta_merge import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SHARED = 1000
"""Snapshots copy the containers that are still open, up to so many entries in all; see `PartialJson`."""
PATIENCE = 100
"""A number that came in more pieces than this is in no snapshot before it is complete."""

_SPACE = re.compile(r"[ \t\n\r]*")
_IN_STRING = re.compile(r'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)
_IN_SCALAR = re.compile(r"[-+.\w]*", re.ASCII)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORDS = {
    "true": True,
    "false": False,
    "null": None,
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}
_NOTHING: Any = object()
_decode = JSONDecoder(strict=False).decode

# What may come next.
_VALUE, _FIRST_ITEM, _KEY, _FIRST_KEY, _COLON, _COMMA, _END = range(7)


class PartialJson:
    """One document, fed piece by piece.

    `snapshot()` is the value so far: a string or a word (`true`) is in it when it is complete, a number
    as soon as its digits make one. Each snapshot is one of its own as long as the containers that are
    still open hold at most 1,000 entries together; what is larger is the growing list or object itself,
    so that reading every snapshot of a long document takes linear time. What is complete is shared by
    all snapshots: do not change it. Text that is no JSON ends the parsing: `broken` says so, and the
    snapshot stays what it was. Nothing here raises.
    """

    __slots__ = ("_in_string", "_key", "_keys", "_next", "_pieces", "_root", "_stack", "broken", "visited")

    def __init__(self) -> None:
        self._stack: list[Any] = []  # the open containers, outermost first
        self._keys: list[Any] = []  # for each of them its key in the one around it
        self._key: Any = None  # the key whose value comes next
        self._root: Any = _NOTHING
        self._next = _VALUE
        self._pieces: list[str] = []  # of the unfinished string or scalar
        self._in_string = False
        self.broken = False
        self.visited = 0
        """Characters looked at so far."""

    def feed(self, text: str) -> None:
        """The document goes on."""
        at = 0
        if self._in_string and self._pieces and self._pieces[-1] == "\\" and text:
            self._pieces.append(text[0])  # whatever it is: a backslash stands before it
            at = 1
        while at < len(text) and not self.broken:
            if self._in_string:
                at = self._string(text, at)
            elif self._pieces:
                at = self._scalar(text, at)
            else:
                at = self._structure(text, at)
        self.visited += at

    @property
    def complete(self) -> bool:
        """Has the document come to its end? A number alone never knows."""
        return self._next == _END

    def snapshot(self) -> Any:
        """What is there so far; None while there is nothing."""
        unfinished = _NOTHING
        if self._pieces and not self._in_string and len(self._pieces) <= PATIENCE:
            unfinished = _scalar("".join(self._pieces))
        if not self._stack:
            found = self._root if unfinished is _NOTHING else unfinished
            return None if found is _NOTHING else found
        copies: list[Any] = []
        room = SHARED
        for container, key in zip(self._stack, self._keys, strict=False):
            room -= len(container)
            if room < 0:
                return copies[0] if copies else self._root
            copy = container.copy()
            if copies:
                _replace(copies[-1], key, copy)
            copies.append(copy)
        if unfinished is not _NOTHING:
            _put(copies[-1], self._key, unfinished)
        return copies[0]

    # --- the parts of a document: each takes what it can and says where it stopped

    def _structure(self, text: str, at: int) -> int:
        char = text[at]
        expected = self._next
        if char in " \t\n\r":
            return _end(_SPACE, text, at)
        if char == '"' and expected <= _FIRST_KEY:
            self._in_string = True
        elif char == "," and expected == _COMMA:
            self._next = _KEY if self._stack[-1].__class__ is dict else _VALUE
        elif char == ":" and expected == _COLON:
            self._next = _VALUE
        elif char in "{[" and expected <= _FIRST_ITEM:
            self._open({} if char == "{" else [])
        elif (char == "}" and self._closes(dict, _FIRST_KEY)) or (
            char == "]" and self._closes(list, _FIRST_ITEM)
        ):
            self._stack.pop()
            self._keys.pop()
            self._next = _COMMA if self._stack else _END
        elif expected <= _FIRST_ITEM and _end(_IN_SCALAR, text, at) > at:
            return self._scalar(text, at)
        else:
            self.broken = True
        return at + 1

    def _closes(self, kind: type, empty: int) -> bool:
        return self._next in (empty, _COMMA) and self._stack[-1].__class__ is kind

    def _open(self, container: Any) -> None:
        key = self._key
        self._value(container)
        self._stack.append(container)
        self._keys.append(key)
        self._next = _FIRST_KEY if container.__class__ is dict else _FIRST_ITEM

    def _string(self, text: str, at: int) -> int:
        end = _end(_IN_STRING, text, at)
        if end > at:
            self._pieces.append(text[at:end])
        if end == len(text):
            return end
        if text[end] == "\\":  # the last character: what it escapes is in the next piece
            self._pieces.append("\\")
            return end + 1
        raw = "".join(self._pieces)
        self._pieces.clear()
        self._in_string = False
        try:
            value = _decode(f'"{raw}"') if "\\" in raw else raw
        except ValueError:
            self.broken = True
            return end + 1
        if self._next >= _KEY:
            self._key = value
            self._next = _COLON
        else:
            self._value(value)
        return end + 1

    def _scalar(self, text: str, at: int) -> int:
        end = _end(_IN_SCALAR, text, at)
        if end > at:
            self._pieces.append(text[at:end])
        if end < len(text):
            value = _scalar("".join(self._pieces))
            self._pieces.clear()
            if value is _NOTHING:
                self.broken = True
            else:
                self._value(value)
        return end

    def _value(self, value: Any) -> None:
        if self._stack:
            _put(self._stack[-1], self._key, value)
            self._next = _COMMA
        else:
            self._root = value
            self._next = _END


class JsonText(Text):
    """A growing text that is JSON; it is parsed when somebody asks, and no further than has been parsed."""

    __slots__ = ("_ahead", "_parser")

    def __init__(self, *pieces: str) -> None:
        super().__init__(*pieces)
        self._parser = PartialJson()
        self._ahead = list(pieces)  # what the parser has not seen

    def add(self, piece: str) -> None:
        super().add(piece)
        self._ahead.append(piece)

    def parsed(self, length: int | None = None) -> Any:
        """The value so far, see `PartialJson`; or, parsed anew, what it was when the text had this length."""
        if length is not None and length != self.length:
            earlier = PartialJson()
            earlier.feed(self.read(length))
            return earlier.snapshot()
        for piece in self._ahead:
            self._parser.feed(piece)
        self._ahead.clear()
        return self._parser.snapshot()


def _put(container: Any, key: Any, value: Any) -> None:
    if container.__class__ is dict:
        container[key] = value
    else:
        container.append(value)


def _replace(container: Any, key: Any, value: Any) -> None:
    container[key if container.__class__ is dict else -1] = value


def _scalar(text: str) -> Any:
    """The number or word that a text is, if it is one."""
    number = _NUMBER.fullmatch(text)
    if number is None:
        return _WORDS.get(text, _NOTHING)
    try:
        return float(text) if number[1] or number[2] else int(text)
    except ValueError:  # more digits than Python reads
        return _NOTHING


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    """Where what the pattern matches here ends; it may be nothing."""
    found = pattern.match(text, at)
    return at if found is None else found.end()
