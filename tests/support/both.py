"""Running the same calls by a sync and by an async client of an emitted package."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

from . import loops
from .loops import KINDS as KINDS


def runner(kind: str, package: ModuleType) -> Callable[..., Any]:
    """`run(work, **settings)`: what `work(client)` gives, awaited on the async side; iterations are lists."""

    def run(work: Callable[[Any], Any], **settings: Any) -> Any:
        if kind == "sync":
            with package.Client(**settings) as client:
                value = work(client)
                return list(value) if isinstance(value, Iterator) else value
        return loops.run(_awaited(package, work, settings), kind)

    return run


async def _awaited(package: ModuleType, work: Callable[[Any], Any], settings: dict[str, Any]) -> Any:
    async with package.AsyncClient(**settings) as client:
        value = work(client)
        if hasattr(value, "__await__"):
            value = await value
        if hasattr(value, "__anext__"):
            return [item async for item in value]
        return value
