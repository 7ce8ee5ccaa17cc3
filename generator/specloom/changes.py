"""What differs between two Apis: operations, arguments, types, fields, webhooks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Literal, TypeAlias, TypeVar

from attrs import frozen

from .ir import Answer, AnyOf, Api, Array, Choice, Declared, Field, Map, Model, Operation, Param, Ref, Shape

_T = TypeVar("_T")
What: TypeAlias = Literal["operation", "argument", "answer", "stream", "type", "field", "webhook"]


@frozen
class Change:
    """One difference."""

    kind: Literal["added", "removed", "changed"]
    what: What
    place: str
    """Operation key or pointer, then the name of the argument or field."""
    detail: str = ""


def changes(old: Api, new: Api) -> list[Change]:
    """All differences, in the order of operations, types, webhooks, each by name."""
    found = list(_compared("operation", _operations(old), _operations(new), _in_operation))
    found += _compared("type", old.types, new.types, _in_type)
    found += _compared("webhook", _webhooks(old), _webhooks(new), _in_webhook)
    return found


def _operations(api: Api) -> dict[str, Operation]:
    return {op.key: op for op in api.operations}


def _webhooks(api: Api) -> dict[str, Shape]:
    return {hook.name: hook.event for hook in api.webhooks}


def _compared(
    what: What,
    old: Mapping[str, _T],
    new: Mapping[str, _T],
    within: Callable[[str, _T, _T], Iterator[Change]],
    place: str = "",
) -> Iterator[Change]:
    for key in sorted(old.keys() | new.keys()):
        where = f"{place} {key}".strip()
        if key not in new:
            yield Change("removed", what, where)
        elif key not in old:
            required = getattr(new[key], "required", False)
            yield Change("added", what, where, "required" if required else "")
        else:
            yield from within(where, old[key], new[key])


def _in_operation(place: str, old: Operation, new: Operation) -> Iterator[Change]:
    yield from _compared("argument", _arguments(old), _arguments(new), _in_argument, place)
    if _answer(old.answer) != _answer(new.answer):
        yield Change("changed", "answer", place, f"{_answer(old.answer)} -> {_answer(new.answer)}")
    if old.stream != new.stream:
        events = [shown(op.stream.event) if op.stream else "none" for op in (old, new)]
        yield Change("changed", "stream", place, " -> ".join(events))
    if old.deprecated != new.deprecated:
        yield Change("changed", "operation", place, _deprecation(new.deprecated))


def _arguments(op: Operation) -> dict[str, Param]:
    return {f"{p.place} {p.wire}": p for p in op.params}


def _in_argument(place: str, old: Param, new: Param) -> Iterator[Change]:
    return _member("argument", place, old, new)


def _in_field(place: str, old: Field, new: Field) -> Iterator[Change]:
    return _member("field", place, old, new)


def _member(what: What, place: str, old: Param | Field, new: Param | Field) -> Iterator[Change]:
    yield from _shapes(what, place, old.shape, new.shape)
    if old.required != new.required:
        yield Change("changed", what, place, "now required" if new.required else "no longer required")
    if old.deprecated != new.deprecated:
        yield Change("changed", what, place, _deprecation(new.deprecated))


def _in_webhook(place: str, old: Shape, new: Shape) -> Iterator[Change]:
    return _shapes("webhook", place, old, new)


def _fields(model: Model) -> dict[str, Field]:
    return {f.wire: f for f in model.fields}


def _deprecation(now: bool) -> str:
    return "deprecated" if now else "no longer deprecated"


def _in_type(place: str, old: Declared, new: Declared) -> Iterator[Change]:
    if isinstance(old, Model) and isinstance(new, Model):
        yield from _compared("field", _fields(old), _fields(new), _in_field, place)
        return
    shapes = [Ref(place) if isinstance(t, Model) else t.shape for t in (old, new)]
    yield from _shapes("type", place, *shapes)


def _shapes(what: What, place: str, old: Shape, new: Shape) -> Iterator[Change]:
    if old != new:
        yield Change("changed", what, place, _turned(old, new))


def _turned(old: Shape, new: Shape) -> str:
    """How a shape changed: members gained and lost where both are lists of members."""
    before, after = _members(old), _members(new)
    if len(before) + len(after) > 2 and before & after:
        gained, lost = sorted(after - before), sorted(before - after)
        return "; ".join([*(f"+ {g}" for g in gained), *(f"- {m}" for m in lost)]) or "another order"
    return f"{shown(old)} -> {shown(new)}"


def _members(shape: Shape) -> set[str]:
    if isinstance(shape, AnyOf):
        return {part for member in shape.members for part in _members(member)}
    return {repr(v) for v in shape.values} if isinstance(shape, Choice) else {shown(shape)}


def _answer(answer: Answer) -> str:
    return shown(answer.shape) if answer.kind == "json" else answer.kind


def shown(shape: Shape) -> str:
    """A shape on one line: component names for types, constants as they are."""
    match shape:
        case Ref(key):
            return key.removeprefix("#/components/schemas/")
        case Array(item):
            return f"list of {shown(item)}"
        case Map(value):
            return f"map of {shown(value)}"
        case AnyOf(members):
            return " | ".join(map(shown, members))
        case Choice(values):
            return " | ".join(map(repr, values))
        case _:
            return shape.kind
