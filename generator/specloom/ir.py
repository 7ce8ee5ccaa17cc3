"""The Api: what a client must know about a service, every question answered once.

Knows neither OpenAPI keywords nor Python syntax. `lower` makes it, `names` fills in the
`Name`s, `prune` drops what nothing reaches, `plan` turns it into modules.
A declared type (model or alias) is found by its key: the JSON pointer of its schema.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

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


# --- shapes: what a value looks like -------------------------------------------------------


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


# --- declared types -------------------------------------------------------------------------


@frozen
class Table:
    """How a reader tells the object variants of a union apart.

    First `tag` in `cases`; a case is a model or a table of its own (nested tags). Else the first of
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


# --- operations -----------------------------------------------------------------------------

Place: TypeAlias = Literal["path", "query", "header", "cookie", "body"]
Style: TypeAlias = Literal["repeat", "comma", "space", "pipe", "deep", "brackets", "json"]


@frozen
class Param:
    """One argument of an operation, wherever it travels."""

    wire: str
    place: Place
    shape: Shape
    required: bool
    default: Any = None
    style: Style = "repeat"
    """How arrays and objects are written in a query; "comma" in a path, "json" for any value as JSON."""
    bounds: Bounds | None = None
    deprecated: bool = False
    pointer: str = ""
    python: str = ""
    doc: str = ""


@frozen
class Body:
    """What an operation sends."""

    media: tuple[str, ...]
    """Content types, preferred first."""
    whole: bool
    """True when the body is one argument (`Param` with place body), False when each property is."""
    files: tuple[str, ...] = ()
    """Wire names of the properties that are files."""
    encoding: Mapping[str, str] = field(factory=dict[str, str])
    """Content type of single parts, by wire name."""
    required: bool = False
    type: Key | None = None
    """The model that the properties came from, when it has a declaration."""


@frozen
class Answer:
    """What a successful call gives back."""

    kind: Literal["json", "binary", "text", "none"]
    shape: Shape = NULL
    media: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()


@frozen
class Members:
    """A list in the events of a stream: `each` member, told apart `by` a key, `has` a field at its end."""

    each: str
    by: str
    has: str


@frozen
class Resume:
    """How a broken stream goes on."""

    operation: Key
    """What to ask for the rest."""
    id: str
    """Dotted path, in an event, of what the operation takes in its path."""
    cursor: str
    """Member of each event that says where the stream is."""
    parameter: str
    """Query parameter that takes the cursor."""


@frozen
class Stream:
    """How an operation streams."""

    event: Shape
    flag: str = ""
    """Wire name of the argument that switches streaming on; "" when it always streams."""
    value: Any = True
    """The flag's value that does so."""
    format: Literal["sse", "jsonl"] = "sse"
    end: tuple[str, ...] = ()
    """`[DONE]` or the event types that end it; empty: the end of the connection does."""
    enough: tuple[str, ...] = ()
    """Event types after which nothing is missing, though more may come."""
    complete: Members | None = None
    """Members that all have had their end when nothing is missing."""
    resume: Resume | None = None
    media: str = ""
    """The content type that the document gives it."""
    wrap: bool = False
    """Deliver `{event, data}` pairs: the event's name decides the type."""


@frozen
class Page:
    """How a list goes on; `style` names a page class of the overlays."""

    style: str
    item: Shape


@frozen
class Operation:
    """One call to the service."""

    key: Key
    """`post /files`; with a constant query: `post /responses?beta=true`."""
    id: str
    """operationId, or "" when the document has none."""
    method: str
    """Upper case."""
    path: str
    """With `{parameters}`, without query."""
    pointer: str
    query: tuple[tuple[str, str], ...] = ()
    """Constant query written into the path."""
    params: tuple[Param, ...] = ()
    """Path parameters in path order, then required, then optional, each in document order."""
    body: Body | None = None
    answer: Answer = Answer("none")
    stream: Stream | None = None
    page: Page | None = None
    security: tuple[str, ...] = ()
    """Names of the schemes of which one is enough; empty: none needed."""
    headers: tuple[tuple[str, str], ...] = ()
    """Constant headers."""
    route: str = ""
    """A word of the overlays: how a hand-written client routes it; "" for the usual way."""
    deprecated: bool = False
    tags: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    """Dotted client paths that the document suggests."""
    errors: tuple[str, ...] = ()
    """Status codes of declared errors."""
    resource: tuple[str, ...] = ()
    """Path of the resource below the client, decided in `names`: ("chat", "completions")."""
    name: str = ""
    """Method name, decided in `names`."""
    request: Name | None = None
    """TypedDict of its keyword arguments; None when it has none beyond path parameters."""
    doc: str = ""


@frozen
class Synonym:
    """A further name on the client: of an operation, or of a resource with all that is below it."""

    path: str
    target: str
    """Client path of what it means."""
    deprecated: str = ""
    """What to do instead, when the name is to go."""
    place: str = ""
    """Where the overlays say so, for messages."""


@frozen
class Webhook:
    """One event that the service posts to its user."""

    name: str
    event: Shape
    pointer: str = ""


@frozen
class Scheme:
    """One way to prove who is calling."""

    name: str
    kind: Literal["bearer", "basic", "header", "query", "cookie", "other"]
    parameter: str = ""
    """Name of the header, query parameter or cookie."""


@frozen
class Socket:
    """A conversation over a socket: what either side says."""

    name: str
    client: Shape
    server: Shape
    answers: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    """Type of a client's event -> types of the server's events that answer it."""


@frozen
class Api:
    """A whole service."""

    title: str
    version: str
    origin: str
    """Display name of the document, for messages and banners."""
    server: str
    schemes: tuple[Scheme, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    types: Mapping[Key, Declared]
    shapes: Mapping[Key, Shape] = field(factory=dict[str, Shape], repr=False)
    """Shape of every schema that was read, by pointer."""
    roots: tuple[Key, ...] = ()
    """Types to keep although no operation reaches them (event unions of sockets)."""
    request_roots: tuple[Key, ...] = ()
    sockets: tuple[Socket, ...] = ()
    array_style: Style = "repeat"
    also: tuple[tuple[str, Key], ...] = ()
    """Further public names: dotted path below `types` -> key (`:` parts package and module as in pins)."""
    resource_docs: Mapping[str, str] = field(factory=dict[str, str])
    """Dotted resource path -> one line of ours."""
    synonyms: tuple[Synonym, ...] = ()
    """Further names, sorted by path; what they mean is looked up in `plan`."""
    mistaken: Mapping[str, Mapping[str, tuple[str, ...]]] = field(
        factory=dict[str, Mapping[str, tuple[str, ...]]]
    )
    """Client path, or `*` for all -> argument that people try -> what it may be called there, best first."""
    notes: tuple[Note, ...] = ()
    counts: Mapping[str, int] = field(factory=dict[str, int])
    """Totals before pruning: schemas, unions, unions_resolved, operations, webhooks."""
