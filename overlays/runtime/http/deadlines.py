"""Keeping a deadline where a transport knows only the timeouts of phases: whole steps and single chunks."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from ..foundation.timeouts import clipped, left, passed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
    from typing import TypeVar

    from ..requests.request import PreparedRequest

    T = TypeVar("T")


def send(sender: Any, outgoing: PreparedRequest, secrets: tuple[str, ...]) -> Any:
    """A response, by the request's deadline; its body ends there too.

    A blocking transport that does not know of deadlines gets timeouts that end there: each is kept, but
    headers in drips can outlast them all, and the body is looked after between its chunks.
    """
    assert outgoing.deadline is not None
    extensions = outgoing.sent.extensions
    extensions["timeout"] = clipped(extensions["timeout"], outgoing.deadline)
    return _bind(sender.send(outgoing, secrets), outgoing.deadline)


async def asend(sender: Any, outgoing: PreparedRequest, secrets: tuple[str, ...]) -> Any:
    """A response, by the request's deadline; its body ends there too."""
    assert outgoing.deadline is not None
    return _bind(await within(outgoing.deadline, sender.send, outgoing, secrets), outgoing.deadline)


async def within(deadline: float, step: Callable[..., Awaitable[T]], *arguments: Any) -> T:
    """What the step gives; it is cancelled at the deadline."""
    from anyio import fail_after

    try:
        with fail_after(left(deadline)):
            return await step(*arguments)
    except TimeoutError:
        raise passed() from None


def _bind(response: Any, deadline: float) -> Any:
    stream: Any = response.stream
    response.stream = _bound(_bases(stream.__class__))(stream, deadline)
    return response


class _DeadlineStream:
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
    return type("DeadlineStream", (_DeadlineStream, *bases), {})
