"""Connections that tests talk and listen on."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

Converse = Callable[..., Any]


class Ear:
    """One connection, sync or async: tests are coroutines, in which nothing waits on the sync side."""

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    async def say(self, **event: Any) -> None:
        await self._complete(self.connection.send(event))

    async def next(self) -> Any:
        return await self._complete(self.connection.recv())

    async def until(self, kind: str) -> list[Any]:
        """Events up to the first of a type."""
        found = [await self.next()]
        while found[-1].type != kind:
            found.append(await self.next())
        return found

    async def _complete(self, value: Any) -> Any:
        return await value if inspect.isawaitable(value) else value


def user(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}
