"""Nodes by JSONPath (RFC 9535): a short way for plain paths, the library for all others."""

from __future__ import annotations

import re
from typing import Any

from attrs import frozen

from .json_types import is_list, is_object

# What a path of names and indices is made of; no escapes, no blanks between segments.
_STEP = re.compile(
    r"""\.([A-Za-z_]\w*)|\['([^'\\\x00-\x1f]*)'\]|\["([^"\\\x00-\x1f]*)"\]|\[(0|[1-9]\d*)\]""", re.A
)


class PathError(Exception):
    """Message and hint: why a path cannot be read."""


@frozen(eq=False)
class Location:
    """A node, and its key in what holds it; nothing holds the document itself."""

    value: Any
    holder: Any = None
    key: Any = None


def select(path: str, data: Any) -> list[Location]:
    """All nodes of `data` that `path` names, each once. Raises: PathError."""
    steps = _steps(path)
    if steps is None:
        return _query(path, data)
    place: Location | None = Location(data)
    for key in steps:
        if place is None:
            return []
        place = _child(place.value, key)
    return [] if place is None else [place]


def _child(holder: Any, key: str | int) -> Location | None:
    if is_object(holder) and isinstance(key, str):
        return Location(holder[key], holder, key) if key in holder else None
    if is_list(holder) and isinstance(key, int):
        return Location(holder[key], holder, key) if key < len(holder) else None
    return None


def _steps(path: str) -> list[str | int] | None:
    """Names and indices of a plain path; None for any other."""
    if not path.startswith("$"):
        return None
    steps: list[str | int] = []
    at = 1
    while at < len(path):
        match = _STEP.match(path, at)
        if match is None:
            return None
        at = match.end()
        text = match[match.lastindex or 0]
        steps.append(int(text) if match.lastindex == 4 else text)
    return steps


def _query(path: str, data: Any) -> list[Location]:
    from jsonpath_rfc9535 import JSONPathError, find

    try:
        nodes = find(path, data)
    except RecursionError:
        raise PathError(f"{path!r} looks too deep into the document", "name what it looks for") from None
    except JSONPathError as error:
        problem = str(error).partition(",")[0]
        raise PathError(f"{path!r} is not a JSONPath of RFC 9535: {problem}", "correct it") from None
    places: dict[tuple[int, Any], Location] = {}
    for node in nodes:
        if node.parent is None:
            places.setdefault((0, None), Location(node.value))
        else:
            holder, key = node.parent.value, node.location[-1]
            places.setdefault((id(holder), key), Location(node.value, holder, key))
    return list(places.values())
