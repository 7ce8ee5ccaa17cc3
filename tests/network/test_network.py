"""Connections that break, are refused, are slow, or say nonsense."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

import openai_client
from openai_client.testing import Answer, Fault, Pause, Request, Reset, Scripted, Server, json_answer
from support.streams import sse, streamed

from .client_kinds import ClientKind, let_go, read

MODELS = {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "us"}]}
CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}
Timeout, Lost = openai_client.APITimeoutError, openai_client.APIConnectionError


def models(client: Any) -> Any:
    return client.models.list()


def chat(client: Any, **more: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], **more)


def test_connections_are_used_again(client_kind: ClientKind) -> None:
    def work(client: Any) -> Any:
        if not client_kind.asynchronous:
            return [models(client) for _ in range(5)]

        async def five() -> Any:
            return [await models(client) for _ in range(5)]

        return five()

    with Scripted([json_answer(MODELS)] * 5).serve() as server:
        assert len(client_kind.run(server, work)) == 5
        assert server.connections == 1


@pytest.mark.parametrize("after", [0, 20])
def test_a_reset_before_the_headers(client_kind: ClientKind, after: int) -> None:
    lost = Answer(raw=[b"HTTP/1.1 200 OK\r\ncontent-length: 9"[:after], Reset()])
    replies = [lost, json_answer(MODELS)]
    with Scripted(replies).serve() as server:
        assert client_kind.run(server, models, max_retries=1).data[0].id == "m"
        assert len(server.requests) == 2
    with Scripted(replies).serve() as server, pytest.raises(Lost) as caught:
        client_kind.run(server, chat)
    assert not isinstance(caught.value, Timeout)
    assert caught.value.request.url.path == "/v1/chat/completions"


def test_a_reset_within_the_body(client_kind: ClientKind) -> None:
    with (
        Scripted([Fault(reset_at=500).apply(Answer(body=b"x" * 1000))]).serve() as server,
        pytest.raises(Lost) as caught,
    ):
        client_kind.run(server, chat)
    assert not isinstance(caught.value, Timeout)


def test_a_reset_within_a_stream(client_kind: ClientKind) -> None:
    cut = Fault(reset_at=len(sse(CHUNK, CHUNK)) - 5).apply(streamed(CHUNK, CHUNK, "[DONE]"))
    seen: list[Any] = []

    def work(client: Any) -> Any:
        if not client_kind.asynchronous:
            return seen.extend(chat(client, stream=True))

        async def main() -> None:
            async for each in await chat(client, stream=True):
                seen.append(each)

        return main()

    with Scripted([cut]).serve() as server, pytest.raises(Lost):
        client_kind.run(server, work)
    assert len(seen) == 1


def test_a_server_that_closes_between_calls(client_kind: ClientKind) -> None:
    with Scripted(
        [Answer(headers={"connection": "close"}, body=b"{}"), json_answer(MODELS)]
    ).serve() as server:

        def work(client: Any) -> Any:
            if not client_kind.asynchronous:
                chat(client)
                return models(client)

            async def two() -> Any:
                await chat(client)
                return await models(client)

            return two()

        assert client_kind.run(server, work).data
        assert server.connections == 2


def test_refused(client_kind: ClientKind) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # but nobody listens
        with pytest.raises(Lost) as caught:
            client_kind.run(f"http://127.0.0.1:{taken.getsockname()[1]}/v1", models)
    assert not isinstance(caught.value, Timeout)
    assert caught.value.__cause__ is not None


def test_slow_headers(client_kind: ClientKind) -> None:
    with Scripted([Answer(delay=30)]).serve() as server, pytest.raises(Timeout):
        client_kind.run(server, models, timeout=httpx.Timeout(5, read=0.1))


@pytest.mark.parametrize(
    "reply",
    [
        Answer(headers={"content-type": "text/html"}, body=b"<html>"),
        Answer(headers={"content-type": "application/json"}, body=b'{"object": '),
    ],
)
def test_answers_that_are_no_json(client_kind: ClientKind, reply: Answer) -> None:
    with Scripted([reply, reply]).serve() as server, pytest.raises(openai_client.APIResponseValidationError):
        client_kind.run(server, chat, _strict_response_validation=True)


def test_nonsense_for_a_head(client_kind: ClientKind) -> None:
    with Scripted([Answer(raw=b"nonsense\r\n\r\n")]).serve() as server, pytest.raises(Lost):
        client_kind.run(server, chat)


class TestTls:
    @pytest.fixture
    def authority(self) -> trustme.CA:
        return trustme.CA()

    @pytest.fixture
    def server(self, authority: trustme.CA) -> Iterator[Server]:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
        with Scripted(lambda _: json_answer(MODELS)).serve(tls=context) as server:
            yield server

    def test_an_unknown_authority(self, client_kind: ClientKind, server: Server) -> None:
        with pytest.raises(Lost) as caught:
            client_kind.run(server, models)
        assert not isinstance(caught.value, Timeout)
        assert server.requests == []

    def test_a_certificate_for_another_name(
        self, own: ClientKind, authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        authority.issue_cert("other.example").configure_cert(context)
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        with Scripted(lambda _: json_answer(MODELS)).serve(tls=context) as server:
            with pytest.raises(Lost):
                own.run(server, models)
            assert server.requests == []

    def test_the_environment_names_authorities(
        self,
        client_kind: ClientKind,
        server: Server,
        authority: trustme.CA,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
        big = Answer(headers={"content-type": "application/octet-stream"}, body=b"x" * 3_000_000)
        assert client_kind.run(server, models).data
        server.core.script = lambda _: big
        assert len(client_kind.run(server, lambda client: client.files.content("f")).content) == 3_000_000
        assert let_go(server)


SIZE = 50 << 20


def test_large_bodies(client_kind: ClientKind, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    path.write_bytes(b"\xab" * SIZE)
    lengths: list[int] = []

    def handler(request: Request) -> Answer:
        if request.method == "POST":
            lengths.append(len(request.body))
            return json_answer({"id": "f", "object": "file"})
        return Answer(headers={"content-type": "application/octet-stream"}, body=b"\xcd" * SIZE)

    with Scripted(handler).serve() as server:
        client_kind.run(server, lambda client: client.files.create(file=path, purpose="assistants"))
        content = client_kind.run(server, lambda client: client.files.content("f")).content
    assert SIZE < lengths[0] < SIZE + 2000
    assert len(content) == SIZE and content[-1] == 0xCD


class TestDeadlines:
    """`slow_bytes` takes some ten seconds in all; each byte comes well within every timeout."""

    @pytest.fixture
    def slow_bytes(self) -> list[bytes | Pause]:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n"
        return [piece for byte in head + b"x" * 500 for piece in (bytes([byte]), Pause(0.02))]

    def test_headers_in_drips(self, own: ClientKind, slow_bytes: list[bytes | Pause]) -> None:
        start = time.monotonic()
        with Scripted([Answer(raw=slow_bytes)]).serve() as server, pytest.raises(Timeout):
            own.run(server, chat, deadline=0.3)
        assert 0.3 <= time.monotonic() - start < 5

    def test_a_body_in_drips(self, client_kind: ClientKind, slow_bytes: list[bytes | Pause]) -> None:
        cut = len(slow_bytes) - 2 * 500
        head = b"".join(each for each in slow_bytes[:cut] if isinstance(each, bytes))
        start = time.monotonic()
        with Scripted([Answer(raw=[head, *slow_bytes[cut:]])]).serve() as server, pytest.raises(Timeout):
            client_kind.run(server, chat, deadline=0.3)
        assert 0.3 <= time.monotonic() - start < 5

    def test_a_stream_in_drips(self, client_kind: ClientKind) -> None:
        reply = streamed(*[CHUNK] * 500, "[DONE]", pause=0.02)

        def work(client: Any) -> Any:
            if not client_kind.asynchronous:
                return list(chat(client, stream=True))

            async def main() -> Any:
                return await read(await chat(client, stream=True))

            return main()

        with Scripted([reply]).serve() as server, pytest.raises(Timeout):
            client_kind.run(server, work, deadline=0.3)

    def test_one_that_has_passed(self, client_kind: ClientKind) -> None:
        with Scripted([]).serve() as server:
            with pytest.raises(Timeout):
                client_kind.run(server, chat, deadline=-1)
            assert server.requests == []

    def test_one_that_holds(self, client_kind: ClientKind) -> None:
        with Scripted([json_answer(MODELS), streamed(CHUNK, "[DONE]")]).serve() as server:
            assert client_kind.run(server, models, deadline=30).data


def test_addresses_go_out_as_they_are_written(own: ClientKind) -> None:
    with Scripted([json_answer({})]).serve() as server:
        own.run(server, lambda client: client.get("/a%2Fb?f[]=1%2C2&g=%20+", cast_to=dict))
    assert server.requests[0].target == "/v1/a%2Fb?f[]=1%2C2&g=%20+"
