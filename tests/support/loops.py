"""The event loops that asynchronous clients are tested on: asyncio's own, and the one that web servers install."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

Factory = Callable[[], asyncio.AbstractEventLoop]
FACTORIES: dict[str, Factory | None] = {"async": None}
if sys.platform != "win32":
    import uvloop

    FACTORIES["uvloop"] = uvloop.new_event_loop

    class UVLoop(uvloop.Loop):
        """uvloop, with look-ups by the standard library, which tests replace; its own are C's."""

        async def getaddrinfo(self, host: Any, port: Any, **more: Any) -> Any:
            """What `socket.getaddrinfo` finds."""
            return await self.run_in_executor(None, lambda: socket.getaddrinfo(host, port, **more))


KINDS = ("sync", *FACTORIES)
"""A client that blocks, and asynchronous ones by the loop that they run on."""


def run(main: Coroutine[Any, Any, T], kind: str = "async") -> T:
    """What a coroutine gives, on a new loop of a kind."""
    with asyncio.Runner(loop_factory=FACTORIES.get(kind)) as runner:
        return runner.run(main)


class Loops:
    """One loop of each kind, kept for many runs."""

    def __init__(self) -> None:
        self._runners: dict[str, asyncio.Runner] = {}

    def run(self, main: Coroutine[Any, Any, T], kind: str = "async") -> T:
        """What a coroutine gives, on the loop of a kind."""
        if kind not in self._runners:
            self._runners[kind] = asyncio.Runner(loop_factory=FACTORIES.get(kind))
        return self._runners[kind].run(main)

    def run_on_all(self, factory: Callable[[], Coroutine[Any, Any, Any]]) -> None:
        """Run a coroutine on each loop that was used."""
        for runner in self._runners.values():
            runner.run(factory())

    def close(self) -> None:
        """End them."""
        for runner in self._runners.values():
            runner.close()
