"""Union tables: how the object variants of a union are told apart, inferred from their fields.

Descriptions of APIs rarely map tags to variants, so the constants of the variants decide. Four
ways, in this order: one tag with different values; nested tags where values collide; a variant
without the tag as default; a required key that only one variant has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ..ir import AnyOf, Choice, Field, Ref, Shape, Table

Variants = Sequence[tuple[Ref, Mapping[str, Field]]]

# Usual tags first; any other constant property follows in the order of the first variant.
PREFERRED = ("type", "object", "role", "event", "kind")

_MOST_TRIES = 1_000
"""Groups of variants that are looked at for one table: tags within tags could be tried without end."""


def tag_values(shape: Shape) -> tuple[str, ...]:
    """The constants a tag of this shape may have; none when it is no tag."""
    if isinstance(shape, AnyOf):
        choices = [m for m in shape.members if isinstance(m, Choice)]
        return tag_values(choices[0]) if len(choices) == 1 and len(shape.members) <= 2 else ()
    if isinstance(shape, Choice) and all(isinstance(v, str) for v in shape.values):
        return tuple(v for v in shape.values if isinstance(v, str))
    return ()


def resolve(
    variants: Variants,
    first_tag: str = "",
    used: frozenset[str] = frozenset(),
    tries: Iterator[int] | None = None,
) -> Table | None:
    """The table for `variants`, or None when nothing tells them apart.

    `first_tag` is the declared discriminator, tried before all others; `used` are the tags that
    outer tables have looked at, `tries` how often more may be tried.
    """
    tries = iter(range(_MOST_TRIES)) if tries is None else tries
    if next(tries, None) is None:
        return None
    tags = _candidates(variants, first_tag, used)
    for tag in tags:
        table = _by_tag(variants, tag, used, tries, overlap=False)
        if table is not None:
            return table
    table = _by_key(variants, required=True)
    if table is not None:
        return table
    for tag in tags:
        table = _by_tag(variants, tag, used, tries, overlap=True)
        if table is not None:
            return table
    return _by_key(variants, required=False)


def _candidates(variants: Variants, first_tag: str, used: frozenset[str]) -> list[str]:
    names = {n: None for n in (first_tag, *PREFERRED) if n}
    for _, fields in variants:
        names.update({n: None for n, f in fields.items() if tag_values(f.shape)})
    having = Counter(n for _, fields in variants for n in fields)
    return [n for n in names if n not in used and having[n] > 1]


def _by_tag(
    variants: Variants, tag: str, used: frozenset[str], tries: Iterator[int], *, overlap: bool
) -> Table | None:
    groups: dict[str, list[tuple[Ref, Mapping[str, Field]]]] = {}
    without: list[Ref] = []
    for ref, fields in variants:
        values = tag_values(fields[tag].shape) if tag in fields else ()
        if not values:
            without.append(ref)
        for value in values:
            groups.setdefault(value, []).append((ref, fields))
    if len(without) > 1 or len(groups) + len(without) < 2:
        return None
    cases: list[tuple[str, Ref | Table]] = []
    for value, group in groups.items():
        if len(group) == 1:
            cases.append((value, group[0][0]))
            continue
        inner = resolve(group, used=used | {tag}, tries=tries)
        if inner is not None:
            cases.append((value, inner))
        elif overlap:
            # The variant that allows the fewest values says most about this one.
            cases.append((value, min(group, key=lambda v: len(tag_values(v[1][tag].shape)))[0]))
        else:
            return None
    return Table(tag=tag, cases=tuple(cases), default=without[0] if without else None)


def _by_key(variants: Variants, *, required: bool) -> Table | None:
    keys: list[tuple[str, Ref]] = []
    rest: list[Ref] = []
    having = Counter(n for _, fields in variants for n in fields)
    for ref, fields in variants:
        own = [n for n, f in fields.items() if (f.required or not required) and having[n] == 1]
        if own:
            keys.append((own[0], ref))
        else:
            rest.append(ref)
    if not keys or len(rest) > 1:
        return None
    return Table(by_key=tuple(keys), default=rest[0] if rest else None)
