"""Paths: parameters filled in, percent-encoded, unable to leave their segment."""

from __future__ import annotations

from ..foundation.sentinels import absent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
SEGMENT = frozenset(_UNRESERVED + b"!$&'()*+;=:@")
"""Bytes that a path segment may hold as they are (RFC 3986), except the comma: it parts list items."""
STRICT = frozenset(_UNRESERVED)


def quote(text: str, safe: frozenset[int] = STRICT) -> str:
    """Percent-encode."""
    if text.isalnum() and text.isascii():
        return text
    return "".join([chr(byte) if byte in safe else f"%{byte:02X}" for byte in text.encode()])


def fill(template: str, values: tuple[Any, ...], styles: Mapping[str, str]) -> str:
    """The template with its parameters replaced, in order; ValueError for a value that would change the route."""
    pieces = template.split("{")
    if len(pieces) - 1 != len(values):
        raise TypeError(f"{template} takes {len(pieces) - 1} path values, got {len(values)}")
    path = pieces[0]
    for piece, value in zip(pieces[1:], values, strict=True):
        name, _, rest = piece.partition("}")
        path += _encoded(name, value, styles.get(name, "comma")) + rest
    for segment in path.split("/"):
        if _dots(segment):
            raise ValueError(f"the values of {template} would make the path {path!r}, which leads elsewhere")
    return path


def _encoded(name: str, value: Any, style: str) -> str:
    if value is None or absent(value) or value == "" or value == [] or value == ():
        raise ValueError(f"Expected a non-empty value for `{name}` but received {value!r}")
    items = [_text(item) for item in _items(value)]
    if any(_dots(item) for item in items):
        raise ValueError(f"the value of `{name}` may not be {value!r}: it would lead to another path")
    quoted = [quote(item, SEGMENT) for item in items]
    if style == "label":
        return "." + ".".join(quoted)
    if style == "matrix":
        return f";{name}=" + ",".join(quoted)
    return ",".join(quoted)


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return [part for pair in value.items() for part in pair]  # pyright: ignore[reportUnknownVariableType]
    return value if isinstance(value, (list, tuple)) else (value,)  # pyright: ignore[reportUnknownVariableType]


def _text(value: Any) -> str:
    if value is True or value is False:
        return "true" if value else "false"
    return str(getattr(value, "value", value))


def _dots(segment: str) -> bool:
    return segment.lower().replace("%2e", ".") in (".", "..")
