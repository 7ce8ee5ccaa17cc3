"""The web service of the examples: pieces pass through one by one, and who leaves stops the call upstream."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncGenerator, Callable, Iterable, Iterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.requests import ClientDisconnect

import serve_fastapi
from openai_client import AsyncOpenAI
from openai_client.testing import Answer, MockAPI, Pause

SCOPE: dict[str, Any] = {
    "type": "http",
    "http_version": "1.1",
    "method": "GET",
    "scheme": "http",
    "path": "/ask",
    "raw_path": b"/ask",
    "query_string": b"question=why",
    "root_path": "",
    "headers": [],
    "client": ("127.0.0.1", 1),
    "server": ("127.0.0.1", 2),
}


def chunk(text: str) -> bytes:
    """A chunk of a completion as an event."""
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": None}
    data = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
    return b"data: " + json.dumps(data).encode() + b"\n\n"


class Reader:
    """Who asked: leaves after some pieces, or stays to the end.

    How servers tell that a reader has left depends on the version of ASGI: before 2.4 by a message, since
    then by an error when something is sent.
    """

    def __init__(self, most: int | None = None, version: str = "2.3") -> None:
        self.scope = {**SCOPE, "asgi": {"version": "3.0", "spec_version": version}}
        self.pieces: list[str] = []
        self.status = 0
        self.ended = False
        self.has_read = threading.Semaphore(0)
        """Released with each piece."""
        self._most = most
        self._gone = asyncio.Event()
        self._asked = False

    async def receive(self) -> dict[str, Any]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            return
        if self._gone.is_set():
            raise OSError("nobody is there")
        if body := message.get("body"):
            self.pieces.append(body.decode())
            self.has_read.release()
            if len(self.pieces) == self._most:
                self._gone.set()
        self.ended = not message.get("more_body")


@asynccontextmanager
async def serving(mock: MockAPI) -> AsyncGenerator[FastAPI, None]:
    """The app, started; its client talks to a served mock."""
    with mock.serve() as server:
        app = serve_fastapi.make_app(
            lambda: AsyncOpenAI(api_key=mock.key, base_url=server.url, max_retries=0)
        )
        async with app.router.lifespan_context(app):
            yield app


async def ask(app: FastAPI, reader: Reader) -> None:
    await asyncio.wait_for(app(reader.scope, reader.receive, reader.send), 20)


def streaming(mock: MockAPI, pieces: Callable[[], Iterable[bytes | Pause]]) -> None:
    """Let completions stream these pieces."""
    mock.answer(
        "chat.completions.create", lambda call: Answer(200, {"content-type": "text/event-stream"}, pieces())
    )


def test_pieces_pass_one_by_one() -> None:
    mock = MockAPI()

    async def main() -> None:
        reader = Reader()

        def patient() -> Iterator[bytes]:
            """Says nothing further before the reader has what was said."""
            for word in ("one", "two", "three"):
                yield chunk(word)
                if not reader.has_read.acquire(timeout=10):
                    yield chunk("nobody reads")
            yield b"data: [DONE]\n\n"

        streaming(mock, patient)
        async with serving(mock) as app:
            await ask(app, reader)
        assert (reader.status, reader.ended) == (200, True)
        expected = ['data: "one"\n\n', 'data: "two"\n\n', 'data: "three"\n\n', "event: done\ndata: {}\n\n"]
        assert reader.pieces == expected

    asyncio.run(main())


@pytest.mark.parametrize("version", ["2.3", "2.4"])
def test_who_leaves_stops_the_call_upstream(version: str) -> None:
    mock = MockAPI()
    stopped = threading.Event()

    def endless() -> Iterator[bytes | Pause]:
        try:
            while True:
                yield chunk("again ")
                yield Pause(0.01)
        finally:
            stopped.set()

    streaming(mock, endless)

    async def main() -> None:
        reader = Reader(most=3, version=version)
        async with serving(mock) as app:
            with suppress(ClientDisconnect):  # since 2.4 the framework says that it was left
                await ask(app, reader)
            # The client is still open: it is the call that ends.
            assert await asyncio.to_thread(stopped.wait, 20)
        assert 3 <= len(reader.pieces) < 100
        assert not any("done" in piece for piece in reader.pieces)

    asyncio.run(main())


def test_errors_upstream_are_said_in_the_stream() -> None:
    mock = MockAPI()
    mock.fail(status=400, message="No looms today.")

    async def main() -> None:
        reader = Reader()
        async with serving(mock) as app:
            await ask(app, reader)
        assert reader.pieces == ['event: error\ndata: "No looms today."\n\n']

    asyncio.run(main())


def test_one_client_serves_every_request() -> None:
    made: list[AsyncOpenAI] = []
    mock = MockAPI()

    def client() -> AsyncOpenAI:
        made.append(mock.async_client())
        return made[-1]

    async def main() -> None:
        app = serve_fastapi.make_app(client)
        async with app.router.lifespan_context(app):
            for _ in range(3):
                reader = Reader()
                await ask(app, reader)
                assert reader.ended
            assert not made[0].is_closed()
        assert made[0].is_closed()

    asyncio.run(main())
    assert len(made) == 1
    assert len(mock.requests) == 3
