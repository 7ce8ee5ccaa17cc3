"""A web service in front of the API: one client per process, and answers relayed as they are made.

pip install fastapi uvicorn
uvicorn --factory serve_fastapi:app --app-dir examples        against the API in memory
OPENAI_LIVE=1 uvicorn --factory serve_fastapi:app --app-dir examples        with the key in OPENAI_API_KEY
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request
from fastapi.responses import StreamingResponse

from openai_client import AsyncOpenAI, OpenAIError
from openai_client.testing import MockAPI

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
        return StreamingResponse(
            relay(request.app.state.client, question),
            media_type="text/event-stream",
            headers={"cache-control": "no-cache", "x-accel-buffering": "no"},  # proxies pass pieces on
        )

    return app


async def relay(client: AsyncOpenAI, question: str) -> AsyncIterator[str]:
    """Server-sent events, one for each piece of the answer.

    Each `yield` is flushed. When the reader leaves, the framework closes this generator: the block
    ends, and with it the call upstream, so that nobody pays for words that nobody reads.
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


def app() -> FastAPI:
    """The app for `uvicorn --factory`."""
    return make_app(AsyncOpenAI if os.environ.get("OPENAI_LIVE") else MockAPI().async_client)
