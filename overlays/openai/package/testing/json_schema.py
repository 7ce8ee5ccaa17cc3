"""The plainest value that a JSON Schema allows: arguments of tools, structured answers.

Schemas come with requests: whatever they say, a value is made, and soon. Those that allow no value of finite size
(a node that must hold a node) get one that is cut where it would go round again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar
from urllib.parse import unquote

from .kinds import is_list, is_mapping, is_object

_FORMATS = {
    "date-time": "2025-01-02T03:04:05Z",
    "date": "2025-01-02",
    "time": "03:04:05Z",
    "duration": "P1D",
    "email": "someone@example.test",
    "uri": "https://example.test/a",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
    "hostname": "example.test",
}
_CUT: Mapping[Any, Any] = {
    "object": {},
    "array": [],
    "string": "",
    "integer": 0,
    "number": 0,
    "boolean": True,
}
_TURNS = 2
"""How often a value goes into the same reference, one inside the other."""
_DEPTH = 64
_VALUES = 10_000
"""More are not made of one schema."""
_LETTERS = 100
"""A text counts as a value for each of so many."""
T = TypeVar("T")


class _EndlessError(Exception):
    """What is to be made goes round without end."""


def example(schema: Mapping[str, Any]) -> Any:
    """A value of a schema: required members only, the first of every choice that comes to an end."""
    try:
        return _Example(schema, strict=True).value(schema)
    except _EndlessError:
        return _Example(schema, strict=False).value(schema)


class _Example:
    """One value in the making. Raises: _EndlessError where it would go round, unless it is not strict."""

    def __init__(self, root: Mapping[str, Any], *, strict: bool) -> None:
        self._root = root
        self._strict = strict
        self._left = _VALUES
        self._inside = [id(root)]
        """References that are being followed, the root first."""

    def value(self, schema: Any, name: str = "", deep: int = 0) -> Any:
        """A value of a part of the schema, of the member `name`."""
        self._left -= 1 + len(name) // _LETTERS
        if not is_mapping(schema):  # true, or nonsense
            schema = {}
        if self._left < 0 or deep > _DEPTH:
            return self._cut(schema)
        if isinstance(schema.get("$ref"), str):
            return self._reference(self._target(schema["$ref"]), name, deep)
        if "const" in schema:
            return schema["const"]
        if some := _listed(schema, "enum"):
            return some[0]
        if "default" in schema and not deep:
            return schema["default"]
        if variants := _listed(schema, "anyOf") or _listed(schema, "oneOf"):
            some = sorted(variants, key=lambda each: is_mapping(each) and each.get("type") == "null")
            return self._first(some, lambda each: self.value(each, name, deep + 1))
        if parts := _listed(schema, "allOf"):
            return self._all(parts, name, deep)
        kinds = schema.get("type") or ("object" if "properties" in schema else "string")
        return self._first(
            kinds if is_list(kinds) else [kinds], lambda kind: self._kind(kind, schema, name, deep)
        )

    def _reference(self, target: Mapping[str, Any], name: str, deep: int) -> Any:
        if self._inside.count(id(target)) >= _TURNS:
            return self._cut(target)
        self._inside.append(id(target))
        try:
            return self.value(target, name, deep + 1)
        finally:
            self._inside.pop()

    def _first(self, choices: list[T], make: Callable[[T], Any]) -> Any:
        """What is made of the first choice that comes to an end; the last has no other beside it."""
        strict = self._strict
        for choice in choices[:-1]:
            self._strict = True
            try:
                return make(choice)
            except _EndlessError:
                continue
            finally:
                self._strict = strict
        return make(choices[-1])

    def _cut(self, schema: Mapping[str, Any]) -> Any:
        if self._strict:
            raise _EndlessError
        kind = schema.get("type")
        return _CUT.get(kind) if isinstance(kind, str) else None

    def _all(self, parts: Iterable[Any], name: str, deep: int) -> Any:
        whole: dict[str, Any] = {}
        for part in parts:
            made = self.value(part, name, deep + 1)
            if not is_object(made):
                return made
            whole.update(made)
        return whole

    def _kind(self, kind: Any, schema: Mapping[str, Any], name: str, deep: int) -> Any:
        match kind:
            case "object":
                given = schema.get("properties")
                members: Mapping[str, Any] = given if is_mapping(given) else {}
                wanted = [key for key in _listed(schema, "required") if isinstance(key, str)]
                if "required" not in schema:
                    wanted = list(members)
                return {key: self.value(members.get(key), key, deep + 1) for key in wanted}
            case "array":
                return self._array(schema, name, deep)
            case "integer" | "number":
                return _number(schema, whole=kind == "integer")
            case "boolean":
                return True
            case "null":
                return None
            case _:
                made = _string(schema, name)
                self._left -= len(made) // _LETTERS
                return made

    def _array(self, schema: Mapping[str, Any], name: str, deep: int) -> list[Any]:
        least, items = _bound(schema, "minItems"), schema.get("items")
        if least is not None:
            return [self.value(items, name, deep + 1) for _ in range(min(int(least), _VALUES))]
        made: list[Any] = self._first(
            [1, 0], lambda count: [self.value(items, name, deep + 1) for _ in range(count)]
        )
        return made

    def _target(self, reference: str) -> Mapping[str, Any]:
        node: Any = self._root
        for step in unquote(reference).removeprefix("#").split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            if is_list(node) and step.isdecimal() and int(step) < len(node):
                node = node[int(step)]
            else:
                node = node.get(step) if is_mapping(node) else None
        return node if is_mapping(node) else {}


def _string(schema: Mapping[str, Any], name: str) -> str:
    format, most = schema.get("format"), _bound(schema, "maxLength")
    made = (_FORMATS.get(format) if isinstance(format, str) else None) or name.replace("_", " ") or "text"
    made = made.ljust(min(int(_bound(schema, "minLength") or 0), _VALUES), "a")
    return made if most is None else made[: int(most)]


def _number(schema: Mapping[str, Any], *, whole: bool) -> int | float:
    step = abs(_finite(schema, "multipleOf") or 0) or (1 if whole else 0.5)
    least, over = _finite(schema, "minimum"), _finite(schema, "exclusiveMinimum")
    most, under = _finite(schema, "maximum"), _finite(schema, "exclusiveMaximum")
    low, high = over if least is None else least, under if most is None else most
    value = low if low is not None else min(step, high) if high is not None else step
    if value == over:
        value += step
    if value == under:
        value -= step
    value += -value % step
    return int(value) if value % 1 == 0 else float(value)


def _listed(schema: Mapping[str, Any], word: str) -> list[Any]:
    found = schema.get(word)
    return found if is_list(found) else []


def _finite(schema: Mapping[str, Any], word: str) -> int | float | None:
    """A number of the schema, None when it has none that can be reckoned with."""
    found = schema.get(word)
    if isinstance(found, bool) or not isinstance(found, (int, float)):
        return None
    return found if abs(found) < 1e300 else None


def _bound(schema: Mapping[str, Any], word: str) -> int | float | None:
    """A length."""
    found = _finite(schema, word)
    return None if found is None or found < 0 else found
