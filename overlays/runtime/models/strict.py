"""Checks of answers against their annotations, for those who would rather have an error than a surprise.

A checker takes a value and its JSON path, and raises `Mismatch`. It looks at parsed JSON before that is
decoded, so nothing of this costs anything when it is off.
"""

from __future__ import annotations

from ..foundation import lazy
from ..foundation.json_path import step
from .annotations import meaning, parse
from .model import Model, fields
from .unions import Tagged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any, TypeAlias

    from .annotations import Node

    Checker: TypeAlias = Callable[[Any, str], None]


class Mismatch(ValueError):
    """A value is not what its annotation says. `path`: where, `$.choices[0].message`; `expected`: what."""

    def __init__(self, path: str, expected: str, value: Any, *, missing: bool = False) -> None:
        found = "nothing" if missing else _kind(value)
        super().__init__(f"{path}: expected {expected}, found {found}")
        self.path = path
        self.expected = expected


def check(spec: Any, value: Any, path: str = "$") -> None:
    """Raise `Mismatch` unless the value is what the spec says.

    A spec is text, "types.chat._models:list[ChatCompletion]", or a type; of other libraries' types nothing is known.
    """
    try:
        checker(spec)(value, path)
    except RecursionError:
        raise Mismatch(path, "less nesting", value) from None


def checker(spec: Any) -> Checker:
    """What checks values of a spec."""
    if not isinstance(spec, str):
        return _of_type(spec)
    found = _by_spec.get(spec)
    if found is None:
        module, _, text = spec.partition(":")
        found = _by_spec[spec] = _of_node(parse(text), lazy.module(module))
    return found


# --- checkers -------------------------------------------------------------------------------

_by_spec: dict[str, Checker] = {}
_by_class: dict[type[Model], Checker] = {}


def of_class(cls: type[Model]) -> Checker:
    """A JSON object with the fields of a model; further ones are welcome."""
    found = _by_class.get(cls)
    if found is not None:
        return found
    plan: list[tuple[str, bool, str, Checker]] = []

    def whole(value: Any, path: str) -> None:
        if isinstance(value, cls):
            return
        if value.__class__ is not dict:
            raise Mismatch(path, cls.__name__, value)
        if not plan:
            for field in fields(cls).values():
                plan.append(
                    (field.wire, field.required, field.annotation, _of_text(field.annotation, field.home))
                )
        for wire, required, text, inner in plan:
            if wire in value:
                inner(value[wire], step(path, wire))
            elif required:
                raise Mismatch(step(path, wire), text, None, missing=True)

    _by_class[cls] = whole
    return whole


def _of_type(kind: Any) -> Checker:
    """A type as callers write it: our models, scalars, lists, dicts and unions of them."""
    if _is_model(kind):
        return of_class(kind)
    origin, parts = getattr(kind, "__origin__", None), getattr(kind, "__args__", ())
    metadata = getattr(kind, "__metadata__", ())
    if metadata:
        return checker(getattr(metadata[0], "spec", origin))
    if kind.__class__.__name__ == "UnionType" or str(origin) == "typing.Union":
        return _union(str(kind), [_of_type(part) for part in parts])
    if (origin or kind) is list:
        return _list(str(kind), _of_type(parts[0]) if parts else _anything)
    if (origin or kind) is dict:
        return _dict(str(kind), _of_type(parts[1]) if parts else _anything)
    name = "None" if kind in (None, type(None)) else getattr(kind, "__name__", "")
    return _scalar(name) if name in _FITS else _anything


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _of_text(text: str, home: ModuleType) -> Checker:
    return _of_node(parse(text), home)


def _of_node(node: Node, home: ModuleType) -> Checker:
    if node.kind == "any":
        return _anything
    if node.kind == "name":
        return _late(node.name, home)
    if node.kind == "union":
        return _union(node.text, [_of_node(part, home) for part in node.parts])
    if node.kind == "list":
        return _list(node.text, _of_node(node.parts[0], home))
    if node.kind == "dict":
        return _dict(node.text, _of_node(node.parts[0], home))
    return _literal(node) if node.kind == "literal" else _scalar(node.kind)


