"""The Api as a whole: operations, types, webhooks, sockets and ways to sign in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import field, frozen

from .operations import Operation, Style
from .types import Declared, Key, Note, Shape


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
    argument_suggestions: Mapping[str, Mapping[str, tuple[str, ...]]] = field(
        factory=dict[str, Mapping[str, tuple[str, ...]]]
    )
    """Client path, or `*` for all -> argument that people try -> what it may be called there, best first."""
    notes: tuple[Note, ...] = ()
    counts: Mapping[str, int] = field(factory=dict[str, int])
    """Totals before pruning: schemas, unions, unions_resolved, operations, webhooks."""
