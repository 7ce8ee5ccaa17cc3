"""The web service of the examples: pieces pass through one by one, and who leaves stops the call upstream."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from typing import Any

import serve_fastapi
from openai_client import AsyncOpenAI
from openai_client.testing import Answer, MockAPI, Pause

SCOPE: dict[str, Any] = {
    "type": "http",
    "asgi": {"version": "3.0", "spec_version": "2.3"},
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
    """Who asked: leaves after some pieces, or stays to the end."""

    def __init__(self, most: int | None = None) -> None:
        self.pieces: list[str] = []
        self.status = 0
        self.ended = False
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
        if body := message.get("body"):
            self.pieces.append(body.decode())
            if len(self.pieces) == self._most:
                self._gone.set()
        self.ended = not message.get("more_body")


async def ask(mock: MockAPI, reader: Reader) -> None:
    with mock.serve() as server:
        app = serve_fastapi.make_app(
            lambda: AsyncOpenAI(api_key=mock.key, base_url=server.url, max_retries=0)
        )
        async with app.router.lifespan_context(app):
            await asyncio.wait_for(app(SCOPE, reader.receive, reader.send), 20)


def test_pieces_pass_one_by_one() -> None:
    mock = MockAPI()
    mock.chat.reply("one two three")

    async def main() -> None:
        reader = Reader()
        await ask(mock, reader)
        assert (reader.status, reader.ended) == (200, True)
        said = ['data: "one"\n\n', 'data: " two"\n\n', 'data: " three"\n\n', "event: done\ndata: {}\n\n"]
        assert reader.pieces == said

    asyncio.run(main())


def test_who_leaves_stops_the_call_upstream() -> None:
    mock = MockAPI()
    stopped = threading.Event()

    def endless() -> Iterator[bytes | Pause]:
        try:
            while True:
                yield chunk("again ")
                yield Pause(0.01)
        finally:
            stopped.set()

    mock.answer(
        "chat.completions.create",
        lambda call: Answer(200, {"content-type": "text/event-stream"}, endless()),
    )

    async def main() -> None:
        reader = Reader(most=3)
        asking = asyncio.create_task(ask(mock, reader))
        assert await asyncio.to_thread(stopped.wait, 20)
        await asking
        assert 3 <= len(reader.pieces) < 100
        assert not any("done" in piece for piece in reader.pieces)

    asyncio.run(main())


def test_errors_upstream_are_said_in_the_stream() -> None:
    mock = MockAPI()
    mock.fail(status=400, message="No looms today.")

    async def main() -> None:
        reader = Reader()
        await ask(mock, reader)
        assert reader.pieces == ['event: error\ndata: "No looms today."\n\n']

    asyncio.run(main())


def test_the_factory_is_offline() -> None:
    assert serve_fastapi.app().routes
