"""Values made up from the Api, the same every time and right by the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from attrs import frozen

from specloom.ir import (
    Alias,
    AnyOf,
    Api,
    Array,
    Bounds,
    Choice,
    Field,
    Key,
    Map,
    Model,
    Ref,
    Scalar,
    Shape,
    Table,
)

Signs: TypeAlias = "dict[str, str]"
"""What tells a variant from its siblings: tag -> value; an empty value: the property is there."""

_NONE = Bounds()
_DEPTH = 4
"""How many objects deep optional members are filled in."""
_FORMATS = {
    "uri": "https://example.test/a",
    "date-time": "2025-01-02T03:04:05Z",
    "date": "2025-01-02",
    "time": "03:04:05Z",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "a@example.test",
    "byte": "AAEC",
}
FILE = b"\x00\xffwhat a file holds\r\n"


@frozen
class File:
    """Bytes that travel as a file."""

    name: str
    data: bytes


class Synth:
    """Makes values for one Api.

    `full`: every optional member too; else only the required ones, and null wherever an answer may have it.
    `files`: bytes are files (requests); else they cannot occur.
    """

    def __init__(self, api: Api, *, full: bool, request: bool) -> None:
        self._types = api.types
        self._full = full
        self._request = request
        self._turns: dict[Key, int] = {}

    def value(self, shape: Shape, bounds: Bounds | None = None, name: str = "x") -> Any:
        """One value of a shape within bounds; `name` flavours its texts."""
        return self._value(shape, bounds or _NONE, name, ())

    def variants(self, shape: Shape) -> Iterator[tuple[Any, Key]]:
        """A value of each object variant of a shape, each with the key of its model."""
        for ref, signs in routes(shape, self._types):
            model = self._types[ref.key]
            assert isinstance(model, Model)
            yield self._object(model, signs, ()), ref.key

    # --- by kind ------------------------------------------------------------------------------

    def _value(self, shape: Shape, bounds: Bounds, name: str, inside: tuple[Key, ...]) -> Any:
        match shape:
            case Scalar():
                return self._scalar(shape, bounds, name)
            case Choice(values):
                return next((value for value in values if value is not None), None)
            case Array(item):
                return self._array(item, bounds, name, inside)
            case Map(value):
                return {} if self._deep(inside) else {"key": self._value(value, _NONE, name, inside)}
            case AnyOf(members):
                return self._one_of(members, bounds, name, inside)
            case Ref(key):
                declared = self._types[key]
                if isinstance(declared, Model):
                    return self._object(declared, {}, inside)
                return self._aliased(declared, bounds, name, inside)

    def _scalar(self, shape: Scalar, bounds: Bounds, name: str) -> Any:
        match shape.kind:
            case "null":
                return None
            case "boolean":
                return True
            case "integer" | "number":
                return number(bounds, whole=shape.kind == "integer")
            case "any":
                return {"any": [1, "two", None]} if self._full else "any"
            case "object":
                return {"key": "value"}
            case "binary":
                return File(f"{name}.bin", FILE) if self._request else "AAEC"
            case "string":
                return text(bounds, shape.format, name)

    def _array(self, item: Shape, bounds: Bounds, name: str, inside: tuple[Key, ...]) -> list[Any]:
        least, most = bounds.min_items or 0, bounds.max_items
        wanted = max(
            least, 2 if self._full and not self._deep(inside) else min(1, not self._recurs(item, inside))
        )
        if most is not None:
            wanted = min(wanted, most)
        return [self._value(item, _NONE, name, inside) for _ in range(wanted)]

    def _one_of(self, members: tuple[Shape, ...], bounds: Bounds, name: str, inside: tuple[Key, ...]) -> Any:
        able = [member for member in members if member != Scalar("null")]
        shut = [member for member in able if not self._recurs(member, inside)]
        sparing = not self._request and not self._full
        if Scalar("null") in members and (sparing or not shut):
            return None
        best = shut or able
        return self._value(best[-1 if self._full and not self._deep(inside) else 0], bounds, name, inside)

    def _aliased(self, alias: Alias, bounds: Bounds, name: str, inside: tuple[Key, ...]) -> Any:
        found = list(routes(Ref(alias.key), self._types))
        if alias.table is None or not found:
            return self._value(alias.shape, bounds, name, (*inside, alias.key))
        shut = [route for route in found if not self._recurs(route[0], inside)] or found
        # Another variant each time the union is met: over a whole run all of them come up.
        turn = self._turns.get(alias.key, 0)
        self._turns[alias.key] = turn + 1
        ref, signs = shut[turn % len(shut)]
        model = self._types[ref.key]
        assert isinstance(model, Model)
        return self._object(model, signs, inside)

    def _object(self, model: Model, signs: Signs, inside: tuple[Key, ...]) -> dict[str, Any]:
        out: dict[str, Any] = {}
        spare = not self._full or self._deep(inside) or model.key in inside
        here = (*inside, model.key)
        for field in model.fields:
            sign = signs.get(field.wire)
            if not field.required and sign is None and spare:
                continue
            if sign:
                out[field.wire] = sign
            else:
                out[field.wire] = self._member(field, here, present=sign is not None)
        if model.extra is not None and not spare:
            out["further"] = self._value(model.extra, _NONE, "further", here)
        return out

    def _member(self, field: Field, inside: tuple[Key, ...], *, present: bool) -> Any:
        shape = field.shape
        if present and isinstance(shape, AnyOf):
            shape = next(member for member in shape.members if member != Scalar("null"))
        return self._value(shape, field.bounds or _NONE, field.wire, inside)

    # --- recursion ----------------------------------------------------------------------------

    def _deep(self, inside: tuple[Key, ...]) -> bool:
        return len(inside) >= _DEPTH

    def _recurs(self, shape: Shape, inside: tuple[Key, ...]) -> bool:
        """Whether a shape leads straight back to something being made."""
        match shape:
            case Ref(key):
                declared = self._types[key]
                if key in inside:
                    return True
                return isinstance(declared, Alias) and self._recurs(declared.shape, (*inside, key))
            case Array(item) | Map(item):
                return self._recurs(item, inside)
            case AnyOf(members):
                return all(self._recurs(member, inside) for member in members)
            case _:
                return False


def routes(shape: Shape, types: Any) -> Iterator[tuple[Ref, Signs]]:
    """Every object variant behind a shape, with what tells it from its siblings."""
    match shape:
        case Ref(key):
            declared = types[key]
            if isinstance(declared, Model):
                yield shape, {}
            elif declared.table is not None:
                yield from _tabled(declared.table, {})
            else:
                yield from routes(declared.shape, types)
        case AnyOf(members):
            for member in members:
                yield from routes(member, types)
        case _:
            return


def _tabled(table: Table, signs: Signs) -> Iterator[tuple[Ref, Signs]]:
    seen: set[Key] = set()
    for value, case in table.cases:
        own = {**signs, table.tag: value}
        if isinstance(case, Table):
            yield from _tabled(case, own)
        elif case.key not in seen:
            seen.add(case.key)
            yield case, own
    for key, ref in table.by_key:
        yield ref, {**signs, key: ""}
    if table.default is not None and table.default.key not in seen:
        yield table.default, signs


def number(bounds: Bounds, *, whole: bool) -> int | float:
    """A number within bounds, 1 where it may be."""
    step = bounds.multiple_of or (1 if whole else 0.5)
    least, most = bounds.minimum, bounds.maximum
    above, below = bounds.exclusive_minimum, bounds.exclusive_maximum

    def fits(value: float) -> bool:
        return (
            (least is None or value >= least)
            and (most is None or value <= most)
            and (above is None or value > above)
            and (below is None or value < below)
        )

    edges = [edge for edge in (least, above, most, below) if edge is not None]
    near = [edge + shift for edge in edges for shift in (0, step, -step, -edge % step)]
    middle = [] if whole or bounds.multiple_of else [sum(edges) / len(edges)] if edges else []
    for value in (1.0, *near, *middle):
        on_grid = not (whole or bounds.multiple_of) or not value % step
        if fits(value) and on_grid:
            return int(value) if value % 1 == 0 else value
    raise ValueError(f"no number fits {bounds}")


def text(bounds: Bounds, format: str | None, name: str) -> str:
    """A text within bounds; of the format, if it is one that says how texts look."""
    if bounds.pattern is not None:
        made = re.sub(r"[^\w].*", "", bounds.pattern.removeprefix("^")) + "a1"
    else:
        made = _FORMATS.get(format or "", f"{name} é 1")
    if bounds.min_length is not None:
        made = made.ljust(bounds.min_length, "a")
    if bounds.max_length is not None:
        made = made[: bounds.max_length].rstrip() or "a"
    if bounds.pattern is not None and not re.search(bounds.pattern, made):
        raise ValueError(f"no text made for the pattern {bounds.pattern!r}")
    return made
