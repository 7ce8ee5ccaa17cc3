"""Telling when the body of a response has been read or given up, and what stood at its end."""

from __future__ import annotations

from collections import deque

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import Any

KEPT = 1 << 20
"""Bytes of the end of a body that are remembered."""
METHODS = ("iter_bytes", "aiter_bytes", "close", "aclose")


def observe(response: Any, ended: Callable[[bytes, BaseException | None], None]) -> None:
    """Call `ended` once, with the end of the body and the error that broke it off, if one did.

    The methods of this one response are wrapped in place: it stays what it is for everybody else.
    """
    _Observed(response, ended)


class _Observed:
    def __init__(self, response: Any, ended: Callable[[bytes, BaseException | None], None]) -> None:
        self._ended: Callable[[bytes, BaseException | None], None] | None = ended
        self._response = response
        self._chunks: deque[bytes] = deque()
        self._size = 0
        self._own = {name: getattr(response, name) for name in METHODS}
        for name in METHODS:
            setattr(response, name, getattr(self, name))

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        try:
            for chunk in self._own["iter_bytes"](chunk_size):
                self._keep(chunk)
                yield chunk
        except BaseException as error:
            self._finish(error)
            raise
        self._finish(None)

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._own["aiter_bytes"](chunk_size):
                self._keep(chunk)
                yield chunk
        except BaseException as error:
            self._finish(error)
            raise
        self._finish(None)

    def close(self) -> None:
        self._own["close"]()
        self._finish(None)

    async def aclose(self) -> None:
        await self._own["aclose"]()
        self._finish(None)

    def _keep(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        while self._size - len(self._chunks[0]) > KEPT:
            self._size -= len(self._chunks.popleft())

    def _finish(self, error: BaseException | None) -> None:
        ended, self._ended = self._ended, None
        if ended is None:
            return
        for name in METHODS:  # nothing refers to the response in a circle any more
            self._response.__dict__.pop(name, None)
        ended(b"".join(self._chunks), None if isinstance(error, GeneratorExit) else error)
        self._chunks.clear()
