"""Deltas merged into what they add up to: one function for every kind of stream, driven by the data alone."""

from __future__ import annotations

from ..models.model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypeVar

    TextT = TypeVar("TextT", bound="Text")

WHOLE = frozenset({"index", "type"})
"""What comes again comes whole: the new value takes the old one's place."""


class Text:
    """A text that grows by pieces. Adding one costs nothing; they are joined when somebody reads."""

    __slots__ = ("_joined", "_pieces", "length")

    def __init__(self, *pieces: str) -> None:
        self._joined = ""
        self._pieces = list(pieces)
        self.length = sum(map(len, pieces))

    def add(self, piece: str) -> None:
        """It goes on."""
        self._pieces.append(piece)
        self.length += len(piece)

    def read(self, length: int | None = None) -> str:
        """The text, or what it was when it had this length."""
        if self._pieces:
            joined, self._joined = self._joined, ""
            # CPython grows a string in place while nobody else holds it: reading at every piece, and not
            # keeping what was read, stays linear. Elsewhere this is a copy, no more.
            joined += "".join(self._pieces)
            self._joined = joined
            self._pieces.clear()
        return self._joined if length is None or length == self.length else self._joined[:length]

    def __str__(self) -> str:
        return self.read()


def merge(into: dict[str, Any], delta: Mapping[str, Any], whole: frozenset[str] = WHOLE) -> None:
    """Add a delta: strings are joined, numbers added, objects merged, lists of objects merged by `index`.

    `into` holds growing strings as `Text`; `read` gives plain data. Models in the delta count as
    objects. Null adds nothing, keys in `whole` are replaced, and what does not fit stays as it was.
    """
    for key, new in delta.items():
        old = into.get(key)
        if new is None:
            into.setdefault(key, None)
        elif old is None or key in whole:
            into[key] = _own(new, whole)
        elif isinstance(old, Text):
            if new.__class__ is str:
                old.add(new)
        elif old.__class__ is str:
            if new.__class__ is str:
                into[key] = Text(old, new)
        elif old.__class__ is dict:
            if (members := _members(new)) is not None:
                merge(old, members, whole)
        elif old.__class__ is list:
            if new.__class__ is list:
                _merge_lists(old, new, whole)
        elif old.__class__ is bool or new.__class__ is bool:
            into[key] = new
        elif isinstance(old, (int, float)) and isinstance(new, (int, float)):
            into[key] = old + new


def read(value: Any) -> Any:
    """Merged data as plain data: a copy with its texts joined."""
    kind = value.__class__
    if kind is str:
        return value
    if kind is dict:
        return {key: read(each) for key, each in value.items()}
    if kind is list:
        return [read(each) for each in value]
    return value.read() if isinstance(value, Text) else value


def grow(holder: dict[str, Any], key: str, kind: type[TextT]) -> TextT:
    """The text under a key, as one of this kind from now on."""
    current = holder.get(key)
    if not isinstance(current, kind):
        current = holder[key] = kind(*([] if current is None else [str(current)]))
    return current


def item(items: list[Any], index: int) -> Any:
    """The item of this index, None when there is none."""
    at = _place(items, index)
    return items[at] if at < len(items) and _index(items[at]) == index else None


def _members(value: Any) -> Mapping[str, Any] | None:
    """An object's members, be it a dict or a model."""
    if isinstance(value, Model):
        return value.__dict__
    return value if value.__class__ is dict else None


def _own(value: Any, whole: frozenset[str]) -> Any:
    """A copy to merge into, so that the delta stays what it was."""
    members = _members(value)
    if members is not None:
        copy: dict[str, Any] = {}
        merge(copy, members, whole)
        return copy
    if value.__class__ is list:
        items: list[Any] = []
        _merge_lists(items, value, whole)
        return items
    return value


def _merge_lists(old: list[Any], new: list[Any], whole: frozenset[str]) -> None:
    """Items with an `index` go to the item of that index, in order; all others are appended as they are."""
    for each in new:
        members = _members(each)
        index: Any = None if members is None else members.get("index")
        if members is None or index.__class__ is not int:
            old.append(each)
            continue
        at = _place(old, index)
        if at < len(old) and _index(old[at]) == index:
            merge(old[at], members, whole)
        else:
            old.insert(at, _own(each, whole))


def _place(items: list[Any], index: int) -> int:
    """Where the item of this index is or belongs; most lists have no gaps."""
    if index < len(items) and _index(items[index]) == index:
        return index
    at = len(items)
    while at and (before := _index(items[at - 1])) is not None and before >= index:
        at -= 1
    return at


def _index(item: Any) -> int | None:
    found = item.get("index") if item.__class__ is dict else None
    return found if found.__class__ is int else None
