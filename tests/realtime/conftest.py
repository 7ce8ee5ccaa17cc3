"""Clients that talk with the scripted server, sync and async; nothing may stay behind."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_client import AsyncOpenAI, OpenAI
from support import loops
from support.loops import KINDS

from .desk import Desk

Converse = Callable[..., Any]


class ClientKind:
    """One kind of client. Tests are written once, as coroutines; on the sync side nothing in them waits."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.asynchronous = kind != "sync"

    async def run_sync(self, value: Any) -> Any:
        """The value, awaited where it is an awaitable."""
        return await value if inspect.isawaitable(value) else value

    async def all(self, connection: Any) -> list[Any]:
        """Every event until the connection ends."""
        if self.asynchronous:
            return [event async for event in connection]
        return list(connection)

    async def some(self, connection: Any, number: int) -> list[Any]:
        """The next few events, by iteration."""
        found: list[Any] = []
        if self.asynchronous:
            async for event in connection:
                found.append(event)
                if len(found) == number:
                    break
        else:
            for event in connection:
                found.append(event)
                if len(found) == number:
                    break
        return found


@pytest.fixture(params=KINDS)
def client_kind(request: pytest.FixtureRequest) -> ClientKind:
    """Sync, then async on each loop."""
    return ClientKind(request.param)


@pytest.fixture
def talk(client_kind: ClientKind) -> Iterator[Converse]:
    """Runs `work(client, client_kind)` with a client of the server; afterwards no thread and no task is left."""
    before = set(threading.enumerate())

    def run(desk: Desk, work: Callable[[Any, ClientKind], Any], **settings: Any) -> Any:
        settings = {"base_url": desk.url, "api_key": "sk-1", **settings}
        client: Any = (AsyncOpenAI if client_kind.asynchronous else OpenAI)(**settings)

        async def main() -> Any:
            try:
                return await work(client, client_kind)
            finally:
                await asyncio.sleep(0.05)
                left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
                assert left == [], left

        return loops.run(main(), client_kind.kind)

    yield run
    for thread in set(threading.enumerate()) - before:
        thread.join(5)
        assert not thread.is_alive(), thread
