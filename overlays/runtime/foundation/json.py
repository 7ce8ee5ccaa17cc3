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


def loads(data: str | bytes | bytearray) -> Any:
    """Text to data; ValueError when it is not JSON, or nested too deeply.

    With orjson and without it: a byte order mark, NaN, infinities, lone surrogates and UTF-16 are accepted.
    """
    if fast is not None:
        try:
            return fast.loads(data)
        except ValueError:  # the standard library is more tolerant
            pass
    if isinstance(data, str):
        data = data.removeprefix("\ufeff")
    try:
        return json.loads(data)
    except RecursionError:
        raise ValueError("nested too deeply") from None


if fast is None:
    _decoder: Any = json.JSONDecoder()
    _scan: Callable[[str, int], tuple[Any, int]] = _decoder.scan_once


def _parse(data: bytes) -> Any:
    try:
        text = data.decode()
        value, end = _scan(text, 0)
    except (StopIteration, ValueError, RecursionError):
        return loads(data)
    return value if end == len(text) or not text[end:].strip(" \t\n\r") else loads(data)


parse: Callable[[bytes], Any] = _parse if fast is None else fast.loads
"""The fast half of `loads`, for bytes: what it refuses by a ValueError, `loads` may still accept."""

_NULLS = (b":null", b",null", b"[null")


def dumps(value: Any) -> bytes:
    """A request body: compact UTF-8.

    TypeError for what has no JSON form, ValueError for NaN, infinity and what contains itself; they say where.
    """
    made: dict[int, tuple[Any, Any]] = {}

    def once(each: Any) -> Any:
        # Held, so that its id stays its own and a generator or file is not asked twice.
        if id(each) not in made:
            made[id(each)] = each, fallback(each)
        return made[id(each)][1]

    if fast is not None:
        try:
            encoded: bytes = fast.dumps(value, default=once)
        except TypeError:  # integers beyond 64 bits, keys that are no strings: the standard library knows
            pass
        else:
            # For NaN orjson writes null: a body with nulls is left to the standard library, which refuses it.
            if encoded != b"null" and not any(null in encoded for null in _NULLS):
                return encoded
    try:
        return json.dumps(
            value, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=once
        ).encode()
    except (TypeError, ValueError, RecursionError) as error:
        from .json_path import explained

        raise explained(value, once, error) from None


def text(value: Any, indent: int | None, ensure_ascii: bool = False) -> str:
    """JSON for people and files."""
    between = (",", ":") if indent is None else None
    return json.dumps(value, indent=indent, separators=between, ensure_ascii=ensure_ascii, default=fallback)


def unfolded(value: Any) -> Any:
    """A model, ours or pydantic's, as a dict; everything else as it is."""
    for name, arguments in _WAYS[:2]:
        method = getattr(value, name, None)
        if method is not None and not isinstance(value, type):
            return method(**arguments)
    return value


def fallback(value: Any) -> Any:
    """The JSON form of what is no JSON type.

    Models and mappings are objects, enums their values, dates ISO 8601, UUIDs text, decimals numbers, bytes and
    files (open, or by their path) their content in base64, all that can be iterated lists.
    """
    if isinstance(value, type):
        raise TypeError(
            f"the class {value.__name__} has no JSON form; parse() takes classes, create() does not"
        )
    if hasattr(value.__class__, "__api_exclude__") and hasattr(value, "__api_data__"):
        return value.__api_data__()
    for name, arguments in _WAYS:
        method = getattr(value, name, None)
        if method is not None:
            return method(**arguments)
    if hasattr(value, "_value_"):
        return value.value
    kind = value.__class__.__name__
    if kind == "UUID":
        return str(value)
    if kind == "Decimal":
        return int(value) if value == value.to_integral_value() else float(value)
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
    if hasattr(value, "__iter__"):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


_WAYS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("to_dict", {}),
    ("model_dump", {"mode": "json", "by_alias": True, "exclude_unset": True}),
    ("isoformat", {}),
)
