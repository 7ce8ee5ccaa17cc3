"""The document: plain data as the file says it, all in one piece."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attrs import frozen

from ..errors import GeneratorError
from ..ir import Note
from .files import load, parse
from .json_types import is_object
from .refs import bundle
from .yaml12 import load_yaml

__all__ = ["Document", "load_yaml", "read"]


@frozen
class Document:
    """An OpenAPI document as plain data; `origin` is its name in messages."""

    data: dict[str, Any]
    origin: str
    notes: tuple[Note, ...] = ()


def read(path: Path, inside: Sequence[Path] = ()) -> Document:
    """The document at `path`, with everything that it refers to in other files brought in.

    `inside` are the folders that hold all files that may be read, `refs.home(path)` by default.

    Raises: GeneratorError when a file cannot be read, Errors when references to other files lead nowhere.
    """
    return _document(load(path), path, inside)


def parse_document(text: str, path: Path, inside: Sequence[Path] = ()) -> Document:
    """The document `text`, as if it stood at `path`. Raises: GeneratorError, Errors."""
    return _document(parse(text, path.name), path, inside)


def _document(data: Any, path: Path, inside: Sequence[Path]) -> Document:
    if not is_object(data):
        raise GeneratorError(
            path.name, "an OpenAPI document is an object", "check that this is the right file"
        )
    if "openapi" not in data:
        if "swagger" in data:
            raise GeneratorError(path.name, "this is Swagger 2.0", "convert it to OpenAPI 3.0 or 3.1 first")
        raise GeneratorError(
            path.name, "there is no `openapi` version", "check that this is an OpenAPI document"
        )
    return Document(bundle(data, path, inside), path.name)
