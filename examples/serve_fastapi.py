"""A web service in front of the API: one client per process, and answers relayed as they are made.

pip install fastapi uvicorn
python examples/serve_fastapi.py [--live]        one question, asked and answered in this process
uvicorn --factory serve_fastapi:offline --app-dir examples        served, against the API in memory
uvicorn --factory serve_fastapi:live --app-dir examples        served, with the key in OPENAI_API_KEY
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing, asynccontextmanager

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse
from starlette.types import Receive, Scope, Send

from openai_client import AsyncOpenAI, OpenAIError
from openai_client.testing import MockAPI
from stage import is_live

MODEL = "gpt-4o-mini"


def make_app(client: Callable[[], AsyncOpenAI]) -> FastAPI:
    """An app whose client lives as long as the process: its connections are used again and again."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None, None]:
        async with client() as app.state.client:
            yield

    app = FastAPI(lifespan=lifespan)

    @app.get("/ask")
    async def ask(request: Request, question: str) -> StreamingResponse:
        return Relayed(relay(request.app.state.client, question))

    return app


class Relayed(StreamingResponse):
    """Passes events on, and closes where they come from as soon as the reader has left.

    The framework alone would leave that to the garbage collector.
    """

    def __init__(self, events: AsyncGenerator[str, None]) -> None:
        headers = {"cache-control": "no-cache", "x-accel-buffering": "no"}  # proxies pass pieces on
        super().__init__(events, media_type="text/event-stream", headers=headers)
        self._events = events

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async with aclosing(self._events):
            await super().__call__(scope, receive, send)


async def relay(client: AsyncOpenAI, question: str) -> AsyncGenerator[str, None]:
    """Server-sent events, one for each piece of the answer.

    Each `yield` is flushed. When this generator is closed, the block ends, and with it the call upstream:
    nobody pays for words that nobody reads.
    """
    try:
        stream = await client.chat.completions.create(
            model=MODEL, messages=[{"role": "user", "content": question}], stream=True
        )
        async with stream:
            async for chunk in stream:
                if chunk.choices and (text := chunk.choices[0].delta.content):
                    yield f"data: {json.dumps(text)}\n\n"
    except OpenAIError as error:  # the status has been sent long ago: say it in the stream
        yield f"event: error\ndata: {json.dumps(str(error))}\n\n"
        return
    yield "event: done\ndata: {}\n\n"


def offline() -> FastAPI:
    """The app on the API in memory, which echoes what it is asked."""
    return make_app(MockAPI().async_client)


def live() -> FastAPI:
    """The app on the real service."""
    return make_app(AsyncOpenAI)


async def main(app: FastAPI) -> None:
    """Ask as a browser would."""
    transport = httpx.ASGITransport(app)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=transport, base_url="http://app") as browser,
    ):
        answer = await browser.get("/ask", params={"question": "What is a loom?"})
        print(answer.status_code, answer.headers["content-type"])
        print(answer.text, end="")


if __name__ == "__main__":
    asyncio.run(main(live() if is_live() else offline()))
