"""Keeping a deadline where a transport knows only the timeouts of phases: whole steps and single chunks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import httpx

from .timeouts import left

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from typing import TypeVar

    T = TypeVar("T")


def passed() -> Exception:
    """The error of a deadline that has passed."""
    return httpx.ReadTimeout("The deadline of the call has passed.")


async def within(deadline: float, step: Callable[..., Awaitable[T]], *arguments: Any) -> T:
    """What the step gives; it is cancelled at the deadline."""
    from anyio import fail_after

    try:
        with fail_after(left(deadline)):
            return await step(*arguments)
    except TimeoutError:
        raise passed() from None


def bind(response: Any, deadline: float) -> None:
    """Reading the body of this response ends at the deadline.

    A sync transport that does not know of deadlines is asked between its chunks.
    """
    stream: Any = response.stream
    response.stream = _bound(_bases(stream.__class__))(stream, deadline)


class _Bound:
    """Common to both kinds: a stream of bytes that ends with an error at the deadline."""

    def __init__(self, stream: Any, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def __iter__(self) -> Iterator[bytes]:
        chunks = iter(self._stream)
        while True:
            left(self._deadline)
            try:
                chunk = next(chunks)
            except StopIteration:
                return
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks = aiter(self._stream)
        while True:
            try:
                chunk = await within(self._deadline, anext, chunks)
            except StopAsyncIteration:
                return
            yield chunk

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _bases(kind: type) -> tuple[type, ...]:
    """The library's own classes of streams, by which its responses tell sync from async."""
    return tuple(each for each in kind.__mro__ if each.__name__ in ("SyncByteStream", "AsyncByteStream"))


@cache
def _bound(bases: tuple[type, ...]) -> Any:
    return type("Bound", (_Bound, *bases), {})
