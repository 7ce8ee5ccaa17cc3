"""aiohttp's end of a connection, for peers that do what they must not.

Left to itself aiohttp waits for ever where the body of an answer is no HTTP or the peer takes nothing more,
gives what came on an idle connection to the next request, takes a reset for the end of a body, and keeps a
socket that it has closed until the peer has read all. Nothing here takes part while all goes well; where
aiohttp has the private parts no more that are asked for, its own behaviour is what is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

if TYPE_CHECKING:
    from asyncio import TimerHandle


class Protocol(ResponseHandler):
    """One connection."""

    _late: TimerHandle | None = None

    def is_connected(self) -> bool:
        """Whether it may carry a request: not when something lies on it that nobody asked for."""
        return super().is_connected() and not self.should_close

    def set_exception(self, exc: BaseException, exc_cause: Any = None) -> None:
        """Tell it to who reads the body as well, not only to who waits for the head."""
        super().set_exception(exc, *(() if exc_cause is None else (exc_cause,)))
        self._break(exc)

    def connection_lost(self, exc: BaseException | None) -> None:
        """The end of the connection; a body that has no other end was whole only if the peer said so."""
        self._in_time()
        if exc is not None:
            self._break(exc)
        super().connection_lost(exc)

    def close(self) -> None:
        """Let go of the socket: what has not gone out is of no use to anybody."""
        transport: Any = self.transport
        if transport is not None and transport.get_write_buffer_size():
            self.abort()
        else:
            super().close()

    def pause_writing(self) -> None:
        """The peer takes nothing: it has as long as it has for saying something."""
        super().pause_writing()
        seconds: float | None = getattr(self, "_read_timeout", None)
        if seconds:
            self._late = self._loop.call_later(seconds, self._not_taken)

    def resume_writing(self) -> None:
        """The peer takes something."""
        self._in_time()
        super().resume_writing()

    def _in_time(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _not_taken(self) -> None:
        self.set_exception(aiohttp.SocketTimeoutError("Timeout on writing data to socket"))
        if self.transport is not None:
            self.transport.abort()

    def _break(self, exc: BaseException) -> None:
        payload: Any = getattr(self, "_payload", None)
        if payload is None or payload.is_eof() or payload.exception() is not None:
            return
        broken = not isinstance(exc, aiohttp.ClientError) or isinstance(exc, OSError)
        if broken and not isinstance(exc, TimeoutError):
            incomplete = aiohttp.ClientPayloadError(f"Response payload is not completed: {exc!r}")
            incomplete.__cause__ = exc
            exc = incomplete
        payload.set_exception(exc)
