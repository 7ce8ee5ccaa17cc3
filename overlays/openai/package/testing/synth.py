"""Values made up for a shape: valid by the contract, the same for the same seed, plausible by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from .contract import Contract, Shape
from .kinds import is_list, is_object

_FORMATS = {
    "uri": "https://example.test/a",
    "date-time": "2025-01-02T03:04:05Z",
    "date": "2025-01-02",
    "time": "03:04:05Z",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "email": "someone@example.test",
    "byte": "AAEC",
}
_TEXTS = {
    "model": "gpt-4o-mini",
    "email": "someone@example.test",
    "url": "https://example.test/a",
    "filename": "data.jsonl",
    "b64_json": "iVBORw0KGgo=",
    "arguments": "{}",
}
_EPOCH = 1735787045
"""Where the clock of made-up values begins, in seconds since 1970."""
_LISTS = 3
"""How many objects deep lists have an item."""


class Synth:
    """Makes values up. Two of the same seed that are asked the same give the same."""

    def __init__(self, contract: Contract, seed: int = 0) -> None:
        self._contract = contract
        self._seed = seed
        self._count = 0

    def id(self, prefix: str) -> str:
        """A new id."""
        self._count += 1
        digest = blake2b(f"{self._seed}/{prefix}/{self._count}".encode(), digest_size=12)
        return prefix + digest.hexdigest()

    def current_time(self) -> int:
        """Seconds since 1970 on a clock of its own: one more with each id."""
        return _EPOCH + self._count

    def number(self, name: str, least: int, most: int) -> int:
        """A whole number within bounds, by its name."""
        digest = blake2b(f"{self._seed}/{name}".encode("utf-8", "surrogatepass"), digest_size=4).digest()
        return least + int.from_bytes(digest, "big") % (most - least + 1)

    def value(self, shape: Shape, name: str = "value", inside: tuple[str, ...] = ()) -> Any:
        """A value of a shape: only what it must have, null where it may be."""
        return self._bounded(shape, {}, name, inside)

    def _bounded(self, shape: Shape, bounds: Mapping[str, Any], name: str, inside: tuple[str, ...]) -> Any:
        if is_list(shape):
            return self._list(shape[0], bounds, name, inside)
        if isinstance(shape, str):
            if shape[:1] == "$":
                return self._named(shape[1:], bounds, name, inside)
            kind, _, format = shape.partition(":")
            return self._scalar(kind, format, bounds, name)
        if "of" in shape:
            return self._bounded(shape["of"], shape, name, inside)
        if "enum" in shape:
            return next((value for value in shape["enum"] if value is not None), None)
        if "map" in shape:
            return {}
        members = shape["any"]
        if "null" in members:
            return None
        able = [each for each in members if not self._recurs(each, inside)] or members
        return self._bounded(able[0], bounds, name, inside)

    def _scalar(self, kind: str, format: str, bounds: Mapping[str, Any], name: str) -> Any:
        match kind:
            case "null":
                return None
            case "boolean":
                return name in ("deleted", "success", "active", "enabled")
            case "integer" if format == "unixtime" or name.endswith("_at"):
                return self.current_time()
            case "integer" | "number":
                return self._within(bounds, name, whole=kind == "integer")
            case "object":
                return {}
            case "any":
                return {}
            case "binary":
                return "AAEC"
            case _:
                return self._text(format, bounds, name)

    def _within(self, bounds: Mapping[str, Any], name: str, *, whole: bool) -> int | float:
        step = bounds.get("multipleOf") or (1 if whole else 0.5)
        low = bounds.get("minimum", bounds.get("exclusiveMinimum"))
        high = bounds.get("maximum", bounds.get("exclusiveMaximum"))
        if low is None and high is None:
            return self.number(name, 1, 100)
        if low is None:
            low = high - step
        value: float = low + step if "minimum" not in bounds and "exclusiveMinimum" in bounds else low
        value += -value % step
        return int(value) if value % 1 == 0 else value

    def _text(self, format: str, bounds: Mapping[str, Any], name: str) -> str:
        if "pattern" in bounds:
            made = re.sub(r"[^\w].*", "", bounds["pattern"].removeprefix("^")) + "a1"
        elif name == "id" or name.endswith("_id"):
            made = self.id(name.removesuffix("id").removesuffix("_")[:12] + "_" if name != "id" else "obj_")
        else:
            made = _FORMATS.get(format) or _TEXTS.get(name) or name.replace("_", " ")
        least, most = bounds.get("minLength", 0), bounds.get("maxLength")
        return made.ljust(least, "a")[:most]

    def _list(self, item: Shape, bounds: Mapping[str, Any], name: str, inside: tuple[str, ...]) -> list[Any]:
        wanted = 0 if len(inside) >= _LISTS or self._recurs(item, inside) else 1
        wanted = min(max(wanted, bounds.get("minItems", 0)), bounds.get("maxItems", 99))
        return [self.value(item, name, inside) for _ in range(wanted)]

    def _named(self, key: str, bounds: Mapping[str, Any], name: str, inside: tuple[str, ...]) -> Any:
        row = self._contract.types[key]
        if "is" not in row:
            return self.object(row, {}, (*inside, key))
        if "table" not in row:
            return self._bounded(row["is"], bounds, name, (*inside, key))
        routes = _routes(row["table"], {})
        able = [route for route in routes if route[0] not in inside] or routes
        variant, signs = able[0]
        return self.object(self._contract.types[variant], signs, (*inside, variant))

    def object(
        self, row: Mapping[str, Any], signs: Mapping[str, str], inside: tuple[str, ...]
    ) -> dict[str, Any]:
        """An object by its row of fields; `signs` tell it from its siblings (an empty one: it is there)."""
        sides = row.get("sides", {})
        out: dict[str, Any] = {}
        for name, shape in row.get("fields", {}).items():
            if signs.get(name):
                out[name] = signs[name]
            elif name in signs or (name in row.get("required", ()) and sides.get(name) != "request"):
                out[name] = self.value(shape, name, inside)
        return out

    def _recurs(self, shape: Shape, inside: tuple[str, ...]) -> bool:
        """Whether a shape leads straight back to something being made."""
        if is_list(shape):
            return self._recurs(shape[0], inside)
        if is_object(shape):
            if "any" in shape:
                return all(self._recurs(each, inside) for each in shape["any"])
            inner = shape.get("of", shape.get("map"))
            return inner is not None and self._recurs(inner, inside)
        if shape[:1] != "$":
            return False
        row = self._contract.types[shape[1:]]
        return shape[1:] in inside or ("is" in row and self._recurs(row["is"], (*inside, shape[1:])))


def _routes(table: Mapping[str, Any], signs: Mapping[str, str]) -> list[tuple[str, dict[str, str]]]:
    """Every variant of a union, with what tells it from its siblings."""
    found: list[tuple[str, dict[str, str]]] = []
    for value, case in table.get("cases", {}).items():
        own = {**signs, table["tag"]: value}
        found += [(case, own)] if isinstance(case, str) else _routes(case, own)
    found += [(variant, {**signs, key: ""}) for key, variant in table.get("keys", {}).items()]
    if table.get("default"):
        found.append((table["default"], dict(signs)))
    return found
