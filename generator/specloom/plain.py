"""Plain data: what JSON can say. Tests that checkers understand, and copies."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is a list."""
    return isinstance(value, list)


def member(value: Any, *keys: str) -> Any:
    """What stands under `keys`, one below the other; None where there is no such thing."""
    for key in keys:
        value = value.get(key) if is_object(value) else None
    return value


def copied(value: Any) -> Any:
    """A copy that shares no object and no list with `value`."""
    if is_object(value):
        return {key: copied(item) if type(item) in (dict, list) else item for key, item in value.items()}
    if is_list(value):
        return [copied(item) if type(item) in (dict, list) else item for item in value]
    return value
