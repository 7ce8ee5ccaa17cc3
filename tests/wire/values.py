"""Text on the wire back into typed values, led by the schema it must keep."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .schemas import Schema, Schemas

_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")


def read(raw: Any, schema: Schema, schemas: Schemas) -> Any:
    """A value of texts as the schema means it; what fits nowhere stays text, for the validator to name."""
    if isinstance(raw, str):
        candidates = list(_typed(raw, schemas.types(schema)))
        return next((each for each in candidates if schemas.valid(each, schema)), candidates[0])
    if isinstance(raw, list):
        items = [part["items"] for part in schemas.follow(schema) if "items" in part]
        return [read(each, {"anyOf": items} if items else True, schemas) for each in raw]
    if isinstance(raw, dict):
        return {key: read(value, _member(key, schema, schemas), schemas) for key, value in raw.items()}
    return raw


def listed(raw: Any, schema: Schema, schemas: Schemas) -> Any:
    """The same, where a list of one cannot be told from a single value."""
    single = read(raw, schema, schemas)
    if (
        "array" in schemas.types(schema)
        and not isinstance(raw, list)
        and not schemas.valid(_text(single), schema)
    ):
        return read([raw], schema, schemas)
    return single


def texts(value: Any) -> Any:
    """The value with bytes as text: what JSON Schema can look at."""
    if isinstance(value, dict):
        return {key: texts(each) for key, each in value.items()}
    if isinstance(value, list):
        return [texts(each) for each in value]
    return _text(value)


def _text(value: Any) -> Any:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _typed(raw: str, types: set[str]) -> Iterator[Any]:
    if types & {"integer", "number"} and _NUMBER.fullmatch(raw):
        yield int(raw) if re.fullmatch(r"-?\d+", raw) else float(raw)
    if "boolean" in types and raw in ("true", "false"):
        yield raw == "true"
    if "null" in types and raw in ("", "null"):
        yield None
    yield raw


def _member(key: str, schema: Schema, schemas: Schemas) -> Schema:
    """What the schema says of one property, whichever variant says it."""
    declared: list[Schema] = []
    for part in schemas.follow(schema):
        if key in part.get("properties", {}):
            declared.append(part["properties"][key])
        elif isinstance(part.get("additionalProperties"), dict):
            declared.append(part["additionalProperties"])
    return {"anyOf": declared} if declared else True
