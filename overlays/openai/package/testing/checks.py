"""Whether a value keeps a shape, and text from queries and forms read as the shape means it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from attrs import frozen

from .contract import Contract, Shape
from .forms import File
from .kinds import is_list, is_object

_NUMBER = re.compile(r"-?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?")
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "a boolean"),  # before the numbers, of which it is one
    (int, "an integer"),
    (float, "a decimal number"),
    (str, "a string"),
    (list, "an array"),
    (dict, "an object"),
    (type(None), "null"),
    (File, "a file"),
    (bytes, "a file"),
)
SPARED: Mapping[str, frozenset[str]] = {
    "ApproximateLocation": frozenset(("type",)),
    "InputImageContent": frozenset(("detail",)),
    "OutputMessage": frozenset(("id", "status", "type")),
    "OutputTextContent": frozenset(("annotations", "logprobs")),
    "WebSearchActionSearch": frozenset(("query",)),
    "post /realtime/sessions": frozenset(("client_secret",)),
    "post /skills": frozenset(("files",)),
    "post /skills/{skill_id}/versions": frozenset(("files",)),
}
"""What the contract requires, and the service does not: by type, or by operation for its body."""
_SAID = {"any": "anything", "null": "null", "object": "an object", "integer": "an integer"}


@frozen
class Wrong:
    """The first thing that is wrong with a value."""

    where: str
    """`messages[0].role`."""
    message: str
    code: str = "invalid_value"

    @property
    def depth(self) -> int:
        """How far inside: of the variants of a union, the one with the deepest mistake was meant."""
        return self.where.count(".") + self.where.count("[")


class Checks:
    """Checks for the shapes of one contract."""

    def __init__(self, contract: Contract, *, requests: bool = False) -> None:
        """`requests`: tolerate what the service does of what it is sent.

        null for a member that may be left out is no member; what may be null may be left out, and so may what
        the service fills in itself.
        """
        self._contract = contract
        self._requests = requests

    def wrong(self, value: Any, shape: Shape, where: str = "") -> Wrong | None:
        """What is wrong with a value, None when nothing is."""
        if is_list(shape):
            return self._list(value, shape[0], where)
        if isinstance(shape, str):
            return self._named(value, shape[1:], where) if shape[:1] == "$" else _scalar(value, shape, where)
        if "of" in shape:
            return self.wrong(value, shape["of"], where) or _bounded(value, shape, where)
        if "enum" in shape:
            known = any(value == each and type(value) is type(each) for each in shape["enum"])
            return None if known else _invalid(where, value, f"one of {_listed(shape['enum'])}")
        if "map" in shape:
            return self._map(value, shape["map"], where)
        return self._any(value, shape["any"], where)

    def members(
        self, value: Mapping[str, Any], row: Mapping[str, Any], where: str = "", *, of: str = ""
    ) -> Wrong | None:
        """The same for an object and its row of fields; `of`: its type or operation."""
        required = self._required(row, of)
        for name in required:
            if name not in value:
                at = f"{where}.{name}" if where else name
                return Wrong(at, f"Missing required parameter: '{at}'.", "missing_required_parameter")
        fields = row.get("fields", {})
        for name, each in value.items():
            shape = fields.get(name, row.get("extra"))
            if shape is None or (each is None and self._requests and name in fields and name not in required):
                continue
            found = self.wrong(each, shape, f"{where}.{name}" if where else name)
            if found:
                return found
        return None

    def _required(self, row: Mapping[str, Any], of: str) -> Collection[str]:
        required: Collection[str] = row.get("required", ())
        if not self._requests or not required:
            return required
        spared, fields = SPARED.get(of, ()), row.get("fields", {})
        return [n for n in required if n not in spared and not self._contract.nullable(fields.get(n, "any"))]

    def _named(self, value: Any, name: str, where: str) -> Wrong | None:
        row = self._contract.types[name]
        if "is" not in row:
            return (
                self.members(value, row, where, of=name)
                if is_object(value)
                else _type(where, value, "an object")
            )
        table = row.get("table")
        while table is not None and is_object(value):
            tag, cases = table.get("tag", ""), table.get("cases", {})
            found = value.get(tag)
            case = cases.get(found) if isinstance(found, str) else None
            if isinstance(case, str):
                return self._named(value, case, where)
            if case is None and found is not None and not table.get("keys") and not table.get("default"):
                return _invalid(f"{where}.{tag}" if where else tag, found, f"one of {_listed(list(cases))}")
            table = case
        return self.wrong(value, row["is"], where)

    def _any(self, value: Any, members: list[Shape], where: str) -> Wrong | None:
        found: list[Wrong] = []
        for member in members:
            wrong = self.wrong(value, member, where)
            if wrong is None:
                return None
            found.append(wrong)
        return max(found, key=lambda wrong: wrong.depth)

    def _list(self, value: Any, item: Shape, where: str) -> Wrong | None:
        if not is_list(value):
            return _type(where, value, "an array")
        for index, each in enumerate(value):
            if found := self.wrong(each, item, f"{where}[{index}]"):
                return found
        return None

    def _map(self, value: Any, shape: Shape, where: str) -> Wrong | None:
        if not is_object(value):
            return _type(where, value, "an object")
        for name, each in value.items():
            if found := self.wrong(each, shape, f"{where}.{name}"):
                return found
        return None

    # --- text ---------------------------------------------------------------------------------

    def read(self, raw: Any, shape: Shape) -> Any:
        """A value of texts as the shape means it; what fits nowhere stays text, for `wrong` to name."""
        shape = self._contract.resolve(shape)
        if is_list(raw):
            item = next((each[0] for each in self._flat(shape) if is_list(each)), "any")
            return [self.read(each, item) for each in raw]
        if is_object(raw):
            return {name: self.read(each, self._member(name, shape)) for name, each in raw.items()}
        if not isinstance(raw, str):
            return [raw] if any(is_list(each) for each in self._flat(shape)) else raw
        for candidate in _typed(raw):
            if self.wrong(candidate, shape) is None:
                return candidate
        return [self.read(raw, shape[0])] if is_list(shape) else raw

    def _flat(self, shape: Shape) -> list[Shape]:
        shape = self._contract.resolve(shape)
        if is_object(shape) and "any" in shape:
            return [each for member in shape["any"] for each in self._flat(member)]
        return [shape]

    def _member(self, name: str, shape: Shape) -> Shape:
        found: list[Shape] = []
        for each in self._flat(shape):
            if is_object(each) and "map" in each:
                found.append(each["map"])
            found += [row["fields"][name] for row in self._rows(each) if name in row.get("fields", {})]
        return {"any": found} if found else "any"

    def _rows(self, shape: Shape) -> list[Mapping[str, Any]]:
        return [self._contract.types[name] for name in self._contract.variants(shape)]


def _typed(raw: str) -> list[Any]:
    found: list[Any] = []
    if _NUMBER.fullmatch(raw):
        found.append(int(raw) if raw.removeprefix("-").isdigit() else float(raw))
    if raw in ("true", "false"):
        found.append(raw == "true")
    return [*found, raw, *([None] if raw in ("", "null") else [])]


def _scalar(value: Any, shape: str, where: str) -> Wrong | None:
    kind = shape.partition(":")[0]
    match kind:
        case "any":
            right = True
        case "null":
            right = value is None
        case "boolean":
            right = isinstance(value, bool)
        case "integer":
            right = not isinstance(value, bool) and (
                isinstance(value, int) or (isinstance(value, float) and value.is_integer())
            )
        case "number":
            right = isinstance(value, (int, float)) and not isinstance(value, bool)
        case "object":
            right = is_object(value)
        case "binary":
            right = isinstance(value, (File, bytes, str))
        case _:
            right = isinstance(value, str)
    return None if right else _type(where, value, _SAID.get(kind, f"a {kind}"))


def _bounded(value: Any, bounds: Mapping[str, Any], where: str) -> Wrong | None:
    """Bounds are for the kind of value that they speak of; others pass, such as null."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < bounds.get("minimum", value) or value <= bounds.get("exclusiveMinimum", value - 1):
            least = bounds.get("minimum", bounds.get("exclusiveMinimum"))
            return _beyond(where, f"a value >= {least}, but got {value} instead", "integer_below_min_value")
        if value > bounds.get("maximum", value) or value >= bounds.get("exclusiveMaximum", value + 1):
            most = bounds.get("maximum", bounds.get("exclusiveMaximum"))
            return _beyond(where, f"a value <= {most}, but got {value} instead", "integer_above_max_value")
        step = bounds.get("multipleOf")
        if step and value % step:
            return _beyond(where, f"a multiple of {step}, but got {value} instead", "invalid_value")
    if isinstance(value, str):
        if not bounds.get("minLength", 0) <= len(value) <= bounds.get("maxLength", len(value)):
            side = "below_min" if len(value) < bounds.get("minLength", 0) else "above_max"
            return _beyond(where, f"another length than {len(value)} characters", f"string_{side}_length")
        if "pattern" in bounds and not re.search(bounds["pattern"], value):
            return _beyond(where, f"a text that matches {bounds['pattern']!r}", "invalid_value")
    if is_list(value) and not (bounds.get("minItems", 0) <= len(value) <= bounds.get("maxItems", len(value))):
        side = "below_min" if len(value) < bounds.get("minItems", 0) else "above_max"
        return _beyond(where, f"another number of items than {len(value)}", f"array_{side}_length")
    return None


def _beyond(where: str, message: str, code: str) -> Wrong:
    return Wrong(where, f"Invalid '{where}': expected {message}.", code)


def _type(where: str, value: Any, wanted: str) -> Wrong:
    came = next((name for kind, name in _KINDS if isinstance(value, kind)), type(value).__name__)
    message = f"Invalid type for '{where}': expected {wanted}, but got {came} instead."
    return Wrong(where, message, "invalid_type")


def _invalid(where: str, value: Any, wanted: str) -> Wrong:
    return Wrong(where, f"Invalid value: {value!r}. Expected {wanted} for '{where}'.")


def _listed(values: list[Any]) -> str:
    return ", ".join(repr(value) for value in values[:12]) + (", …" if len(values) > 12 else "")
