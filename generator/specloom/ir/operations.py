"""Operations of the Api: what is sent, what comes back, and how."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from .types import NULL, Bounds, Key, Name, Shape

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
    """Wire names of the properties that are files, or of the whole when that is one."""
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
    by: AnswerBy | None = None
    """How an argument decides which of the answers comes; `shape` is any of those that are JSON."""

    @property
    def shapes(self) -> Iterator[Shape]:
        """Every shape that may come."""
        yield self.shape
        for case in self.by.cases.values() if self.by is not None else ():
            yield case.shape


@frozen
class AnswerBy:
    """Answers that follow the value of an argument."""

    argument: str
    """Wire name."""
    cases: Mapping[str, Answer]
    """What each value asks for."""
    default: str = ""
    """The value that the service assumes when the argument is left out; "" when nobody says."""


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
    request_base: Name | None = None
    """The same without the argument that decides what comes back; None when there is none."""
    doc: str = ""

    @property
    def chooser(self) -> Param | None:
        """The argument that decides what comes back."""
        wire = self.answer.by.argument if self.answer.by is not None else None
        return next((p for p in self.params if p.wire == wire and p.place != "path"), None)
