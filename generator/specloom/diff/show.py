"""Shapes on one line, for people."""

from __future__ import annotations

from ..ir import AnyOf, Api, Array, Choice, Map, Model, Ref, Shape
from ..source.pointers import is_component, split

_DEEP = 3
_MANY = 8


def place(key: str) -> str:
    """A pointer to a schema in short: `File`, `File.status`, `post /files (body)`."""
    parts = split(key)
    if parts[:2] == ["components", "schemas"]:
        inner = [p for p in parts[3:] if p not in ("properties", "items", "anyOf", "oneOf", "allOf")]
        return ".".join([parts[2], *inner])
    if parts[:1] == ["paths"] and len(parts) > 2:
        return f"{parts[2]} {parts[1]}"
    return "/".join(parts)


def describe_shape(shape: Shape, api: Api, depth: int = 0) -> str:
    """A shape: components by name, other objects by their fields, constants as they are."""
    match shape:
        case Ref(key) if is_component(key):
            return place(key)
        case Ref(key):
            declared = api.types.get(key)
            if isinstance(declared, Model):
                return "object{" + ", ".join(_first([f.wire for f in declared.fields])) + "}"
            if declared is None or depth > _DEEP:
                return place(key)
            return describe_shape(declared.shape, api, depth + 1)
        case Array(item):
            inner = describe_shape(item, api, depth + 1)
            return f"list of ({inner})" if isinstance(item, AnyOf) else f"list of {inner}"
        case Map(value):
            return f"map of {describe_shape(value, api, depth + 1)}"
        case AnyOf(members):
            return " | ".join(_first([describe_shape(m, api, depth + 1) for m in members]))
        case Choice(values):
            return " | ".join(_first([repr(v) for v in values]))
        case _:
            return f"{shape.kind} ({shape.format})" if shape.format else shape.kind


def _first(texts: list[str]) -> list[str]:
    return texts if len(texts) <= _MANY else [*texts[:_MANY], f"… {len(texts) - _MANY} more"]
