"""What the kit knows of the service: operations, types, webhooks, from the file of data beside it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias

from attrs import frozen

from .kinds import is_list, is_object

Shape: TypeAlias = Any
"""`"string"`, `"string:date-time"`, `"$File"`, `[shape]`, `{"enum"}`, `{"map"}`, `{"any"}`, `{"of", bounds}`."""

_NAME = re.compile(r"\{([^}]+)\}")


@frozen
class Operation:
    """One call to the service."""

    key: str
    """`post /files`."""
    method: str
    path: str
    data: Mapping[str, Any]
    """Its row of the contract."""

    @property
    def names(self) -> list[str]:
        """Its path parameters, in order."""
        return _NAME.findall(self.path)

    @property
    def answer(self) -> Mapping[str, Any]:
        """`kind`, `shape`, `media`, `status`."""
        answer: Mapping[str, Any] = self.data["answer"]
        return answer

    @property
    def stream(self) -> Mapping[str, Any] | None:
        """`event`, `flag`, `value`, `end`, `wrap`; None when it never streams."""
        return self.data.get("stream")

    @property
    def body(self) -> Mapping[str, Any] | None:
        """`media`, `fields`, `required`, `files`; None when it takes no body."""
        return self.data.get("body")


class Contract:
    """All operations and types of one service."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.types: Mapping[str, Any] = data["types"]
        self.webhooks: Mapping[str, Shape] = data["webhooks"]
        self.sockets: Mapping[str, Mapping[str, Shape]] = data["sockets"]
        """Name of a socket -> shapes of what its `client` and its `server` say."""
        self.operations = {key: _operation(key, row) for key, row in data["operations"].items()}
        self._routes = sorted(map(_route, self.operations.values()), key=lambda route: route[0])

    def find(self, method: str, path: str) -> tuple[Operation, list[str]] | None:
        """The operation of a request and its path arguments as sent; None when there is none."""
        for _, pattern, operation in self._routes:
            if operation.method == method and (match := pattern.fullmatch(path)):
                return operation, list(match.groups())
        return None

    def methods(self, path: str) -> set[str]:
        """Methods by which a path can be asked."""
        return {operation.method for _, pattern, operation in self._routes if pattern.fullmatch(path)}

    def has(self, method: str, path: str) -> bool:
        """Whether there is an operation of that template."""
        return f"{method.lower()} {path}" in self.operations

    # --- shapes -------------------------------------------------------------------------------

    def resolve(self, shape: Shape) -> Shape:
        """A shape without bounds, and behind names that stand for no object."""
        while True:
            if is_object(shape) and "of" in shape:
                shape = shape["of"]
            elif isinstance(shape, str) and shape[:1] == "$" and "is" in self.types[shape[1:]]:
                shape = self.types[shape[1:]]["is"]
            else:
                return shape

    def nullable(self, shape: Shape) -> bool:
        """Whether a shape says that null may be."""
        shape = self.resolve(shape)
        if is_object(shape):
            return None in shape.get("enum", ()) or any(self.nullable(each) for each in shape.get("any", ()))
        return bool(shape == "null")

    def model(self, shape: Shape) -> Mapping[str, Any] | None:
        """The object that a shape is: its row with `fields`; of several, the first; None for other shapes."""
        for name in self.variants(shape):
            found: Mapping[str, Any] = self.types[name]
            return found
        return None

    def fields(self, shape: Shape) -> Mapping[str, Shape]:
        """Members of the object that a shape is."""
        fields: Mapping[str, Shape] = (self.model(shape) or {}).get("fields", {})
        return fields

    def variants(self, shape: Shape) -> Iterator[str]:
        """Names of all objects that a shape may be."""
        if is_object(shape):
            if "of" in shape:
                yield from self.variants(shape["of"])
            for member in shape.get("any", ()):
                yield from self.variants(member)
        elif isinstance(shape, str) and shape[:1] == "$":
            row = self.types[shape[1:]]
            if "is" in row:
                yield from self.variants(row["is"])
            else:
                yield shape[1:]

    def choices(self, shape: Shape) -> list[Any]:
        """Constants that a shape lists, behind names and unions."""
        shape = self.resolve(shape)
        if is_object(shape):
            if "enum" in shape:
                return list(shape["enum"])
            return [value for member in shape.get("any", ()) for value in self.choices(member)]
        return []

    def item(self, shape: Shape) -> Shape:
        """What a list, or the `data` of a list object, holds."""
        shape = self.resolve(shape)
        if is_list(shape):
            return shape[0]
        listed = self.resolve(self.fields(shape).get("data", "any"))
        return listed[0] if is_list(listed) else "any"


def _operation(key: str, row: Mapping[str, Any]) -> Operation:
    method, _, path = key.partition(" ")
    return Operation(key, method.upper(), path.partition("?")[0], row)


def _route(operation: Operation) -> tuple[str, re.Pattern[str], Operation]:
    pattern = "".join(
        "([^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(_NAME.split(operation.path))
    )
    # Words come before parameters: `/videos/characters` is no video.
    return operation.path.replace("{", "\x7f"), re.compile(pattern), operation


@cache
def contract() -> Contract:
    """The contract of this package, read once."""
    text = files(__package__ or "").joinpath("contract.json").read_text(encoding="utf-8")
    return Contract(json.loads(text))
