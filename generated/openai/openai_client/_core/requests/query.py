"""Query strings and flat forms: how scalars, arrays and objects are written in pairs."""

from __future__ import annotations

from ..foundation.json import dumps, unfolded
from ..foundation.sentinels import absent
from .paths import STRICT, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

_MARKS = {"comma": ",", "space": " ", "pipe": "|"}
_LITERAL = {"comma": STRICT | frozenset(b","), "space": STRICT, "pipe": STRICT}


def encode(values: Mapping[str, tuple[Any, str]], default_style: str) -> str:
    """Values and styles by name as `a=1&b[]=2`, percent-encoded; None and "" are left out."""
    return "&".join(
        f"{quote(key)}={quote(text, _LITERAL.get(style or default_style, STRICT))}"
        for name, (value, style) in values.items()
        for key, text in pairs(name, value, style or default_style)
        if text
    )


def pairs(name: str, value: Any, style: str) -> Iterator[tuple[str, str]]:
    """One value as names and texts."""
    if value is None or absent(value):
        return
    if style == "json":
        yield name, dumps(value).decode()
        return
    value = value if isinstance(value, str) else unfolded(value)
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        yield name, scalar(value)
    elif hasattr(value, "items"):
        yield from _object(name, value.items(), style)
    elif style in _MARKS:
        text = _MARKS[style].join(scalar(item) for item in value if item is not None)
        if text:
            yield name, text
    else:
        inner = f"{name}[]" if style in ("brackets", "deep") else name
        for item in value:
            yield from pairs(inner, item, style)


def _object(name: str, members: Iterable[tuple[Any, Any]], style: str) -> Iterator[tuple[str, str]]:
    if style in ("brackets", "deep"):
        for key, each in members:
            yield from pairs(f"{name}[{key}]", each, style)
    elif style in _MARKS:
        parts = [text for key, each in members if each is not None for text in (str(key), scalar(each))]
        yield name, _MARKS[style].join(parts)
    else:
        for key, each in members:
            yield from pairs(str(key), each, style)


def line(value: Any) -> str:
    """A value in a header or cookie: items of a list are joined by commas."""
    if isinstance(value, (str, bytes)) or not hasattr(value, "__iter__"):
        return scalar(value)
    return ",".join(text for _, text in pairs("", value, "comma"))


def scalar(value: Any) -> str:
    """`true`, `1.5`, an ISO date, an enum's value; ValueError for NaN and infinity."""
    if isinstance(value, str):
        return str(getattr(value, "_value_", value))
    if value is True or value is False:
        return "true" if value else "false"
    if hasattr(value, "isoformat"):
        return str(value.isoformat())
    if isinstance(value, float) and value - value != 0:
        raise ValueError(f"{value} cannot be sent: leave it out or send None")
    return str(getattr(value, "_value_", value))
