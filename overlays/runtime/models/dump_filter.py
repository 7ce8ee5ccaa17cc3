"""What a dump keeps: `include` and `exclude` in the forms that pydantic knows."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, TypeAlias

    Chosen: TypeAlias = "Mapping[Any, Any] | Iterable[Any] | None"
    """Names or positions; a mapping goes on below them: `{"choices": {0: {"message"}}, "usage": True}`.
    `"__all__"` stands for each item of a list or mapping."""


def part(include: Any, exclude: Any, *keys: Any) -> tuple[bool, Any, Any]:
    """Is the part of these names to be kept, and what to include and exclude within it?"""
    within = None if include is None else _chosen_at(include, keys)
    if within is False:
        return False, None, None
    without = False if exclude is None else _chosen_at(exclude, keys)
    if without is True:
        return False, None, None
    return True, None if within is True else within, None if without is False else without


def item(include: Any, exclude: Any, at: int, length: int) -> tuple[bool, Any, Any]:
    """The same for an item of a list, which may be counted from the end."""
    return part(include, exclude, at, at - length, "__all__")


def _chosen_at(chosen: Any, keys: tuple[Any, ...]) -> Any:
    """True: all of it, False: nothing of it, else what is said of its parts."""
    if not hasattr(chosen, "keys"):
        return any(key in chosen for key in keys)
    found = [chosen[key] for key in keys if key in chosen]
    if any(each is True or each is ... for each in found):
        return True
    if len(found) < 2:
        return found[0] if found else False
    merged: dict[Any, Any] = {}
    for each in reversed(found):
        merged.update(each if hasattr(each, "keys") else dict.fromkeys(each, True))
    return merged
