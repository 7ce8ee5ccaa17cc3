"""Answers that come before the request has gone out whole, with more than was asked for, or not to their end."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import openai_client

from .client_kinds import ClientKind
from .peer import head, peer

BUSY = b"HTTP/1.1 503 Busy\r\nretry-after: 7\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
LARGE = b"HTTP/1.1 413 Large\r\ncontent-length: 0\r\n\r\n"


@pytest.fixture(params=["sync", "async"])
def pool(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ClientKind:
    """A kind with our own pools: aiohttp answers while it writes, and knows no timeout for that."""
    return ClientKind(request.param, monkeypatch)


def upload(content: Any) -> Any:
    return lambda client: client.files.create(file=("n", content), purpose="batch")


def test_a_body_that_is_slow_to_begin(own: ClientKind) -> None:
    gone = threading.Event()

    def script(accepted: socket.socket) -> None:
        accepted.sendall(BUSY)
        accepted.shutdown(socket.SHUT_RDWR)
        gone.set()

    def content() -> Iterator[bytes]:
        assert gone.wait(10)
        yield b"x"

    with peer(script) as url, pytest.raises(openai_client.InternalServerError) as caught:
        own.run(url, upload(content()))
    assert (caught.value.status_code, caught.value.response.headers["retry-after"]) == (503, "7")


def test_a_server_that_reads_no_further(pool: ClientKind) -> None:
    over = threading.Event()

    def script(accepted: socket.socket) -> None:
        accepted.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 12)
        head(accepted)
        accepted.sendall(LARGE)
        over.wait(20)

    with peer(script) as url:
        with pytest.raises(openai_client.APIStatusError) as caught:
            pool.run(url, upload(b"x" * 25_000_000), timeout=httpx.Timeout(10, write=0.3))
        over.set()
    assert caught.value.status_code == 413


def test_a_server_that_says_nothing_and_reads_no_further(pool: ClientKind) -> None:
    over = threading.Event()

    def script(accepted: socket.socket) -> None:
        head(accepted)
        over.wait(20)

    with peer(script) as url:
        with pytest.raises(openai_client.APITimeoutError):
            pool.run(url, upload(b"x" * 25_000_000), timeout=httpx.Timeout(0.5))
        over.set()


def test_an_answer_that_was_not_asked_for_is_nobody_s(own: ClientKind) -> None:
    def model(name: bytes) -> bytes:
        return b'HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n{"id":"%b"}' % (len(name) + 9, name)

    def script(accepted: socket.socket) -> None:
        head(accepted)
        accepted.sendall(model(b"asked") + model(b"smuggled"))

    with peer(script) as url:
        client = own.client(url)
        first, second = client.models.retrieve, client.models.retrieve
        if not own.asynchronous:
            with client:
                assert first("a").id == "asked"
                with pytest.raises(openai_client.APIConnectionError):
                    second("b")
            return

        async def main() -> None:
            async with client:
                assert (await first("a")).id == "asked"
                with pytest.raises(openai_client.APIConnectionError):
                    await second("b")

        own.complete(main())


def test_closing_a_client_gives_nobody_half_an_answer(own: ClientKind) -> None:
    begun, over = threading.Event(), threading.Event()

    def script(accepted: socket.socket) -> None:
        head(accepted)
        accepted.sendall(b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\n\r\nfirst half ")
        begun.set()
        over.wait(20)

    def get(client: Any) -> Any:
        return client.get("/a", cast_to=str)

    found: list[Any] = []
    with peer(script) as url:
        client = own.client(url)
        if own.asynchronous:

            async def main() -> None:
                task = asyncio.ensure_future(get(client))
                assert await asyncio.to_thread(begun.wait, 10)
                await asyncio.sleep(0.05)
                await client.close()
                found.extend(await asyncio.gather(task, return_exceptions=True))

            own.complete(main())
        else:

            def call() -> None:
                try:
                    found.append(get(client))
                except Exception as error:
                    found.append(error)

            thread = threading.Thread(target=call)
            thread.start()
            assert begun.wait(10)
            client.close()
            over.set()
            thread.join(10)
        over.set()
    assert [type(each) for each in found] == [openai_client.APIConnectionError]


def test_a_reason_in_another_encoding(client_kind: ClientKind) -> None:
    def script(accepted: socket.socket) -> None:
        head(accepted)
        accepted.sendall(b"HTTP/1.1 400 Requ\xeate\r\ncontent-length: 0\r\n\r\n")

    with peer(script) as url, pytest.raises(openai_client.BadRequestError):
        client_kind.run(url, lambda client: client.models.list())
