"""Plain data: what JSON can say. Tests that checkers understand, and copies."""

from __future__ import annotations

import math
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


def describe_kind(value: Any) -> str:
    """What a value is, for messages: they never quote what was read."""
    if value is None:
        return "null"
    names = {dict: "an object", list: "a list", str: "a string", bool: "a boolean"}
    return names.get(type(value), "a number")


def copy_json(value: Any) -> Any:
    """A copy that shares no object and no list with `value`."""
    if type(value) not in (dict, list):
        return value
    whole = value.copy()
    todo = [whole]
    while todo:
        part = todo.pop()
        for key, item in part.items() if type(part) is dict else enumerate(part):
            if type(item) in (dict, list):
                part[key] = item = item.copy()
                todo.append(item)
    return whole


TOO_LONG = "this number is too large, or has too many digits"
_MOST_DIGITS = 500


def parse_integer(text: str, base: int = 10) -> int:
    """The integer that `text` writes. Raises: ValueError for none, and for one that is longer than any use."""
    if len(text) > _MOST_DIGITS:
        raise ValueError
    return int(text, base)


def parse_decimal(text: str) -> float:
    """The number that `text` writes. Raises: ValueError for none, and for one that is infinite or too long."""
    if len(text) > _MOST_DIGITS or math.isinf(number := float(text)):
        raise ValueError
    return number
