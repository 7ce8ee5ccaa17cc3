"""Shapes as Python annotations: what comes back, and what may be sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal, Protocol, TypeAlias

from ..ir import Alias, AnyOf, Array, Choice, Declared, Key, Map, Name, Ref, Scalar, Shape
from ..lowering.reach import leaves
from .literals import literal

Side: TypeAlias = Literal["answer", "request"]

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
_NOTHING: frozenset[str] = frozenset()


class Names(Protocol):
    """Where an annotation finds the names it uses; `Imports` is one."""

    def take(self, module: str, name: str) -> str:
        """The local name of `name` of `module`."""
        ...


def home(name: Name, side: Side) -> str:
    """The module that defines a type."""
    below = f"types.{name.package}" if name.package else "types"
    return f"{below}._models" if side == "answer" else f"{below}._params"


class Annotator:
    """Writes annotations for one module and one side."""

    def __init__(self, types: Mapping[Key, Declared], side: Side, names: Names) -> None:
        self.types = types
        self.side: Side = side
        self.names = names
        self._split: set[Key] | None = None
        self.hidden: dict[str, str] = {}
        """Further names of types, for places where a field hides the type's own."""

    def text(self, shape: Shape, shadow: Collection[str] = _NOTHING) -> str:
        """The annotation of `shape`; names in `shadow` mean something else where it will stand."""
        match shape:
            case Ref(key):
                return self._named(key, shadow)
            case Scalar(kind):
                return self._scalar(kind, shadow)
            case Array(item):
                return self._array(item, shadow)
            case Choice(values):
                return f"{self.names.take('typing', 'Literal')}[{', '.join(map(literal, values))}]"
            case Map(value):
                inner = self.text(value, shadow)
                if self.side == "answer":
                    return f"{self.builtin('dict', shadow)}[{self.builtin('str', shadow)}, {inner}]"
                return (
                    f"{self.names.take('collections.abc', 'Mapping')}[{self.builtin('str', shadow)}, {inner}]"
                )
            case AnyOf():
                return self._union(shape, shadow)

    def _union(self, shape: AnyOf, shadow: Collection[str]) -> str:
        """The members, each once; an open enum of answers is just a string."""
        members = shape.members
        if self.side == "answer" and any(isinstance(m, Scalar) and m.kind == "string" for m in members):
            members = tuple(m for m in members if not self._word(m))
        texts = dict.fromkeys(self.text(m, shadow) for m in members)
        nothing = texts.pop("None", 0) is None
        return " | ".join([*texts, "None"] if nothing else texts)

    def optional(self, shape: Shape, shadow: Collection[str] = _NOTHING) -> str:
        """The annotation of `shape`, or None."""
        text = self.text(shape, shadow)
        return text if text in ("Any", "None") or text.endswith("| None") else f"{text} | None"

    def builtin(self, name: str, shadow: Collection[str] = _NOTHING) -> str:
        """`name` of Python itself, also where a field hides it."""
        if name not in shadow:
            return name
        self.names.take("builtins", "builtins")
        return f"builtins.{name}"

    def _scalar(self, kind: str, shadow: Collection[str]) -> str:
        builtin = _SCALARS.get(kind)
        if builtin is not None:
            return self.builtin(builtin, shadow)
        if kind == "null":
            return "None"
        if kind == "binary":
            return (
                self.builtin("str", shadow)
                if self.side == "answer"
                else self.names.take("_core", "FileTypes")
            )
        if self.side == "answer":
            return self.names.take("typing", "Any")
        return self.builtin("object", shadow)

    def _array(self, item: Shape, shadow: Collection[str]) -> str:
        inner = self.text(item, shadow)
        if self.side == "answer":
            return f"{self.builtin('list', shadow)}[{inner}]"
        kind = "Iterable" if self._objects(item) else "Sequence"
        return f"{self.names.take('collections.abc', kind)}[{inner}]"

    def _named(self, key: Key, shadow: Collection[str]) -> str:
        declared = self.types.get(key)
        name = None if declared is None else declared.answer if self.side == "answer" else declared.request
        if declared is not None and name is not None:
            side: Side = "answer" if self.shared(declared) else self.side
            local = self.names.take(home(name, side), name.identifier)
            if local in shadow:
                local = self.hidden.setdefault(local, f"_{local}")
            return local
        if isinstance(declared, Alias):
            return self.text(declared.shape, shadow)
        return self._scalar("any", shadow)

    def _word(self, shape: Shape) -> bool:
        """A choice of strings, named or not."""
        seen: set[Key] = set()
        while isinstance(shape, Ref) and shape.key not in seen:
            seen.add(shape.key)
            declared = self.types.get(shape.key)
            shape = declared.shape if isinstance(declared, Alias) else shape
        return isinstance(shape, Choice) and all(isinstance(v, str) for v in shape.values)

    def _objects(self, shape: Shape) -> bool:
        """Whether an object may stand here."""
        return any(isinstance(leaf, Map | Ref) for leaf in leaves([shape], self.types))

    def shared(self, declared: Declared) -> bool:
        """One name for both sides that means the same there; the answers' module defines it."""
        if self._split is None:
            self._split = _split(self.types)
        return isinstance(declared, Alias) and declared.key not in self._split


def _split(types: Mapping[Key, Declared]) -> set[Key]:
    """Aliases that are called differently on the two sides, or lead to what is."""
    users: dict[Key, list[Key]] = {}
    todo: list[Key] = []
    for key, declared in types.items():
        if not isinstance(declared, Alias):
            continue
        parts = declared.shape.members if isinstance(declared.shape, AnyOf) else (declared.shape,)
        named = [part.key for part in parts if isinstance(part, Ref)]
        for each in named:
            users.setdefault(each, []).append(key)
        alike = declared.answer == declared.request and all(
            isinstance(types.get(each), Alias) for each in named
        )
        if not (alike and all(map(_is_scalar, parts))):
            todo.append(key)
    found: set[Key] = set()
    while todo:
        key = todo.pop()
        if key not in found:
            found.add(key)
            todo += users.get(key, ())
    return found


def _is_scalar(shape: Shape) -> bool:
    match shape:
        case Scalar(kind):
            return kind in _SCALARS or kind == "null"
        case Choice() | Ref():
            return True
        case _:
            return False
