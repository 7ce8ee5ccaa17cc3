"""Kinds of clients: blocking or not, over our own pools, aiohttp, or the caller's HTTP client."""

from __future__ import annotations

import gc
import inspect
import os
import socket
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, TypeVar

import httpx
import pytest

import openai_client
from openai_client.testing import Server
from support import loops
from support.platforms import need_proc

CLIENT_KINDS = ("sync", "async", "uvloop", "aiohttp", "sync httpx", "async httpx")
KEY = "sk-secret"

T = TypeVar("T")


class ClientKind:
    """Runs work with a client of one kind."""

    def __init__(self, name: str, patch: pytest.MonkeyPatch) -> None:
        self.name = name
        self.asynchronous = not name.startswith("sync")
        self.kind = "uvloop" if name == "uvloop" else "async" if self.asynchronous else "sync"
        if name != "aiohttp":
            patch.setitem(sys.modules, "httpx_aiohttp", None)  # as if it were not installed

    def client(self, server: Server | str, **settings: Any) -> Any:
        """A client of this kind; no repetitions unless asked for."""
        url = server if isinstance(server, str) else server.url
        settings = {"api_key": KEY, "base_url": url, "max_retries": 0} | settings
        if self.name.endswith("httpx"):
            settings.setdefault("http_client", self.passed())
        return (openai_client.AsyncOpenAI if self.asynchronous else openai_client.OpenAI)(**settings)

    def passed(self, **settings: Any) -> Any:
        """An HTTP client of the caller's own."""
        kind: Any = httpx.AsyncClient if self.asynchronous else httpx.Client
        return kind(**{"follow_redirects": True} | settings)

    def complete(self, main: Coroutine[Any, Any, T]) -> T:
        """What a coroutine gives, on the loop of this kind."""
        return loops.run(main, self.kind)

    def run(
        self, server: Server | str, work: Callable[[Any], Any], deadline: float | None = None, **settings: Any
    ) -> Any:
        """What `work(client)` gives, awaited where it must be; async generators as lists."""
        if not self.asynchronous:
            with bounded(self.client(server, **settings), deadline) as client:
                value = work(client)
                return list(value) if inspect.isgenerator(value) else value

        async def main() -> Any:
            async with bounded(self.client(server, **settings), deadline) as client:
                value = work(client)
                if hasattr(value, "__await__"):
                    value = await value
                return value

        return self.complete(main())


def bounded(client: Any, seconds: float | None) -> Any:
    """The client, each of whose calls has to be over after so many seconds."""
    if seconds is not None:
        prepare = client._session.prepare

        def limited(outgoing: Any, call: Any) -> None:
            prepare(outgoing, call)
            outgoing.deadline = time.monotonic() + seconds

        client._session.prepare = limited
    return client


async def read(stream: Any) -> list[Any]:
    """All events."""
    return [each async for each in stream]


def open_connections(server: Server) -> int:
    """How many sockets of this process are connected to the server, whose own ones do not count."""
    need_proc()
    gc.collect()
    found = 0
    for name in os.listdir("/proc/self/fd"):
        with suppress(OSError, ValueError):
            if os.readlink(f"/proc/self/fd/{name}").startswith("socket:"):
                with socket.socket(fileno=os.dup(int(name))) as each:
                    found += each.family == socket.AF_INET and each.getpeername()[1] == server.port
    return found


def let_go(server: Server) -> bool:
    """Are all connections to the server closed, now or soon?"""
    until = time.monotonic() + 5
    while open_connections(server) and time.monotonic() < until:
        time.sleep(0.01)
    return not open_connections(server)
