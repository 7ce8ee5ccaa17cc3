"""Two sets of limits compared: which way each moved."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import fields

from ..ir import Bounds

_LEAST = {"minimum", "exclusive_minimum", "min_length", "min_items"}
_MOST = {"maximum", "exclusive_maximum", "max_length", "max_items"}


def limits(old: Bounds, new: Bounds) -> Iterator[tuple[str, str, str]]:
    """Rule, before and after of every limit that differs."""
    for name in (field.name for field in fields(Bounds)):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            yield _rule(name, before, after), _text(name, before), _text(name, after)


def _rule(name: str, before: object, after: object) -> str:
    if before is None:
        return "bound-added"
    if after is None:
        return "bound-removed"
    if isinstance(before, int | float) and isinstance(after, int | float) and name in _LEAST | _MOST:
        tighter = after > before if name in _LEAST else after < before
        return "bound-tightened" if tighter else "bound-loosened"
    return "bound-changed"


def _text(name: str, value: object) -> str:
    return "" if value is None else f"{name} {value}"
