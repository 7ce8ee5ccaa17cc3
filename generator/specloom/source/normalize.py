"""A document of any OpenAPI 3.0 or 3.1 dialect, checked and in the one form that later passes read.

Facts stay what they are, where they are: no schema moves to another pointer and nothing is left out.
Restated in the words of 3.1 are

- `nullable: true`: stays, also beside `$ref`, `allOf`, `anyOf` and `oneOf`, where it is the only word
  for it; a `type` beside it becomes a list with "null", an `enum` gets null;
- boolean `exclusiveMinimum` and `exclusiveMaximum`: become the limit itself.

Repaired, with a note, are annotations only: whatever could change a value that travels must be said in
an overlay.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..errors import GeneratorError, raise_all
from ..ir import Note
from .document import Document
from .json_types import copy_json, is_list
from .models import find_violations
from .pointers import join
from .refs import find_dangling
from .walk import find_misplaced, walk

_PROSE = ("description", "summary")
_EXCLUSIVE = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def normalize(document: Document) -> Document:
    """`document`, valid and in 3.1 form. Raises: Errors with every place that breaks OpenAPI's rules."""
    data: dict[str, Any] = copy_json(document.data)
    notes = [*document.notes]
    for pointer, kind, node in walk(data):
        notes += _repair(pointer, kind, node)
        if kind == "schema":
            _modernize(node)
    raise_all([*find_dangling(data, document.origin), *find_violations(data, document.origin)])
    # What the models let pass: they read any member that is no object as an extension, or not at all.
    raise_all(
        GeneratorError(document.origin + at, f"should be {form}", "say it in an overlay")
        for at, form in find_misplaced(data)
    )
    return Document(data, document.origin, tuple(notes))


def _repair(pointer: str, kind: str, node: dict[str, Any]) -> Iterator[Note]:
    """Make the annotations of a node what OpenAPI demands."""
    for key in _PROSE:
        if key in node and not isinstance(node[key], str):
            del node[key]
            yield Note("repaired", join(pointer, key), "is not text and was left out")
    if kind == "response" and "description" not in node and "$ref" not in node:
        node["description"] = ""  # the contract has none, and OpenAPI 3.2 asks for none
    elif kind == "info" and not isinstance(version := node.get("version"), str):
        node["version"] = "0.0.0" if version is None else str(version)
        yield Note("repaired", "#/info/version", f"must be a string; read as {node['version']!r}")


def _modernize(schema: dict[str, Any]) -> None:
    """Say in words of 3.1 what a schema says in words of 3.0."""
    if schema.get("nullable") is True:
        kind = schema.get("type")
        kinds = kind if is_list(kind) else [kind]
        if kind is not None and "null" not in kinds:
            schema["type"] = [*kinds, "null"]
        values = schema.get("enum")
        if is_list(values) and None not in values:
            schema["enum"] = [*values, None]
    for exclusive, limit in _EXCLUSIVE:
        value = schema.get(exclusive)
        if isinstance(value, bool):
            del schema[exclusive]
            if value and limit in schema:
                schema[exclusive] = schema.pop(limit)
