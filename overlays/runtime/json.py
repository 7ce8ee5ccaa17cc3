"""JSON in and out: the standard library's, or orjson's when that is installed."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    fast: Any
try:
    import orjson as fast
except ImportError:
    fast = None

loads: Callable[[str | bytes | bytearray], Any] = json.loads if fast is None else fast.loads
"""Text to data; ValueError when it is not JSON."""


def dumps(value: Any) -> bytes:
    """A request body: compact UTF-8. TypeError for what has no JSON form; NaN is an error, null with orjson."""
    made: dict[int, tuple[Any, Any]] = {}

    def once(each: Any) -> Any:
        # Held, so that its id stays its own and a generator or file is not asked twice.
        if id(each) not in made:
            made[id(each)] = each, fallback(each)
        return made[id(each)][1]

    if fast is not None:
        try:
            encoded: bytes = fast.dumps(value, default=once)
            return encoded
        except TypeError:  # integers beyond 64 bits, keys that are no strings: the standard library knows
            pass
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=once
    ).encode()


def text(value: Any, indent: int | None) -> str:
    """JSON for people and files."""
    if indent is None:
        return dumps(value).decode()
    return json.dumps(value, indent=indent, ensure_ascii=False, default=fallback)


def fallback(value: Any) -> Any:
    """The JSON form of what is no JSON type: models, dates, enums, files as base64, any iterable as a list."""
    if isinstance(value, type):
        raise TypeError(f"the class {value.__name__} has no JSON form; parse() takes classes, create() does not")
    if hasattr(value.__class__, "__api_exclude__"):
        from .dump import sent

        return sent(value)
    for name, arguments in _WAYS:
        method = getattr(value, name, None)
        if method is not None:
            return method(**arguments)
    if value.__class__ in (bytes, bytearray, memoryview):
        from base64 import b64encode

        return b64encode(value).decode()
    if hasattr(value, "__fspath__"):
        with open(value, "rb") as file:
            return fallback(file.read())
    if hasattr(value, "read"):
        return fallback(value.read())
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return dict(value)
    if hasattr(value, "__dataclass_fields__"):
        return {key: getattr(value, key) for key in value.__dataclass_fields__}
    if hasattr(value.__class__, "__attrs_attrs__"):
        return {field.name: getattr(value, field.name) for field in value.__class__.__attrs_attrs__}
    if hasattr(value, "_value_"):
        return value.value
    if hasattr(value, "__iter__"):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


_WAYS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("to_dict", {}),
    ("model_dump", {"mode": "json", "by_alias": True, "exclude_unset": True}),
    ("isoformat", {}),
)
