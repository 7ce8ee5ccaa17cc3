"""Two Apis compared: everything that users of a client would notice, and the rest as internal."""

from __future__ import annotations

from collections.abc import Mapping

from ..ir import Api, Key, Model, Ref
from ..lowering.reach import find_answer_types, find_request_types
from ..source.pointers import is_component
from .change import Change, sort_changes
from .operations import operations
from .rules import Direction
from .shape_comparison import ShapeComparison
from .show import place

__all__ = ["compare"]


def compare(old: Api, new: Api) -> list[Change]:
    """How `new` differs from `old`, the gravest differences first."""
    shapes = ShapeComparison(old, new)
    _compare_service(old, new, shapes)
    operations(old, new, shapes)
    _compare_webhooks(old, new, shapes)
    _compare_unreached(old, new, shapes)
    _compare_schemas(old, new, shapes)
    return sort_changes(shapes.found)


def _compare_service(old: Api, new: Api, shapes: ShapeComparison) -> None:
    if old.title != new.title:
        shapes.report("title-changed", "request", "#/info/title", "the service", old.title, new.title)
    if old.server != new.server:
        shapes.report("server-changed", "request", "#/servers", "the service", old.server, new.server)
    before, after = {s.name: s for s in old.schemes}, {s.name: s for s in new.schemes}
    for name in sorted(before.keys() | after.keys()):
        one, other = before.get(name), after.get(name)
        if one != other:
            rule = "added" if one is None else "removed" if other is None else "changed"
            texts = [f"{s.kind} {s.parameter}".strip() if s else "" for s in (one, other)]
            pointer = f"#/components/securitySchemes/{name}"
            shapes.report(f"scheme-{rule}", "request", pointer, f"signing in: {name}", *texts)


def _compare_webhooks(old: Api, new: Api, shapes: ShapeComparison) -> None:
    before, after = {h.name: h for h in old.webhooks}, {h.name: h for h in new.webhooks}
    for name in sorted(before.keys() | after.keys()):
        one, other, where = before.get(name), after.get(name), f"webhook {name}"
        if other is None and one is not None:
            shapes.report("webhook-removed", "answer", one.pointer, where, name)
        elif one is None and other is not None:
            shapes.report("webhook-added", "answer", other.pointer, where, "", name)
        elif one is not None and other is not None:
            shapes.compare(one.event, other.event, "answer", other.pointer, where)


def _compare_unreached(old: Api, new: Api, shapes: ShapeComparison) -> None:
    """Types that both documents have and that nothing compared has led to: roots, and what nobody uses."""
    sides: list[tuple[Direction, Mapping[Key, Key]]] = [
        ("answer", find_answer_types(old)),
        ("request", find_request_types(old)),
    ]
    met = {key for key, _ in shapes.met}
    for direction, reached in sides:
        for key in sorted(reached.keys() & new.types.keys()):
            if is_component(key) and key not in met:
                _type(key, direction, shapes)
    met = {key for key, _ in shapes.met}
    for key in sorted(old.types.keys() & new.types.keys()):
        if is_component(key) and key not in met:
            _type(key, "unused", shapes)
    for key in sorted(old.shapes.keys() & new.shapes.keys()):
        if is_component(key) and key not in met and not (key in old.types and key in new.types):
            shapes.compare(old.shapes[key], new.shapes[key], "unused", key, place(key))


def _type(key: Key, direction: Direction, shapes: ShapeComparison) -> None:
    one, other = shapes.old.types[key], shapes.new.types[key]
    if isinstance(one, Model) and isinstance(other, Model):
        shapes.models(key, key, direction)
    else:
        shapes.compare(Ref(key), Ref(key), direction, key, place(key))


def _compare_schemas(old: Api, new: Api, shapes: ShapeComparison) -> None:
    before, after = _components(old), _components(new)
    taken: set[Key] = set()
    used = (
        {**find_answer_types(old), **find_request_types(old)},
        {**find_answer_types(new), **find_request_types(new)},
    )
    for key in sorted(before - after):
        direction: Direction = "answer" if key in used[0] else "unused"
        fresh = shapes.renamed.get(key)
        if fresh is not None and fresh not in before:
            taken.add(fresh)
            shapes.report("schema-renamed", direction, fresh, place(fresh), place(key), place(fresh))
        else:
            shapes.report("schema-removed", direction, key, place(key), place(key))
    for key in sorted(after - before - taken):
        direction = "answer" if key in used[1] else "unused"
        shapes.report("schema-added", direction, key, place(key), "", place(key))


def _components(api: Api) -> set[Key]:
    return {key for key in (*api.types, *api.shapes) if is_component(key)}
