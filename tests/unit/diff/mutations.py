"""Random changes of a document: some that `diff` must find, some that it must not."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from specloom.source.json_types import is_list, is_object
from specloom.source.pointers import join
from specloom.source.walk import walk

Data: TypeAlias = dict[str, Any]
Place: TypeAlias = tuple[str, Data]
Mutation: TypeAlias = Callable[[Data, random.Random], str]
"""Changes a document in place; says where, "" when it found nothing to change."""


def _nodes(data: Data, kind: str) -> list[Place]:
    return [(pointer, node) for pointer, found, node in walk(data) if found == kind and "$ref" not in node]


def _objects(data: Data) -> list[Place]:
    """Schemas with properties that nothing else is merged into."""
    merged = [p for p, kind, _ in walk(data) if kind == "schema" and "/allOf/" in p]
    inside = {p.partition("/allOf/")[0] for p in merged}
    return [
        (p, n)
        for p, n in _nodes(data, "schema")
        if is_object(n.get("properties")) and n["properties"] and "/allOf" not in p and p not in inside
    ]


def _any(rng: random.Random, locations: list[Any]) -> Any:
    return rng.choice(locations) if locations else None


def _property(data: Data, rng: random.Random, plain: bool = True) -> tuple[str, Data, str] | None:
    """Pointer and node of an object, and a property that says its own type."""
    found = [
        (p, n, name)
        for p, n in _objects(data)
        for name, value in n["properties"].items()
        if is_object(value)
        and (not plain or {*value} <= {"type", "description", "minimum", "maximum", "default"})
    ]
    chosen: tuple[str, Data, str] | None = _any(rng, found)
    return chosen


def operation_removed(data: Data, rng: random.Random) -> str:
    at = _any(
        rng, [(path, method) for path, item in data["paths"].items() for method in item if method in _METHODS]
    )
    if at is None:
        return ""
    del data["paths"][at[0]][at[1]]
    return join("#/paths", *at)


_METHODS = {"get", "put", "post", "delete", "patch"}


def operation_deprecated(data: Data, rng: random.Random) -> str:
    at = _any(rng, [place for place in _nodes(data, "operation") if place[0].startswith("#/paths")])
    if at is None:
        return ""
    at[1]["deprecated"] = not at[1].get("deprecated", False)
    return str(at[0])


def parameter_added(data: Data, rng: random.Random) -> str:
    at = _any(rng, [place for place in _nodes(data, "operation") if place[0].startswith("#/paths")])
    if at is None:
        return ""
    new = {"name": "zz_new", "in": "query", "schema": {"type": "string"}, "required": rng.random() < 0.5}
    at[1]["parameters"] = [*at[1].get("parameters", []), new]
    return str(at[0])


def field_added(data: Data, rng: random.Random) -> str:
    at = _any(rng, _objects(data))
    if at is None:
        return ""
    at[1]["properties"]["zz_new"] = {"type": "string"}
    return join(at[0], "properties", "zz_new")


def field_removed(data: Data, rng: random.Random) -> str:
    at = _property(data, rng, plain=False)
    if at is None:
        return ""
    del at[1]["properties"][at[2]]
    if at[2] in at[1].get("required", ()):
        at[1]["required"].remove(at[2])
    return join(at[0], "properties", at[2])


def field_turned(data: Data, rng: random.Random) -> str:
    at = _property(data, rng)
    if at is None:
        return ""
    node = at[1]["properties"][at[2]]
    at[1]["properties"][at[2]] = {"type": "boolean" if node.get("type") != "boolean" else "string"}
    return join(at[0], "properties", at[2])


def field_required(data: Data, rng: random.Random) -> str:
    at = _property(data, rng, plain=False)
    if at is None:
        return ""
    required = at[1].setdefault("required", [])
    required.remove(at[2]) if at[2] in required else required.append(at[2])
    return join(at[0], "properties", at[2])


def field_deprecated(data: Data, rng: random.Random) -> str:
    at = _property(data, rng)
    if at is None:
        return ""
    at[1]["properties"][at[2]]["deprecated"] = True
    return join(at[0], "properties", at[2])


def limit_added(data: Data, rng: random.Random) -> str:
    at = _property(data, rng)
    if at is None:
        return ""
    at[1]["properties"][at[2]]["maxLength"] = 12345
    return join(at[0], "properties", at[2])


def default_changed(data: Data, rng: random.Random) -> str:
    at = _property(data, rng)
    if at is None:
        return ""
    at[1]["properties"][at[2]]["default"] = "zz"
    return join(at[0], "properties", at[2])


def null_added(data: Data, rng: random.Random) -> str:
    at = _property(data, rng)
    if at is None or not isinstance(at[1]["properties"][at[2]].get("type"), str):
        return ""
    node = at[1]["properties"][at[2]]
    node["type"] = [node["type"], "null"]
    return join(at[0], "properties", at[2])


def value_added(data: Data, rng: random.Random) -> str:
    at = _any(
        rng,
        [
            (p, n)
            for p, n in _nodes(data, "schema")
            if is_list(n.get("enum"))
            and n.get("type") == "string"
            and len(n["enum"]) > 1
            and "/allOf" not in p
        ],
    )
    if at is None:
        return ""
    at[1]["enum"].append("zz_new")
    return str(at[0])


def reordered(data: Data, rng: random.Random) -> str:
    """Another order of members, alternatives, constants and parameters, everywhere."""
    for _, kind, node in [*walk(data)]:
        for key in ("anyOf", "oneOf", "enum", "required", "parameters"):
            if is_list(node.get(key)):
                rng.shuffle(node[key])
        if kind == "schema" and is_object(node.get("properties")):
            items = [*node["properties"].items()]
            rng.shuffle(items)
            node["properties"] = dict(items)
    return "#"


def prose_changed(data: Data, rng: random.Random) -> str:
    for _, kind, node in [*walk(data)]:
        if kind in ("schema", "operation", "parameter") and rng.random() < 0.3:
            node["description"] = f"Other words {rng.random()}."
        if kind == "operation" and rng.random() < 0.3:
            node["summary"] = "Other words."
    return "#"


FOUND: dict[Mutation, tuple[str, ...]] = {
    operation_removed: ("operation-removed",),
    operation_deprecated: ("operation-deprecated", "operation-revived"),
    parameter_added: ("parameter-added-required", "parameter-added-optional"),
    field_added: ("field-added-optional", "body-added"),
    # An object without fields is a mapping: the last one takes the object, or the variant, with it.
    field_removed: ("field-removed", "type-changed", "variant-removed", "event-removed"),
    field_turned: ("type-changed", "type-widened", "type-narrowed", "values-opened", "values-closed"),
    field_required: ("field-now-required", "field-now-optional"),
    field_deprecated: ("field-deprecated",),
    limit_added: ("bound-added", "bound-loosened", "bound-tightened"),
    default_changed: ("default-added", "default-changed"),
    null_added: ("null-added",),
    value_added: ("value-added", "known-value-added"),
}
"""What must be found, and the rules that may say so."""

SILENT: tuple[Mutation, ...] = (reordered, prose_changed)


def mutated(data: Data, rng: random.Random) -> Iterator[tuple[Mutation, str, Data]]:
    """An endless row of changed copies of a document."""
    every = [*FOUND, *SILENT]
    while True:
        mutation = rng.choice(every)
        changed = copy.deepcopy(data)
        pointer = mutation(changed, rng)
        if pointer:
            yield mutation, pointer, changed
