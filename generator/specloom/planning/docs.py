"""Docstrings: our own words, limits and defaults, and where a thing comes from. No vendor prose."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import Any

from ..ir import Bounds, Operation
from ..source.pointers import split
from .literals import docstring

WIDTH = 110


def field_doc(bounds: Bounds | None, default: Any, deprecated: bool, doc: str = "") -> tuple[str, ...]:
    """Lines about a field or argument; none when there is nothing to say."""
    facts = [*_limits(bounds)] if bounds is not None else []
    if default is not None:
        facts.append(f"default {_value(default)}")
    text = "; ".join(facts)
    sentences = [s for s in (doc, text[:1].upper() + text[1:], "Deprecated" if deprecated else "") if s]
    return lines(" ".join(s if s[-1] in ".!?" else s + "." for s in sentences)) if sentences else ()


def type_doc(key: str, deprecated: bool, name: str = "") -> tuple[str, ...]:
    """Where a type comes from; nothing when its own `name` says so already."""
    if place(key) == name.removesuffix("Param") and not deprecated:
        return ()
    return lines(f"Schema: {place(key)}." + (" Deprecated." if deprecated else ""), indent=4)


def params_doc(op: Operation, without: str = "") -> tuple[str, ...]:
    """About the dictionary of an operation's arguments, or of all `without` one."""
    path = ".".join(("client", *op.resource, op.name))
    but = f" but `{without}`" if without else ""
    return lines(f"Arguments of `{path}`{but}. Source: {op.method} {op.path}.", indent=4)


def operation_doc(op: Operation) -> tuple[str, ...]:
    """What an operation does, in our words, and where it comes from."""
    source = f"Source: `{op.method} {op.path}`" + (f" ({op.id})." if op.id else ".")
    rest = [f"`{p.python}`: {p.doc}" for p in op.params if p.place == "path" and p.doc]
    if op.deprecated:
        rest.append("Deprecated.")
    text = " ".join([op.doc, *rest, source]).strip()
    if len(text) <= WIDTH - 8:
        return lines(text, indent=8)
    rest.append(source)
    if not op.doc and len(rest) == 1:
        return lines(source, indent=8)
    first, *others = [t for part in (op.doc, *rest) if part for t in _wrap(part, indent=8)]
    return (first, "", *others, "")


def lines(text: str, indent: int = 4) -> tuple[str, ...]:
    """`text` as safe docstring lines that fit the page; several end with an empty one, before the quotes."""
    found = _wrap(text, indent)
    return (found[0],) if len(found) == 1 else (*found, "")


def _wrap(text: str, indent: int) -> list[str]:
    safe = docstring(text)
    if len(safe) <= WIDTH - indent:
        return [safe]
    return textwrap.wrap(safe, WIDTH - indent, break_long_words=False, break_on_hyphens=False)


def place(key: str) -> str:
    """A pointer for people: `File`, `Response.output[]`, `POST /files request.purpose`."""
    parts = split(key)
    if parts[:2] == ["components", "schemas"] and len(parts) > 2:
        return parts[2] + _steps(parts[3:])
    if parts[:1] == ["paths"] and len(parts) > 2:
        where = "request" if "requestBody" in parts[3:] else "answer" if "responses" in parts[3:] else ""
        at = parts.index("schema") + 1 if "schema" in parts else len(parts) if where else 3
        return f"{parts[2].upper()} {parts[1]} {where}".rstrip() + _steps(parts[at:])
    return key


def _steps(parts: Iterable[str]) -> str:
    found = ""
    rest = iter(parts)
    for part in rest:
        if part == "properties":
            found += "." + next(rest, "")
        elif part == "items":
            found += "[]"
        elif part == "additionalProperties":
            found += "{}"
        elif part in ("anyOf", "oneOf", "allOf"):
            found += f"({next(rest, '')})"
        else:
            found += "/" + part
    return found


def _limits(b: Bounds) -> Iterable[str]:
    yield from _range(b.minimum, b.maximum, "")
    if b.exclusive_minimum is not None:
        yield f"more than {_number(b.exclusive_minimum)}"
    if b.exclusive_maximum is not None:
        yield f"less than {_number(b.exclusive_maximum)}"
    if b.multiple_of is not None:
        yield f"a multiple of {_number(b.multiple_of)}"
    yield from _range(b.min_length, b.max_length, " characters")
    yield from _range(b.min_items, b.max_items, " items")
    if b.pattern is not None and len(b.pattern) <= 60:
        yield f"matches `{b.pattern}`"


def _range(low: float | None, high: float | None, unit: str) -> Iterable[str]:
    if (high if high is not None else low) == 1:
        unit = unit.removesuffix("s")
    if low is not None and high is not None:
        yield f"{_number(low)} to {_number(high)}{unit}" if low != high else f"{_number(low)}{unit}"
    elif low is not None:
        yield f"at least {_number(low)}{unit}"
    elif high is not None:
        yield f"at most {_number(high)}{unit}"


def _number(value: float) -> str:
    return (
        str(int(value))
        if isinstance(value, float) and value.is_integer() and abs(value) < 1e15
        else str(value)
    )


def _value(value: Any) -> str:
    if isinstance(value, bool | str):
        return "empty" if value == "" else f"`{value}`"
    return _number(value) if isinstance(value, int | float) else str(value)
