"""Annotations of models read as text: `list[Choice] | None`; no name in them is looked up before it is needed."""

from __future__ import annotations

from ..foundation import lazy

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

    __slots__ = ("is_plain", "kind", "name", "parts", "text")

    def __init__(self, kind: str, text: str, parts: tuple[Node, ...] = (), name: str = "") -> None:
        self.kind = kind
        self.text = text
        self.parts = parts
        self.name = name
        self.is_plain: bool = kind != "name" and all(part.is_plain for part in parts)
        """Whether nothing but scalars is in it, however deep: decoding leaves those as they are."""

    @property
    def core(self) -> Node:
        """The only member of a union that is not plain; any other annotation is its own."""
        rest = [part for part in self.parts if not part.is_plain] if self.kind == "union" else []
        return rest[0].core if len(rest) == 1 else self

    @property
    def values(self) -> tuple[Any, ...]:
        """The constants of a `Literal`, read anew each time."""
        return constants(_inner(self.text))


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


def _inner(text: str) -> str:
    """What stands between the outermost brackets."""
    return text.partition("[")[2].rstrip(") \n\"'")[:-1]


def _member(text: str) -> Node:
    head, bracket, _ = text.partition("[")
    head = head.strip("\"'( \n").rpartition(".")[2]
    if not bracket:
        return _word(head.rstrip(")"))
    if head == "Literal":
        return Node("literal", text)
    inner = _inner(text)
    if head in _LISTS:
        return Node("list", text, (parse(split(inner, ",")[0]),))
    if head in _MAPS:
        return Node("dict", text, (parse(split(inner, ",")[1]),))
    if head == "Optional":
        return Node("union", text, (parse(inner), _word("None")))
    return ANY if head == "ClassVar" else Node("name", text, name=head)  # a generic class


def _word(word: str) -> Node:
    if word in _LISTS:
        return Node("list", word, (ANY,))
    if word in _MAPS:
        return Node("dict", word, (ANY,))
    return _PLAIN.get(word) or Node("name", word, name=word)


_PLAIN = {
    **{word: Node(kind, word) for word, kind in _SCALARS.items()},
    **dict.fromkeys(("Any", "object", ""), ANY),
}


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
