"""Types of the Api: what a value looks like, and the types that have names."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from attrs import frozen

Key: TypeAlias = str
"""`#/components/schemas/File` for a type, `post /files` for an operation."""


@frozen
class Note:
    """Something a reader of the report should know; nothing is dropped without one."""

    kind: Literal["repaired", "ignored", "assumed", "proposed", "renamed", "pruned", "unsupported", "alias"]
    pointer: str
    message: str


@frozen
class Name:
    """A public Python name, decided in `names`.

    `package` is dotted and relative to `types` ("" is `types` itself, "chat" is `types.chat`).
    `identifier` is unique within package and side. `module` and `alias` are set when the name is
    also reachable as `types.<package>.<module>.<alias>` through a thin re-export module.
    """

    package: str
    identifier: str
    module: str = ""
    alias: str = ""


@frozen
class Bounds:
    """Limits a value must keep; None where the document sets none."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None


@frozen
class Scalar:
    """One JSON scalar, `any` value at all, or `binary`: a file or raw bytes."""

    kind: Literal["any", "string", "integer", "number", "boolean", "null", "binary", "object"]
    format: str | None = None


@frozen
class Choice:
    """One of the listed constants (enum or const)."""

    values: tuple[str | int | float | bool | None, ...]


@frozen
class Array:
    """A list."""

    item: Shape


@frozen
class Map:
    """An object with free keys and values of one shape."""

    value: Shape


@frozen
class Ref:
    """A declared type, by key."""

    key: Key


@frozen
class AnyOf:
    """One of several shapes: flat, without repeats, `null` last; at most one member is an object
    (several objects make an `Alias` with a `Table`)."""

    members: tuple[Shape, ...]


Shape: TypeAlias = Scalar | Choice | Array | Map | Ref | AnyOf

ANY = Scalar("any")
NULL = Scalar("null")


@frozen
class Table:
    """How a reader tells the object variants of a union apart.

    First `tag` in `cases`; a case is a model, another union, or a table of its own (nested tags). Else the first of
    `by_key` whose property is present; else `default`; else unknown.
    """

    tag: str = ""
    cases: tuple[tuple[str, Ref | Table], ...] = ()
    by_key: tuple[tuple[str, Ref], ...] = ()
    default: Ref | None = None


@frozen
class Field:
    """One property of a model, or one member of a body."""

    wire: str
    shape: Shape
    required: bool
    default: Any = None
    bounds: Bounds | None = None
    deprecated: bool = False
    pointer: str = ""
    side: Literal["", "answer", "request"] = ""
    """The only side on which it travels (`readOnly`, `writeOnly`); "" for both."""
    python: str = ""
    """Attribute or key in Python, decided in `names`."""


@frozen
class Model:
    """An object with named properties."""

    key: Key
    fields: tuple[Field, ...]
    extra: Shape | None = None
    """Shape of further properties; None when the document does not speak of them."""
    proposals: tuple[str, ...] = ()
    """Names the document suggests, best first (words, not yet Python)."""
    deprecated: bool = False
    answer: Name | None = None
    """Its attrs class; set when some answer reaches it."""
    request: Name | None = None
    """Its TypedDict; set when some request reaches it."""

    def on(self, side: Literal["answer", "request"]) -> tuple[Field, ...]:
        """The fields that travel on one side."""
        return tuple(f for f in self.fields if f.side in ("", side))


@frozen
class Alias:
    """A declared type that is not an object: union, enum, array or scalar with a name."""

    key: Key
    shape: Shape
    """For a union of objects: `AnyOf` of all variants, objects included."""
    table: Table | None = None
    """Set when there are two or more object variants."""
    proposals: tuple[str, ...] = ()
    public: bool = True
    """False for unions hoisted out of a field without a name of their own."""
    answer: Name | None = None
    request: Name | None = None


Declared: TypeAlias = Model | Alias
