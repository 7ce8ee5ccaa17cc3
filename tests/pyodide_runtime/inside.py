"""What is tried in Pyodide; prints a JSON object of what was found. `test_pyodide` plays the service."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from openai_client import APIError, AsyncOpenAI, OpenAI
from openai_client.edge import FetchTransport, SyncFetchTransport

QUESTION: Any = [{"role": "user", "content": "A loom weaves"}]
client = AsyncOpenAI(max_retries=0, http_client=httpx.AsyncClient(transport=FetchTransport()))


async def chat() -> list[Any]:
    answer = await client.chat.completions.create(model="m", messages=QUESTION)
    found: list[Any] = [answer.choices[0].message.content]
    async for chunk in await client.chat.completions.create(model="m", messages=QUESTION, stream=True):
        found.append(chunk.choices[0].delta.content)
    return found


async def incremental() -> list[str]:
    """The second event is sent once the first has been answered with a call."""
    found = []
    async for event in await client.responses.create(model="m", input="gated", stream=True):
        found.append(event.type)
        if len(found) == 1:
            await client.models.retrieve("go")
    return found


async def left() -> str:
    async with await client.responses.create(model="m", input="endless", stream=True) as stream:
        return (await anext(aiter(stream))).type


async def cancelled() -> str:
    stream = await client.responses.create(model="m", input="endless", stream=True)

    async def read() -> None:
        async for _ in stream:
            pass

    task = asyncio.create_task(read())
    await asyncio.sleep(0.2)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        await stream.close()
        return "cancelled"
    return "ended"


def failing(name: str, **options: Any) -> Callable[[], Awaitable[list[str]]]:
    """A call that fails: its error, and that of the transport."""

    async def fail() -> list[str]:
        try:
            stream = await client.with_options(**options).responses.create(model="m", input=name, stream=True)
            async for _ in stream:
                pass
        except (APIError, RuntimeError) as error:
            return [type(error).__name__, type(error.__cause__).__name__]
        return []

    return fail


async def raw() -> list[Any]:
    """Headers, a body that `fetch` has decoded, one that comes by a redirect, one that is empty."""
    async with httpx.AsyncClient(transport=FetchTransport()) as http:
        headers = {"authorization": "Bearer k"}
        base = client.base_url
        coded = await http.get(f"{base}models/coded", headers=headers)
        moved = await http.get(f"{base}models/moved", headers=headers)
        empty = await http.get(f"{base}models/empty", headers=headers)
        return [
            coded.json(),
            coded.headers["x-mine"],
            moved.status_code,
            moved.headers["location"],
            empty.text,
        ]


async def sync() -> list[Any]:
    with OpenAI(max_retries=0, http_client=httpx.Client(transport=SyncFetchTransport())) as client:
        stream = client.chat.completions.create(model="m", messages=QUESTION, stream=True)
        found: list[Any] = [chunk.choices[0].delta.content for chunk in stream]
        with client.responses.create(model="m", input="endless", stream=True) as events:
            return [*found, next(events).type]


async def loaded() -> list[str]:
    """What only sockets need; after all else."""
    return sorted({"httpcore", "h11", "certifi", "openai_client._core.http.pools"} & sys.modules.keys())


async def main() -> None:
    tries: dict[str, Callable[[], Awaitable[Any]]] = {
        "chat": chat,
        "incremental": incremental,
        "left": left,
        "cancelled": cancelled,
        "nobody": failing("x", base_url="http://127.0.0.1:9/v1"),
        "reset": failing("reset"),
        "late": failing("late", timeout=0.2),
        "pausing": failing("pausing", timeout=0.3),
        "raw": raw,
        "sync": sync,
        "loaded": loaded,
    }
    found = {}
    for name, each in tries.items():
        try:
            found[name] = await each()
        except Exception as error:
            found[name] = repr(error)
    print(json.dumps(found))


await main()  # type: ignore[top-level-await]  # noqa: F704
