"""Annotations of models read as text: `list[Choice] | None`; nothing is evaluated."""

from __future__ import annotations


class Tree:
    """What an annotation says of nested values: `kind` is plain, name, list, dict or union."""

    __slots__ = ("kind", "name", "parts")

    def __init__(self, kind: str, name: str = "", parts: list[Tree] | None = None) -> None:
        self.kind = kind
        self.name = name
        self.parts = parts or []


PLAIN = Tree("plain")
_SCALARS = frozenset(("str", "int", "float", "bool", "None", "Any", "object", "bytes", "list", "dict", ""))
_LISTS = frozenset(("list", "List", "Sequence", "Iterable", "tuple"))
_MAPS = frozenset(("dict", "Dict", "Mapping"))


def read(text: str) -> Tree:
    """An annotation taken apart; scalars and literals are plain."""
    members = [tree for tree in map(_member, split(text, "|")) if tree is not PLAIN]
    if not members:
        return PLAIN
    return members[0] if len(members) == 1 else Tree("union", parts=members)


def _member(text: str) -> Tree:
    head, bracket, inner = text.partition("[")
    head = head.strip("\"'( \n").rpartition(".")[2]
    if not bracket:
        head = head.rstrip(")")
        return PLAIN if head in _SCALARS else Tree("name", head)
    inner = inner.rstrip(") \n\"'")[:-1]
    if head in _LISTS:
        item = read(split(inner, ",")[0])
        return PLAIN if item is PLAIN else Tree("list", parts=[item])
    if head in _MAPS:
        value = read(split(inner, ",")[1])
        return PLAIN if value is PLAIN else Tree("dict", parts=[value])
    if head == "Optional":
        return read(inner)
    return PLAIN if head in ("Literal", "ClassVar") else Tree("name", head)  # a generic class


def split(text: str, mark: str) -> list[str]:
    """The pieces between marks that stand outside brackets and quotes."""
    if mark not in text:
        return [text.strip()]
    pieces: list[str] = []
    depth = start = 0
    quote = ""
    escaped = False
    for at, char in enumerate(text):
        if quote:
            if char == quote and not escaped:
                quote = ""
            escaped = char == "\\" and not escaped
        elif char in "\"'":
            quote = char
        elif char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif char == mark and not depth:
            pieces.append(text[start:at].strip())
            start = at + 1
    pieces.append(text[start:].strip())
    return pieces
