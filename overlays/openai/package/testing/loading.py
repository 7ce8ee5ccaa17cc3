"""JSON as clients send it: what is none, or is nested too deeply, is refused."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from .kinds import is_list, is_object

DEEPEST = 100
"""Levels of nesting that are read; what walks through values may then do so with a call for each."""
_TOO_DEEP = object()


def load(data: str | bytes) -> Any:
    """The value. Raises: ValueError for what is not JSON (NaN is not), or is nested deeper than `DEEPEST`."""
    try:
        value = json.loads(data, parse_constant=_refuse)
    except RecursionError:
        value = _TOO_DEEP
    if value is _TOO_DEEP or _is_deep(value):
        raise ValueError("the JSON is nested too deeply")
    return value


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is not JSON")


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for each in level
            for inner in (each.values() if is_object(each) else each if is_list(each) else ())
            if is_object(inner) or is_list(inner)
        ]
        if not level:
            return False
    return True
