"""Plain data from files, JSON or YAML, and errors that say where."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from ..errors import GeneratorError
from .json_types import TOO_LONG, parse_decimal, parse_integer
from .yaml12 import load_yaml

_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<half>u[dD][89a-fA-F])|.)", re.DOTALL
)
"""An escape of JSON; `half`: of a surrogate that has no other half, which is no text."""

__all__ = ["load", "load_json", "load_yaml", "parse"]


def load(path: Path) -> Any:
    """The value in a JSON or YAML file. Raises: GeneratorError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise GeneratorError(path.name, f"cannot be read: {error.strerror}", "check the path") from None
    except UnicodeDecodeError as error:
        raise GeneratorError(
            path.name, f"byte {error.start} is not UTF-8", "save the file as UTF-8"
        ) from None
    return parse(text, path.name)


def _place(text: str, at: int, name: str) -> str:
    """File, line and column of a character."""
    before = text[:at]
    return f"{name}:{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"


def find_line(path: Path, key: str) -> str:
    """File and line of a key at the top of a mapping, for messages: `resources.yaml:12`."""
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), 1):
        if line.lstrip("\"'").startswith(key) and line.lstrip("\"'")[len(key) :].lstrip("\"' ")[:1] == ":":
            return f"{path.name}:{number}"
    return path.name


def parse(text: str, name: str) -> Any:
    """The value that `text` writes: JSON when named so or starting like an object, else YAML.

    Raises: GeneratorError with line and column.
    """
    if name.endswith(".json") or (not name.endswith((".yaml", ".yml")) and text.lstrip()[:1] == "{"):
        return load_json(text, name)
    return load_yaml(text, name)


def load_json(text: str, name: str) -> Any:
    """The JSON value of `text`. Raises: GeneratorError with line and column."""

    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        if len(value) < len(pairs):
            keys = [key for key, _ in pairs]
            twice = next(key for key in keys if keys.count(key) > 1)
            raise GeneratorError(name, f"the key {twice!r} is twice in one object", "keep one of the two")
        return value

    def constant(word: str) -> Any:
        raise GeneratorError(name, f"{word} is not a JSON value", "quote it or leave it out")

    def number(digits: str) -> int | float:
        try:
            return parse_integer(digits) if digits.lstrip("-").isdigit() else parse_decimal(digits)
        except ValueError:
            place = _place(text, text.find(digits), name)
            raise GeneratorError(place, TOO_LONG, "quote it to make it a string") from None

    for escape in _ESCAPE.finditer(text):
        if escape["half"]:
            place = _place(text, escape.start(), name)
            raise GeneratorError(place, "this escape is half of a character", "write both halves, or none")
    try:
        return json.loads(
            text, object_pairs_hook=unique, parse_constant=constant, parse_int=number, parse_float=number
        )
    except json.JSONDecodeError as error:
        place = f"{name}:{error.lineno}:{error.colno}"
        raise GeneratorError(place, f"this is not JSON: {error.msg}", "correct the file") from None
    except RecursionError:
        raise GeneratorError(name, "is nested too deeply", "name inner parts and refer to them") from None
