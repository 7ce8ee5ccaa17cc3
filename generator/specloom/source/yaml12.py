"""YAML by the rules of YAML 1.2 (core schema), parsed by libyaml.

PyYAML resolves YAML 1.1: `OFF` is False, `2026-05-31` a date, `1:30` the number 90. OpenAPI documents
are JSON documents in YAML notation, so only JSON's values come out here, and only string keys.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

from ..errors import GeneratorError
from .json_types import TOO_LONG, is_list, is_object, parse_decimal, parse_integer

# Aliases are written out; a few lines of nested aliases can stand for more values than memory holds.
_MOST_VALUES = 2_000_000

_MOST_NESTED = 400

_TAG = "tag:yaml.org,2002:"
_CORE: tuple[tuple[str, str, str], ...] = (  # tag, pattern, first characters
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("infinite", r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)", "-+."),
    ("merge", r"<<", "<"),
)
_NUMBERS = {_TAG + "int", _TAG + "float"}


class _Loader(yaml.CSafeLoader):
    """libyaml's parser with the scalars of the core schema.

    It composes nodes by recursion that nothing bounds: a deep text would end the process.
    """

    depth = 0

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        """Called for each node, before those within it."""
        self.depth += 1
        if self.depth > _MOST_NESTED:
            raise RecursionError

    def ascend_resolver(self) -> None:
        """Called for each node, after those within it."""
        self.depth -= 1


_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
for _name, _pattern, _first in _CORE:
    for _character in (*_first, *([""] if _name == "null" else [])):
        _resolvers.setdefault(_character, []).append((_TAG + _name, re.compile(rf"(?:{_pattern})\Z")))
_Loader.yaml_implicit_resolvers = _resolvers


def _integer(text: str) -> int:
    return parse_integer(text, {"0o": 8, "0x": 16}.get(text[:2], 10))


_SCALARS: dict[str, Callable[[str], Any]] = {
    _TAG + "str": str,
    _TAG + "null": lambda text: None,
    _TAG + "bool": lambda text: text.lower() == "true",
    _TAG + "int": _integer,
    _TAG + "float": parse_decimal,
}


def load_yaml(text: str, name: str) -> Any:
    """The JSON value that `text` writes in YAML; `name` is what messages call it.

    Raises: GeneratorError with line and column when the text is malformed, repeats a key or has no
    JSON value.
    """
    try:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        finally:
            loader.dispose()
        return None if node is None else _Builder(name).build(node)
    except yaml.YAMLError as error:
        raise _malformed(error, name) from None
    except RecursionError:
        raise GeneratorError(name, "is nested too deeply", "name inner parts and refer to them") from None


def _malformed(error: yaml.YAMLError, name: str) -> GeneratorError:
    mark = getattr(error, "problem_mark", None)
    place = f"{name}:{mark.line + 1}:{mark.column + 1}" if mark else name
    problem = getattr(error, "problem", None) or getattr(error, "reason", None) or "is not text"
    return GeneratorError(
        place, f"this is not YAML: {problem}", "correct the file; quoting the value often helps"
    )


class _Builder:
    """Plain data from a tree of YAML nodes; aliases are written out, so nothing is shared."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.open: set[int] = set()
        self.left = _MOST_VALUES

    def build(self, node: Any) -> Any:
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self.open:
            raise self._error(node, "this anchor contains itself", "use $ref for recursion")
        self.left -= len(node.value)
        if self.left < 0:
            raise self._error(node, "aliases stand for too many values", "use $ref instead of anchors")
        self.open.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            value: Any = [self.build(item) for item in node.value]
        else:
            value = self._mapping(node)
        self.open.discard(id(node))
        return value

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        convert = _SCALARS.get(node.tag)
        try:
            if convert:
                return convert(node.value)
            if node.tag == _TAG + "merge":
                return node.value
        except ValueError:
            pass
        message = TOO_LONG if node.tag in _NUMBERS else "this is not a JSON value"
        raise self._error(node, message, "quote it to make it a string")

    def _mapping(self, node: Any) -> dict[str, Any]:
        own: dict[str, Any] = {}
        merged: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._error(key, "a key must be a string", "quote it")
            if key.tag == _TAG + "merge":
                merged = {**self._merged(value), **merged}
            elif key.value in own:
                raise self._error(key, f"the key {key.value!r} is here twice", "keep one of the two")
            else:
                own[key.value] = self.build(value)
        return {**merged, **own} if merged else own

    def _merged(self, node: Any) -> dict[str, Any]:
        """What `<<: *base` or `<<: [*first, *second]` adds; the first one wins."""
        value = self.build(node)
        result: dict[str, Any] = {}
        for part in reversed(value if is_list(value) else [value]):
            if not is_object(part):
                raise self._error(node, "`<<` takes mappings only", "write the keys out")
            result |= part
        return result

    def _error(self, node: Any, message: str, hint: str) -> GeneratorError:
        mark = node.start_mark
        return GeneratorError(f"{self.name}:{mark.line + 1}:{mark.column + 1}", message, hint)