def _anything(value: Any, path: str) -> None:
    """Every value will do."""


def _scalar(kind: str) -> Checker:
    fits = _FITS[kind]

    def scalar(value: Any, path: str) -> None:
        if not fits(value):
            raise Mismatch(path, kind, value)

    return scalar


_FITS: dict[str, Callable[[Any], bool]] = {
    "str": lambda value: value.__class__ is str,
    "int": lambda value: value.__class__ is int or (value.__class__ is float and value.is_integer()),
    "float": lambda value: value.__class__ in (int, float),
    "bool": lambda value: value.__class__ is bool,
    "None": lambda value: value is None,
}


def _literal(node: Node) -> Checker:
    allowed = node.values

    def literal(value: Any, path: str) -> None:
        if not any(value == each and value.__class__ is each.__class__ for each in allowed):
            raise Mismatch(path, " or ".join(map(repr, allowed)), value)

    return literal


def _list(text: str, item: Checker) -> Checker:
    def every(value: Any, path: str) -> None:
        if value.__class__ is not list:
            raise Mismatch(path, text, value)
        for at, each in enumerate(value):
            item(each, f"{path}[{at}]")

    return every


def _dict(text: str, inner: Checker) -> Checker:
    def every(value: Any, path: str) -> None:
        if value.__class__ is not dict:
            raise Mismatch(path, text, value)
        for key, each in value.items():
            inner(each, step(path, key))

    return every


def _union(text: str, members: list[Checker]) -> Checker:
    """Any of them; when none fits, the one that came furthest tells why."""

    def union(value: Any, path: str) -> None:
        deepest: Mismatch | None = None
        for member in members:
            try:
                return member(value, path)
            except Mismatch as mismatch:
                if deepest is None or len(mismatch.path) > len(deepest.path):
                    deepest = mismatch
        if deepest is not None and deepest.path != path:
            raise deepest
        raise Mismatch(path, text, value)

    return union


# --- names ----------------------------------------------------------------------------------


def _late(name: str, home: ModuleType) -> Checker:
    """A name, looked up when its first value comes: types may contain themselves."""
    ready: list[Checker] = []

    def late(value: Any, path: str) -> None:
        if not ready:
            ready.append(_named(name, home))
        ready[0](value, path)

    return late


def _named(name: str, home: ModuleType) -> Checker:
    found = meaning(name, home)
    if found.cls is not None:
        return of_class(found.cls)
    other = _of_node(found.node, found.home)
    if found.table is None:
        return other
    tagged = _tagged(found.table, found.home)
    return lambda value, path: (tagged if value.__class__ is dict else other)(value, path)


def _tagged(table: Tagged, home: ModuleType) -> Checker:
    def of_case(case: str | Tagged) -> Checker:
        return _tagged(case, home) if isinstance(case, Tagged) else _named(case, home)

    def tagged(value: dict[str, Any], path: str) -> None:
        tag = value.get(table.tag)
        case = table.cases.get(tag) if isinstance(tag, str) else None
        if case is None:
            case = next((each for key, each in table.by_key.items() if key in value), table.default)
        if case is not None:
            return of_case(case)(value, path)
        if table.cases:
            raise Mismatch(
                step(path, table.tag),
                " or ".join(map(repr, table.cases)),
                tag,
                missing=table.tag not in value,
            )
        raise Mismatch(path, f"an object with {' or '.join(table.by_key)}", value)

    return tagged


# --- words ----------------------------------------------------------------------------------


def _kind(value: Any) -> str:
    """What a value is, without telling what it says; short words are told: most often they are tags."""
    if value is None:
        return "null"
    if value.__class__ is bool:
        return "true" if value else "false"
    if value.__class__ is str:
        return repr(value) if len(value) <= 40 and value.replace("_", "").isalnum() else "a text"
    names = {int: "a number", float: "a number", dict: "an object", list: "a list"}
    return names.get(value.__class__, type(value).__name__)
