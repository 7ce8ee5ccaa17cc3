"""Operations on shapes: null added and taken away, members joined; pure functions."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import evolve

from ..ir import ANY, NULL, AnyOf, Array, Choice, Field, Map, Ref, Scalar, Shape


def nullable(shape: Shape) -> Shape:
    """`shape`, or null."""
    return any_of(flatten([shape, NULL]))


def without_null(shape: Shape) -> Shape:
    """`shape` when it is not null."""
    return any_of(tuple(m for m in shape.members if m != NULL)) if isinstance(shape, AnyOf) else shape


def any_of(members: tuple[Shape, ...]) -> Shape:
    """One of `members`, which are flat already."""
    return members[0] if len(members) == 1 else AnyOf(members) if members else NULL


def nesting_depth(shape: Shape) -> int:
    """How many lists and maps stand in each other."""
    match shape:
        case Array(inner) | Map(inner):
            return 1 + nesting_depth(inner)
        case AnyOf(members):
            return max(map(nesting_depth, members))
        case _:
            return 0


def either(a: Shape, b: Shape) -> Shape:
    """Both shapes of one field in two variants; two objects are read as data."""
    flat = flatten([a, b])
    objects = [m for m in flat if isinstance(m, Ref | Map)]
    if len(objects) > 1:
        flat = tuple(m for m in flat if m not in objects) + (Map(ANY),)
    return any_of(flat)


def narrow(a: Field, b: Field) -> Field:
    """A field that two parts of an `allOf` describe: the later description, unless it says nothing."""
    shape = (
        a.shape
        if b.shape == ANY or (isinstance(a.shape, Choice) and isinstance(b.shape, Scalar))
        else b.shape
    )
    return evolve(b, shape=shape, required=a.required or b.required, bounds=b.bounds or a.bounds)


def flatten(members: Iterable[Shape]) -> tuple[Shape, ...]:
    """Members of members, without repeats; choices joined, `any` swallows all, null last."""
    flat: dict[Shape, None] = {}
    for member in members:
        flat.update(dict.fromkeys(member.members if isinstance(member, AnyOf) else (member,)))
    if ANY in flat:
        return (ANY,)
    choices = [m for m in flat if isinstance(m, Choice)]
    joined = Choice(tuple(dict.fromkeys(v for c in choices for v in c.values)))
    out: list[Shape] = []
    for member in flat:
        if isinstance(member, Choice):
            if joined not in out:
                out.append(joined)
        elif member != NULL and not (isinstance(member, Scalar) and any(_same_kind(member, o) for o in out)):
            out.append(member)
    return (*out, NULL) if NULL in flat else tuple(out)


def _same_kind(a: Scalar, b: Shape) -> bool:
    return isinstance(b, Scalar) and a.kind == b.kind
