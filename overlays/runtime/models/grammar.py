"""Annotations of models in full, scalars and literals too, for checks and JSON schemas; decoding needs less."""

from __future__ import annotations

from ..foundation import lazy
from .annotations import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from .unions import Tagged

_SCALARS = {"str": "str", "bytes": "str", "int": "int", "float": "float", "bool": "bool", "None": "None"}
_LISTS = frozenset(("list", "List", "Sequence", "Iterable", "tuple"))
_MAPS = frozenset(("dict", "Dict", "Mapping"))


class Node:
    """What an annotation says: `kind` is str, int, float, bool, None, any, literal, list, dict, name or union."""

    __slots__ = ("kind", "name", "parts", "text", "values")

    def __init__(
        self, kind: str, text: str, parts: tuple[Node, ...] = (), values: tuple[Any, ...] = (), name: str = ""
    ) -> None:
        self.kind = kind
        self.text = text
        self.parts = parts
        self.values = values
        self.name = name


ANY = Node("any", "Any")


def parse(text: str) -> Node:
    """An annotation taken apart."""
    members = [_member(each) for each in split(text, "|")]
    return members[0] if len(members) == 1 else Node("union", " ".join(text.split()), tuple(members))


def constants(inner: str) -> tuple[Any, ...]:
    """What stands between the brackets of a `Literal`.

    `ast.literal_eval` would fail now and then where threads or finalizers read annotations at the same time
    (SystemError, Python 3.11); the text is that of a class in somebody's source, so it is code already.
    """
    found: tuple[Any, ...] = eval("(" + inner.rstrip(", \n") + ",)", {"__builtins__": {}})
    return found


def _member(text: str) -> Node:
    head, bracket, inner = text.partition("[")
    head = head.strip("\"'( \n").rpartition(".")[2]
    if not bracket:
        return _word(head.rstrip(")"))
    inner = inner.rstrip(") \n\"'")[:-1]
    if head == "Literal":
        return Node("literal", text, values=constants(inner))
    if head in _LISTS:
        return Node("list", text, (parse(split(inner, ",")[0]),))
    if head in _MAPS:
        return Node("dict", text, (parse(split(inner, ",")[1]),))
    if head == "Optional":
        return Node("union", text, (parse(inner), Node("None", "None")))
    return ANY


def _word(word: str) -> Node:
    if word in _SCALARS:
        return Node(_SCALARS[word], word)
    if word in _LISTS:
        return Node("list", word, (ANY,))
    if word in _MAPS:
        return Node("dict", word, (ANY,))
    return ANY if word in ("Any", "object", "") else Node("name", word, name=word)


class Meaning:
    """What a name stands for: a model, or a node as its module sees it, perhaps with a table of variants."""

    __slots__ = ("cls", "home", "node", "table")

    def __init__(
        self, home: ModuleType, cls: type[Any] | None = None, node: Node = ANY, table: Tagged | None = None
    ) -> None:
        self.home = home
        self.cls = cls
        self.node = node
        self.table = table


def meaning(name: str, home: ModuleType) -> Meaning:
    """A name as a module sees it; what nobody declares may be anything."""
    names = vars(home)
    value = names.get(name)
    if isinstance(value, str):
        return Meaning(home, node=parse(value), table=names.get("UNIONS", {}).get(name))
    if isinstance(value, type):
        from .model import Model

        return Meaning(home, cls=value if issubclass(value, Model) else None)
    spec = names.get("ELSEWHERE", {}).get(name)
    if spec is None:
        return Meaning(home)
    path, _, origin = spec.partition(":")
    return meaning(origin, lazy.module(path))
