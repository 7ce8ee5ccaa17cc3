"""Requests say in one way, and truly, where their bodies end; headers are what HTTP can carry."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import openai_client
from openai_client.testing import Scripted

from .client_kinds import ClientKind
from .peer import head, peer

ANSWER = b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 8\r\n\r\n{"id":1}'


def sent(
    client_kind: ClientKind, work: Callable[[Any], Any], **settings: Any
) -> tuple[dict[str, list[str]], bytes]:
    """What stood on the wire: header values by lower-case name, and the body with its framing."""
    came = bytearray()

    def script(accepted: socket.socket) -> None:
        came.extend(head(accepted))
        accepted.settimeout(10)
        while not _complete(bytes(came)):
            came.extend(accepted.recv(1 << 16))
        accepted.sendall(ANSWER)
        accepted.shutdown(socket.SHUT_WR)
        while more := accepted.recv(1 << 16):  # what nobody would have been waiting for
            came.extend(more)

    with peer(script) as url:
        client_kind.run(url, work, **settings)
    before, _, body = bytes(came).partition(b"\r\n\r\n")
    found: dict[str, list[str]] = {}
    for line in before.decode("ascii").split("\r\n")[1:]:
        name, _, value = line.partition(": ")
        found.setdefault(name.lower(), []).append(value)
    return found, body


def _complete(came: bytes) -> bool:
    before, _, body = came.partition(b"\r\n\r\n")
    for line in before.lower().split(b"\r\n"):
        if line.startswith(b"content-length: ") and len(body) < int(line.partition(b": ")[2]):
            return False
        if line.startswith(b"transfer-encoding: ") and not body.endswith(b"0\r\n\r\n"):
            return False
    return True


def pieces(client_kind: ClientKind) -> Any:
    """A body whose length nobody knows."""

    def content() -> Iterator[bytes]:
        yield b"warp"
        yield b"weft"

    async def run_async() -> Any:
        for each in content():
            yield each

    return run_async() if client_kind.asynchronous else content()


OTHERS = [
    {"Transfer-Encoding": "chunked"},
    {"transfer-encoding": "gzip, chunked"},
    {"Content-Length": "3"},
    {"CONTENT-LENGTH": "999"},
    {"Content-Length": openai_client.omit},
    {"Content-Length": "3", "Transfer-Encoding": "chunked"},
]


@pytest.mark.parametrize("headers", OTHERS, ids=str)
class TestHeadersOfTheCaller:
    """Bodies are framed by what they are; what the caller says of that counts as little as in browsers' fetch."""

    def test_json(self, client_kind: ClientKind, headers: Any) -> None:
        found, body = sent(
            client_kind, lambda c: c.post("/a", body={"b": 1}, cast_to=dict, options={"headers": headers})
        )
        assert body == b'{"b":1}'
        assert (found["content-length"], "transfer-encoding" in found) == (["7"], False)

    def test_of_all_calls(self, client_kind: ClientKind, headers: Any) -> None:
        found, body = sent(
            client_kind, lambda c: c.post("/a", body={"b": 1}, cast_to=dict), default_headers=headers
        )
        assert body == b'{"b":1}'
        assert (found["content-length"], "transfer-encoding" in found) == (["7"], False)

    def test_a_form(self, client_kind: ClientKind, headers: Any) -> None:
        found, body = sent(
            client_kind,
            lambda c: c.files.create(file=("n", b"x" * 100), purpose="batch", extra_headers=headers),
        )
        assert (found["content-length"], "transfer-encoding" in found) == ([str(len(body))], False)

    def test_pieces(self, client_kind: ClientKind, headers: Any) -> None:
        found, body = sent(
            client_kind,
            lambda c: c.post("/a", content=pieces(client_kind), cast_to=dict, options={"headers": headers}),
        )
        assert (found["transfer-encoding"], "content-length" in found) == (["chunked"], False)
        assert body == b"4\r\nwarp\r\n4\r\nweft\r\n0\r\n\r\n"

    def test_no_body(self, client_kind: ClientKind, headers: Any) -> None:
        found, body = sent(client_kind, lambda c: c.post("/a", cast_to=dict, options={"headers": headers}))
        assert (found["content-length"], "transfer-encoding" in found, body) == (["0"], False, b"")
        found, body = sent(client_kind, lambda c: c.get("/a", cast_to=dict, options={"headers": headers}))
        assert (found.keys() & {"content-length", "transfer-encoding"}, body) == (set(), b"")


@pytest.mark.parametrize("client_kind", ["sync httpx", "async httpx"], indirect=True)
def test_headers_of_the_caller_s_client(client_kind: ClientKind) -> None:
    http = client_kind.passed(headers={"Transfer-Encoding": "chunked"})
    found, body = sent(client_kind, lambda c: c.post("/a", body={"b": 1}, cast_to=dict), http_client=http)
    assert body == b'{"b":1}'
    assert (found["content-length"], "transfer-encoding" in found) == (["7"], False)


NAMES = [
    "two words",
    "X-A:",
    ":path",
    "",
    "Transfer-Encoding ",
    " X-A",
    "X-A\t",
    "X\r\nA",
    "X-\u00c4",
    "\u212aey",
    "(X)",
]


@pytest.mark.parametrize("name", NAMES, ids=repr)
def test_names_of_headers_that_http_does_not_have(client_kind: ClientKind, name: str) -> None:
    repeated: list[Any] = []
    with Scripted([]).serve() as server:
        with pytest.raises(openai_client.OpenAIError, match="is no name of a header") as caught:
            client_kind.run(
                server,
                lambda client: client.models.list(extra_headers={name: "secret"}),
                max_retries=2,
                on_retry=repeated.append,
            )
        assert (server.connections, repeated) == (0, [])
    assert isinstance(caught.value, ValueError)
    assert "secret" not in str(caught.value)


def test_all_characters_of_names(client_kind: ClientKind) -> None:
    name = "!#$%&'*+-.^_`|~09azAZ"
    found, _ = sent(client_kind, lambda c: c.get("/a", cast_to=dict, options={"headers": {name: "1"}}))
    assert found[name.lower()] == ["1"]
