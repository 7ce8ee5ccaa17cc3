"""What comes in and what goes out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen


@frozen
class Request:
    """One request as it came."""

    method: str
    target: str
    """Path and query as sent."""
    headers: Mapping[str, str]
    """By lower-case name; repeated ones are joined by commas."""
    body: bytes
    connection: int
    """Which connection it came on, counted from 1."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        """The decoded query, in order."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def json(self) -> Any:
        return json.loads(self.body)

    def parts(self) -> dict[str, bytes]:
        """The parts of a multipart body by name; of those with one name, the last."""
        head = b"Content-Type: " + self.headers["content-type"].encode() + b"\r\n\r\n"
        found: dict[str, bytes] = {}
        for part in message_from_bytes(head + self.body).walk():
            name = part.get_param("name", header="content-disposition")
            content = part.get_payload(decode=True)
            if name is not None and isinstance(content, bytes):
                found[str(name)] = content
        return found


@frozen
class Reply:
    """One answer: a body of known length, or pieces, or raw bytes in place of everything."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(factory=dict[str, str])
    pieces: Iterable[bytes | float] | None = None
    """Sent one by one as chunks (`Transfer-Encoding: chunked`); a number is a pause in seconds."""
    raw: Iterable[bytes | float] | None = None
    """Sent one by one as they are, head included; then the connection is closed."""
    delay: float = 0.0
    """Seconds before the first byte."""
    reset_after: int | None = None
    """Reset the connection after this many bytes of the answer, head included."""
    close: bool = False
    """Close the connection after this answer."""

    def stream(self) -> Iterable[bytes | float]:
        """The answer on the wire."""
        if self.raw is not None:
            yield from self.raw
            return
        headers = {name.lower(): value for name, value in self.headers.items()}
        if self.pieces is not None:
            headers["transfer-encoding"] = "chunked"
        elif self.status not in (204, 304):
            headers.setdefault("content-length", str(len(self.body)))
        if self.close:
            headers["connection"] = "close"
        lines = [f"HTTP/1.1 {self.status} Scripted", *(f"{name}: {value}" for name, value in headers.items())]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        if self.pieces is None:
            yield head + self.body
            return
        yield head
        for piece in self.pieces:
            if isinstance(piece, float | int):
                yield piece
            elif piece:  # an empty chunk would end the body
                yield b"%x\r\n%b\r\n" % (len(piece), piece)
        yield b"0\r\n\r\n"


def json_reply(value: Any, status: int = 200, **headers: str) -> Reply:
    """An answer in JSON; `x_request_id="1"` becomes the header `x-request-id: 1`."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(json.dumps(value).encode(), status, {"content-type": "application/json", **named})


def events(*values: Any, pause: float = 0.0) -> Reply:
    """Server-sent events, one chunk each: strings as they are, other values as JSON, pauses between."""
    pieces: list[bytes | float] = []
    for value in values:
        text = value if isinstance(value, str) else json.dumps(value)
        pieces += [f"data: {text}\n\n".encode(), *([pause] if pause else [])]
    return Reply(headers={"content-type": "text/event-stream"}, pieces=pieces)
