"""Which variant of the old union is which of the new one."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from attrs import frozen

from ..ir import Array, Key, Map
from .prints import Prints

_T = TypeVar("_T")
_Holder = TypeVar("_Holder", Array, Map)
_ALIKE = 0.5
"""Share of fields that two variants must have in common to be one that has changed."""


@frozen
class Paired:
    """Variants in both, and those that one side alone has."""

    both: tuple[tuple[Key, Key], ...]
    gone: tuple[Key, ...]
    fresh: tuple[Key, ...]


def objects(old: Iterable[Key], new: Iterable[Key], prints: tuple[Prints, Prints]) -> Paired:
    """Objects paired by name, content, tag, place and likeness, in this order."""
    gone: list[Key] = list(old)
    fresh: list[Key] = list(new)
    both: list[tuple[Key, Key]] = []
    single = len(gone) == len(fresh) == 1
    before, after = prints
    for mark in (_named, _tagged, _placed):
        both += _same(gone, fresh, mark, prints)
    scores = [(_likeness(before.fields(a), after.fields(b)), a, b) for a in gone for b in fresh]
    for score, a, b in sorted(scores, key=lambda s: (-s[0], s[1], s[2])):
        differ = before.tag(a) and after.tag(b) and not single
        if a in gone and b in fresh and not differ and (score >= _ALIKE or single):
            both.append((a, b))
            gone.remove(a)
            fresh.remove(b)
    return Paired(tuple(both), tuple(gone), tuple(fresh))


def lists(
    old: Iterable[_Holder], new: Iterable[_Holder], prints: tuple[Prints, Prints]
) -> list[tuple[_Holder, _Holder]]:
    """Lists, or maps, paired by content, the rest in order."""
    gone: list[_Holder] = list(old)
    fresh: list[_Holder] = list(new)
    both: list[tuple[_Holder, _Holder]] = _same(gone, fresh, _content, prints)
    both.extend(zip(gone, fresh, strict=False))
    return both


def _named(key: Key, prints: Prints) -> str:
    return prints.of_object(key)


def _tagged(key: Key, prints: Prints) -> str:
    return prints.tag(key)


def _placed(key: Key, prints: Prints) -> str:
    return "" if prints.tag(key) else key


def _content(shape: Array | Map, prints: Prints) -> str:
    return prints.of(shape)


def _same(
    gone: list[_T], fresh: list[_T], mark: Callable[[_T, Prints], Hashable], prints: tuple[Prints, Prints]
) -> list[tuple[_T, _T]]:
    """Pairs with the same mark, taken out of both lists; an empty mark is none."""
    both: list[tuple[_T, _T]] = []
    waiting: dict[Hashable, list[_T]] = {}
    for item in fresh:
        waiting.setdefault(mark(item, prints[1]), []).append(item)
    for item in [*gone]:
        key = mark(item, prints[0])
        found = waiting.get(key)
        if key and found:
            both.append((item, found.pop(0)))
    for one, other in both:
        gone.remove(one)
        fresh.remove(other)
    return both


def _likeness(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0
