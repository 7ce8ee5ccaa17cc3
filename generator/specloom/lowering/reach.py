"""What reaches what: schemas by reference in the document, declared types by shape in the Api."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from ..ir import Alias, AnyOf, Api, Array, Choice, Declared, Key, Map, Model, Operation, Ref, Shape, Table
from ..source.pointers import lookup


def find_referenced(data: Mapping[str, Any], roots: Iterable[Key]) -> set[str]:
    """Pointers of all components that paths, webhooks or `roots` refer to, directly or not."""
    seen: set[str] = set()
    todo: list[Any] = [data.get("paths"), data.get("webhooks"), *({"$ref": r} for r in roots)]
    while todo:
        node = todo.pop()
        if isinstance(node, list):
            todo += node
        elif isinstance(node, dict):
            ref = node.get("$ref")
            if isinstance(ref, str) and ref.startswith("#") and ref not in seen:
                seen.add(ref)
                with suppress(KeyError):  # one that leads nowhere is an error of its own
                    todo.append(lookup(data, ref))
            todo += [
                {"$ref": r if r.startswith("#") else "#/components/schemas/" + r}
                for r in (node.get("mapping") or {}).values()
                if isinstance(node.get("mapping"), dict) and isinstance(r, str) and "propertyName" in node
            ]
            todo += node.values()
    return {"/".join(p.split("/")[:4]) for p in seen}


def keys(shape: Shape) -> Iterator[Key]:
    """Keys of the declared types that a shape names."""
    match shape:
        case Ref(key):
            yield key
        case Array(inner) | Map(inner):
            yield from keys(inner)
        case AnyOf(members):
            for member in members:
                yield from keys(member)
        case _:
            pass


def constants(shape: Shape, types: Mapping[Key, Declared]) -> tuple[Any, ...]:
    """The constants that a value of this shape may be, named ones included."""
    choices = (each for each in leaves((shape,), types) if isinstance(each, Choice))
    return tuple(value for choice in choices for value in choice.values)


def leaves(
    shapes: Iterable[Shape], types: Mapping[Key, Declared], stop: Container[Key] = ()
) -> Iterator[Shape]:
    """What stands behind some shapes, unions and aliases looked through, in order, each alias once.

    Aliases in `stop` count as leaves.
    """
    seen: set[Key] = set()
    todo = [*shapes][::-1]
    while todo:
        shape = todo.pop()
        declared = types.get(shape.key) if isinstance(shape, Ref) else None
        if isinstance(shape, AnyOf):
            todo += shape.members[::-1]
        elif isinstance(shape, Ref) and isinstance(declared, Alias) and shape.key not in stop:
            if shape.key not in seen:
                seen.add(shape.key)
                todo.append(declared.shape)
        else:
            yield shape


def parts(declared: Declared) -> Iterator[Key]:
    """Keys that a declared type names."""
    if isinstance(declared, Alias):
        yield from keys(declared.shape)
        if declared.table is not None:
            yield from _cases(declared.table)
        return
    for field in declared.fields:
        yield from keys(field.shape)
    if declared.extra is not None:
        yield from keys(declared.extra)


def _cases(table: Table) -> Iterator[Key]:
    for _, case in (*table.cases, *table.by_key):
        if isinstance(case, Table):
            yield from _cases(case)
        else:
            yield case.key
    if table.default is not None:
        yield table.default.key


def closure(types: Mapping[Key, Model | Alias], start: Iterable[Key]) -> dict[Key, Key]:
    """Every type that `start` leads to, nearest first, each with the type that led there ("" for a start)."""
    found = {k: "" for k in start if k in types}
    todo = list(found)
    for key in todo:
        for part in parts(types[key]):
            if part in types and part not in found:
                found[part] = key
                todo.append(part)
    return found


def answer_starts(op: Operation) -> Iterator[Key]:
    """Types that an operation answers with; a page's items rather than its envelope."""
    for shape in (op.page.item,) if op.page else op.answer.shapes:
        yield from keys(shape)
    if op.stream:
        yield from keys(op.stream.event)


def request_starts(op: Operation) -> Iterator[Key]:
    """Types that the arguments of an operation name."""
    for param in op.params:
        yield from keys(param.shape)


def find_answer_types(api: Api) -> dict[Key, Key]:
    """Types that need an attrs class."""
    starts = [k for op in api.operations for k in answer_starts(op)]
    starts += [k for hook in api.webhooks for k in keys(hook.event)]
    return closure(api.types, [*starts, *api.roots])


def find_request_types(api: Api) -> dict[Key, Key]:
    """Types that need a TypedDict."""
    return closure(api.types, [*(k for op in api.operations for k in request_starts(op)), *api.request_roots])
