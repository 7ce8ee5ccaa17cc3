"""Streams without a network: events out of lists."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any


class Feed:
    """Stands in for a stream of either kind."""

    response: Any = None

    def __init__(self, events: Iterable[Any], error: Exception | None = None) -> None:
        self._events = self._all(list(events), error)
        self.closed = False

    def _all(self, events: list[Any], error: Exception | None) -> Iterator[Any]:
        yield from events
        if error is not None:
            raise error

    def __iter__(self) -> Iterator[Any]:
        return self._events

    def close(self) -> None:
        self.closed = True


class AsyncFeed(Feed):
    """The same for asyncio."""

    async def __aiter__(self) -> AsyncIterator[Any]:  # type: ignore[override]
        for event in self._events:
            yield event

    async def close(self) -> None:  # type: ignore[override]
        self.closed = True


def present(value: Any) -> Any:
    """Plain data without nulls."""
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        return {key: present(each) for key, each in value.items() if each is not None}
    return [present(each) for each in value] if isinstance(value, list) else value
