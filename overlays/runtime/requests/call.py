"""A call as a value: resources build it, engines run it. No I/O here."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from ..foundation.protocols import HttpResponse
    from .endpoint import Endpoint

    S_co = TypeVar("S_co", covariant=True)
    A_co = TypeVar("A_co", covariant=True)
else:
    from ..foundation.generic import Generic

    S_co = A_co = None


class Call(Generic[S_co, A_co]):
    """One request, typed by what a sync and an async caller receive for it."""

    __slots__ = (
        "answer", "body", "cookies", "endpoint", "finish", "headers", "options", "path", "query", "streaming"
    )  # fmt: skip

    answer: Any
    """What comes back, as the endpoint says or as an argument decides."""
    endpoint: Endpoint
    path: str
    """Filled in and encoded."""
    query: dict[str, tuple[Any, str]]
    """Value and style ("" is the API's) by wire name."""
    headers: dict[str, Any]
    cookies: dict[str, Any]
    body: Any
    """A dict of members, the whole body, or None when there is none."""
    options: dict[str, Any]
    finish: Callable[[Any, HttpResponse], Any] | None
    """What a hook or helper makes of the decoded value; streams are not its business."""
    streaming: bool

    def __init__(self, endpoint: Endpoint, path: str) -> None:
        self.answer = endpoint.answer
        self.endpoint = endpoint
        self.path = path
        self.query = {}
        self.headers = {}
        self.cookies = {}
        self.body = None
        self.options = {}
        self.finish = None
        self.streaming = False

    def __repr__(self) -> str:
        from ..foundation.redact import shown

        return f"<Call {self.endpoint.method} {shown(self.path)}>"

    def next_page_call(self, query: dict[str, Any]) -> Call[S_co, A_co]:
        """The same call with other query parameters: how a list goes on."""
        other: Call[S_co, A_co] = Call(self.endpoint, self.path)
        for name in self.__slots__[:-1]:
            setattr(other, name, getattr(self, name))
        other.query = {**self.query, **{name: (value, "") for name, value in query.items()}}
        extra = self.options.get("extra_query")
        if extra:  # it would win over where the list has come to
            kept = {name: value for name, value in extra.items() if name not in query}
            other.options = {**self.options, "extra_query": kept}
        return other
