"""The plainest value that a JSON Schema allows: arguments of tools, structured answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .kinds import is_mapping, is_object

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
_DEPTH = 12


def example(
    schema: Mapping[str, Any], root: Mapping[str, Any] | None = None, name: str = "", deep: int = 0
) -> Any:
    """A value of a schema: required members only, the first of every choice, null where recursion must end."""
    root = schema if root is None else root
    if "$ref" in schema:
        return example(_target(root, str(schema["$ref"])), root, name, deep + 1)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    if "default" in schema and not deep:
        return schema["default"]
    for word in ("anyOf", "oneOf"):
        if schema.get(word):
            return _chosen(schema[word], root, name, deep)
    if schema.get("allOf"):
        whole: dict[str, Any] = {}
        for part in schema["allOf"]:
            made = example(part, root, name, deep + 1)
            if not is_object(made):
                return made
            whole.update(made)
        return whole
    kinds = schema.get("type") or ("object" if "properties" in schema else "string")
    kind = kinds if isinstance(kinds, str) else kinds[-1 if deep > _DEPTH else 0]
    match kind:
        case "object":
            members = schema.get("properties", {})
            return {key: example(members.get(key, {}), root, key, deep + 1) for key in _wanted(schema)}
        case "array":
            least = schema.get("minItems", 0 if deep > _DEPTH // 2 else 1)
            return [example(schema.get("items", {}), root, name, deep + 1) for _ in range(least)]
        case "integer" | "number":
            return _number(schema, whole=kind == "integer")
        case "boolean":
            return True
        case "null":
            return None
        case _:
            made = _FORMATS.get(schema.get("format", "")) or name.replace("_", " ") or "text"
            return made.ljust(schema.get("minLength", 0), "a")[: schema.get("maxLength")]


def _wanted(schema: Mapping[str, Any]) -> list[str]:
    return list(schema.get("required", schema.get("properties", {})))


def _chosen(variants: list[Mapping[str, Any]], root: Mapping[str, Any], name: str, deep: int) -> Any:
    empty = [each for each in variants if each.get("type") == "null"]
    full = [each for each in variants if each.get("type") != "null"]
    chosen = empty or full if deep > _DEPTH else full or empty
    return example(chosen[0], root, name, deep + 1)


def _number(schema: Mapping[str, Any], *, whole: bool) -> int | float:
    step = schema.get("multipleOf") or (1 if whole else 0.5)
    low = schema.get("minimum", schema.get("exclusiveMinimum"))
    high = schema.get("maximum", schema.get("exclusiveMaximum"))
    value = low if low is not None else min(step, high) if high is not None else step
    if "exclusiveMinimum" in schema and value == low:
        value += step
    if "exclusiveMaximum" in schema and value == high:
        value -= step
    value += -value % step
    return int(value) if value % 1 == 0 else float(value)


def _target(root: Mapping[str, Any], reference: str) -> Mapping[str, Any]:
    node: Any = root
    for step in reference.removeprefix("#").split("/")[1:]:
        node = node.get(step.replace("~1", "/").replace("~0", "~"), {}) if is_mapping(node) else {}
    return node if is_mapping(node) else {}
