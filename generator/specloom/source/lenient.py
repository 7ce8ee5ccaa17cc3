"""Going on without schemas that cannot be read: each costs only itself, and is reported."""

from __future__ import annotations

from typing import Any

from ..errors import Errors, GeneratorError
from ..ir import Note
from .document import Document
from .json_types import copy_json
from .pointers import lookup, split
from .walk import walk


def replace_unreadable_schemas(document: Document, errors: Errors) -> Document:
    """`document` with the schemas that `errors` complain about replaced by ones that allow anything.

    Raises: Errors with what is wrong elsewhere than in a schema.
    """
    schemas = {pointer for pointer, kind, _ in walk(document.data) if kind == "schema"}
    data: dict[str, Any] = copy_json(document.data)
    notes: dict[str, Note] = {}
    hopeless: list[GeneratorError] = []
    for error in errors.exceptions:
        assert isinstance(error, GeneratorError)
        at = error.pointer.removeprefix(document.origin)
        while at not in schemas and at:
            at = at.rpartition("/")[0]
        if not at or _is_open(data, at):
            hopeless.append(error)
        else:
            notes.setdefault(at, Note("unsupported", at, f"{error.message}; typed as Any"))
    if hopeless:
        raise Errors(errors.message, hopeless)
    for at in sorted(notes, key=len, reverse=True):  # inner ones first
        parent = lookup(data, at.rpartition("/")[0])
        key = split(at)[-1]
        parent[int(key) if isinstance(parent, list) else key] = {}
    return Document(data, document.origin, (*document.notes, *notes.values()))


def _is_open(data: dict[str, Any], pointer: str) -> bool:
    """Whether the schema there allows anything already, so that emptying it again would not help."""
    return lookup(data, pointer) in ({}, True)
