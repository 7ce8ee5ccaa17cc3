"""Redirects: where they lead, and that secrets stay with the origin they were meant for."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Iterator
from io import RawIOBase
from typing import Any

import httpx
import pytest

import openai_client
from openai_client import APIStatusError
from openai_client._core.foundation.errors import RedirectError
from openai_client.testing import Answer, Request, Scripted, Server, json_answer

from .client_kinds import KEY, ClientKind

SECRETS = {"api-key": "k", "cookie": "sid=1", "proxy-authorization": "Basic x", "x-mine": "visible"}
DONE = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], extra_headers=SECRETS)


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    with Scripted(lambda _: json_answer(DONE)).serve() as server:
        yield server


def to(place: str, status: int = 307) -> Answer:
    return Answer(status, {"location": place}, b"moved")


def test_another_origin_sees_no_secrets(client_kind: ClientKind, elsewhere: Server) -> None:
    with Scripted([to(f"{elsewhere.origin}/other?x=1")]).serve() as server:
        assert client_kind.run(server, chat).id == "c"
    first, second = server.requests[0], elsewhere.requests[0]
    assert first.headers["authorization"] == f"Bearer {KEY}"
    assert {name: first.headers[name] for name in SECRETS} == SECRETS
    kept = {name: value for name, value in second.headers.items() if name in {*SECRETS, "authorization"}}
    assert kept == {"x-mine": "visible"}
    assert (second.method, second.target, second.body) == ("POST", "/other?x=1", first.body)
    assert second.headers["host"] == f"127.0.0.1:{elsewhere.port}"


def test_secrets_do_not_come_back(client_kind: ClientKind, elsewhere: Server) -> None:
    there = to(f"{elsewhere.origin}/a")
    with Scripted([there, json_answer(DONE)]).serve() as server:
        elsewhere.core.script = lambda _: to(f"{server.origin}/back")
        client_kind.run(server, chat)
        assert server.requests[1].path == "/back"
        assert not {"authorization", "api-key", "cookie"} & set(server.requests[1].headers)


def test_credentials_of_the_caller_s_client_stay_too(client_kind: ClientKind, elsewhere: Server) -> None:
    if not client_kind.name.endswith("httpx"):
        pytest.skip("needs a client of the caller's own")
    with Scripted([to(elsewhere.origin)]).serve() as server, pytest.MonkeyPatch.context() as patch:
        patch.delenv("NO_PROXY", raising=False)
        http = client_kind.passed(auth=("user", "password"), headers={"api-key": "theirs"})
        client_kind.run(server, chat, http_client=http)
        assert http.follow_redirects is True
    assert server.requests[0].headers["authorization"].startswith("Basic ")
    assert not {"authorization", "api-key"} & set(elsewhere.requests[0].headers)


def test_the_same_origin_sees_all(client_kind: ClientKind) -> None:
    with Scripted([to("../elsewhere"), json_answer(DONE)]).serve() as server:
        client_kind.run(server, chat)
        first, second = server.requests
    assert second.path == "/v1/elsewhere"  # relative to /v1/chat/completions
    assert second.headers["authorization"] == f"Bearer {KEY}"
    assert (second.headers["api-key"], second.method, second.body) == ("k", "POST", first.body)


@pytest.mark.parametrize(
    ("status", "method"), [(301, "GET"), (302, "GET"), (303, "GET"), (307, "POST"), (308, "POST")]
)
def test_methods(client_kind: ClientKind, status: int, method: str) -> None:
    with Scripted([to("/a", status), json_answer(DONE)]).serve() as server:
        client_kind.run(server, chat)
        second = server.requests[1]
    assert second.method == method
    assert bool(second.body) == (method == "POST")
    assert ("content-length" in second.headers) == (method == "POST")


def test_circles_end(client_kind: ClientKind) -> None:
    with Scripted(lambda _: to("/again")).serve() as server:
        with pytest.raises(openai_client.APIConnectionError, match="Connection error"):
            client_kind.run(server, chat)
        assert len(server.requests) == 21


def test_history_and_time(client_kind: ClientKind) -> None:
    with Scripted([to("/a"), json_answer(DONE)]).serve() as server:
        raw = client_kind.run(
            server, lambda c: c.chat.completions.with_raw_response.create(model="m", messages=[])
        )
    response = raw.http_response
    assert [each.status_code for each in response.history] == [307]
    assert response.request.url.path == "/a"
    assert response.elapsed.total_seconds() > 0
    assert response.history[0].request.content == server.requests[0].body


def test_a_client_that_follows_none(client_kind: ClientKind) -> None:
    if not client_kind.name.endswith("httpx"):
        pytest.skip("needs a client of the caller's own")
    with Scripted([to("/a")]).serve() as server:
        http = client_kind.passed(follow_redirects=False)
        with pytest.raises(APIStatusError) as caught:
            client_kind.run(
                server, lambda c: c.chat.completions.create(model="m", messages=[]), http_client=http
            )
        assert (caught.value.status_code, len(server.requests)) == (307, 1)


def test_a_file_is_sent_again(client_kind: ClientKind, tmp_path: Any) -> None:
    path = tmp_path / "f"
    path.write_bytes(b"content")

    def handler(request: Request) -> Answer:
        return (
            to("/b") if request.path != "/b" else json_answer({"id": request.form["file"].content.decode()})
        )

    with Scripted(handler).serve() as server:
        made = client_kind.run(server, lambda client: client.files.create(file=path, purpose="assistants"))
    assert made.id == "content"


class Unseekable(RawIOBase):
    """A file that is read once."""

    def __init__(self) -> None:
        self._rest = b"content"

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece, self._rest = self._rest[: len(buffer)], self._rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


def generator() -> Iterator[bytes]:
    yield b"content"


async def run_async() -> AsyncIterator[bytes]:
    yield b"content"


def pipe() -> Any:
    reading, writing = os.pipe()
    os.write(writing, b"content")
    os.close(writing)
    return open(reading, "rb")


def answered() -> Any:
    """A response that is still to be read."""
    request = httpx.Request("GET", "http://h/content.bin")
    return httpx.Response(200, stream=httpx.ByteStream(b"content"), request=request)


def upload(content: Any) -> Callable[[Any], Any]:
    return lambda client: client.files.create(file=("n", content), purpose="batch")


ONCE: list[Callable[[], Any]] = [generator, pipe, Unseekable, answered, run_async, lambda: iter([b"content"])]


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("content", ONCE, ids=["generator", "pipe", "file", "response", "async", "iterator"])
def test_a_body_that_is_gone_is_not_sent_again(
    client_kind: ClientKind, status: int, content: Callable[[], Any]
) -> None:
    if content is run_async and not client_kind.asynchronous:
        pytest.skip("a client that blocks takes no async iterators")
    given = content()
    script = [to("/elsewhere?key=value", status), json_answer({"id": "f"})]
    try:
        with Scripted(script).serve() as server, pytest.raises(RedirectError) as caught:
            client_kind.run(server, upload(given), max_retries=2)
        assert len(server.requests) == 1 and b"content" in server.requests[0].body
    finally:
        if hasattr(given, "close"):
            given.close()
    error = caught.value
    assert isinstance(error, openai_client.APIConnectionError)
    message = (
        rf"redirects the call \({status}\) to {server.origin}/elsewhere, but its body cannot be sent again"
    )
    assert re.search(message, str(error)) and "pass bytes, a path or a seekable file" in str(error)
    assert error.not_repeated is not None and error.retries_taken == 0
    assert error.request.url.path == "/v1/files"


def test_the_generic_verbs_as_well(client_kind: ClientKind) -> None:
    with Scripted([to("/a")]).serve() as server, pytest.raises(RedirectError, match="cannot be sent again"):
        client_kind.run(server, lambda c: c.post("/x", cast_to=str, content=generator()))
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", [301, 302, 303])
def test_a_body_that_is_gone_is_not_needed_for_get(client_kind: ClientKind, status: int) -> None:
    with Scripted([to("/a", status), to("/b"), json_answer({"id": "f"})]).serve() as server:
        made = client_kind.run(server, upload(generator()))
        assert made.id == "f"
        assert [each.method for each in server.requests] == ["POST", "GET", "GET"]
        assert [each.body for each in server.requests[1:]] == [b"", b""]


@pytest.mark.parametrize("same", [True, False])
def test_a_user_in_the_url_makes_no_header(client_kind: ClientKind, elsewhere: Server, same: bool) -> None:
    with Scripted([]).serve() as server:
        place = (server if same else elsewhere).origin.replace("://", "://user:word@")
        replies = iter([to(f"{place}/there"), json_answer(DONE)])
        server.core.script = lambda _: next(replies)
        assert client_kind.run(server, chat).id == "c"
        last = (server if same else elsewhere).requests[-1]
    assert last.path == "/there"
    assert last.headers.get("authorization") == (f"Bearer {KEY}" if same else None)


PLACES = [
    "http://[::1",
    "http://h:99999999/",
    "http://xn--\xff/",
    "http://a..b/",
    "http://" + "a" * 300 + "/",
    "https://",
    "http://\u2603\u200d/",
    "http://h\tx/",
    "http://%/",
    "http://[v1.x]/",
    "mailto:somebody",
    "javascript:1",
    "http://127.0.0.1:0/",
]


@pytest.mark.parametrize("place", PLACES)
def test_places_that_cannot_be(client_kind: ClientKind, place: str) -> None:
    raw = b"HTTP/1.1 307 x\r\ncontent-length: 0\r\nlocation: " + place.encode() + b"\r\n\r\n"
    with (
        Scripted(lambda _: Answer(raw=raw)).serve() as server,
        pytest.raises(openai_client.APIConnectionError) as caught,
    ):
        client_kind.run(server, chat)
    assert caught.value.__cause__ is not None
    assert len(server.requests) == 1
