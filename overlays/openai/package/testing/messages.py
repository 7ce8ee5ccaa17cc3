"""What passes between a face and the mock: a request, an answer, and what happens on the way."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote

from attrs import field, frozen

from .forms import File, form
from .kinds import is_list
from .loading import load
from .redact import shown_headers, shown_target


@frozen
class Pause:
    """Nothing comes for a while."""

    seconds: float


@frozen
class Reset:
    """The connection is reset, here and now."""


@frozen
class Close:
    """A WebSocket is closed with this code; 1005 says none, 1006 says no goodbye at all."""

    code: int = 1000
    reason: str = ""


Piece: TypeAlias = bytes | Pause | Reset
SocketAction: TypeAlias = str | bytes | Pause | Reset | Close
"""What the service does on a WebSocket: a message, or one of the others."""


def _pieces(given: bytes | Iterable[Piece]) -> Iterable[Piece]:
    return (given,) if isinstance(given, bytes) else given


def _maybe_pieces(given: bytes | Iterable[Piece] | None) -> Iterable[Piece] | None:
    return None if given is None else _pieces(given)


@frozen
class Answer:
    """What the service says. Faces play its `body` piece by piece, as fast as the client reads."""

    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])
    """Names in lower case."""
    body: Iterable[Piece] = field(default=(), converter=_pieces)
    """Bytes, or pieces of them with what happens between. The length of bytes and tuples is told beforehand."""
    delay: float = 0.0
    """Seconds before the first byte."""
    reset: bool = False
    """The connection is reset before any answer."""
    raw: Iterable[Piece] | None = field(default=None, converter=_maybe_pieces)
    """These bytes, or pieces of them, instead of an HTTP answer; then the connection is closed."""

    @property
    def length(self) -> int | None:
        """Bytes of the body, where they are known beforehand."""
        if not isinstance(self.body, tuple):
            return None
        pieces: tuple[Piece, ...] = self.body
        sizes = [len(piece) for piece in pieces if isinstance(piece, bytes)]
        return sum(sizes) if len(sizes) == len(pieces) else None

    def content(self) -> bytes:
        """The whole body, without waiting. Raises: ConnectionResetError where the connection would be reset."""
        found: list[bytes] = []
        for piece in self.body:
            if isinstance(piece, Reset):
                raise ConnectionResetError("the connection is reset in the middle of the answer")
            if isinstance(piece, bytes):
                found.append(piece)
        return b"".join(found)


def json_answer(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer in JSON."""
    return Answer(status, {"content-type": "application/json", **(headers or {})}, (json_bytes(value),))


def json_bytes(value: Any) -> bytes:
    """JSON as UTF-8. Halves of characters, which clients may send escaped, go back as they came."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "backslashreplace")


def bytes_answer(data: bytes, media: str = "application/octet-stream") -> Answer:
    """An answer of bytes."""
    return Answer(200, {"content-type": media}, (data,))


def events_answer(events: Iterable[tuple[str | None, Any]], done: bool) -> Answer:
    """Server-sent events: name (or None) and data (a text as it is); `[DONE]` at the end when `done`."""
    return Answer(200, {"content-type": "text/event-stream; charset=utf-8"}, _lines(events, done))


def _lines(events: Iterable[tuple[str | None, Any]], done: bool) -> Iterator[bytes]:
    for name, data in events:
        text = data.encode("utf-8", "replace") if isinstance(data, str) else json_bytes(data)
        head = f"event: {name}\n".encode() if name else b""
        yield head + b"data: " + text + b"\n\n"
    if done:
        yield b"data: [DONE]\n\n"


@frozen(slots=False)
class Request:
    """A request as the service sees it."""

    method: str
    """Upper case."""
    target: str = field(repr=lambda target: repr(shown_target(target)))
    """Path and query as they were sent."""
    headers: Mapping[str, str] = field(
        factory=dict[str, str], repr=lambda headers: repr(shown_headers(headers))
    )
    """Names in lower case; values of the same name joined by commas."""
    body: bytes = field(default=b"", repr=lambda body: f"<{len(body)} bytes>")
    sink: Any = None
    """What took the body in place of memory, where the server was told so."""

    @property
    def path(self) -> str:
        """The path, decoded."""
        return unquote(self.target.partition("?")[0])

    @property
    def query(self) -> list[tuple[str, str]]:
        """Pairs of the query, decoded, in order."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def media(self) -> str:
        """The body's content type, without parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @cached_property
    def json(self) -> Any:
        """The body as JSON, None when it is not JSON."""
        if not self.body or ("json" not in self.media and self.media):
            return None
        try:
            return load(self.body)
        except ValueError:
            return None

    @cached_property
    def form(self) -> dict[str, Any] | None:
        """The fields of a form, nested as their names say, files as `File`; None when it is no form."""
        try:
            return form(self.headers.get("content-type", ""), self.body)
        except ValueError:
            return None

    @property
    def files(self) -> dict[str, File]:
        """The files of a form, by the name of their field; of several the last."""
        found: dict[str, File] = {}
        for name, value in (self.form or {}).items():
            for each in value if is_list(value) else [value]:
                if isinstance(each, File):
                    found[name] = each
        return found

    def __str__(self) -> str:
        return f"{self.method} {shown_target(self.target)}"
