"""How long the next piece of a body may take: until an event is due, a call is over, or a rest is not worth it."""

from __future__ import annotations

from threading import local
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    from ..foundation.protocols import HttpResponse

DRAIN_BYTES = 65_536
DRAIN_SECONDS = 0.5
_TICK = 0.01
"""A wait that ends so little before its time has run out; also the shortest there is."""

_here: Any = local()
"""`until`: when this thread wants to stop waiting for the network."""


class Impatience(Exception):
    """Nothing came in time; never seen outside."""


class StreamTimeout:
    """`idle`: seconds that one event may follow another; `deadline`: when all is over, by the monotonic clock."""

    __slots__ = ("_seen", "_since", "deadline", "idle")

    def __init__(self, idle: float | None = None, deadline: float | None = None) -> None:
        self.idle = idle
        self.deadline = deadline
        self._since = 0.0
        self._seen = -1

    def begin(self) -> None:
        """Another response: what was waited for the last one does not count."""
        self._seen = -1

    def left(self, received: int) -> float:
        """Seconds to wait for the next piece, when so many events have come; raises when there are none.

        Only waiting counts: what the caller does between two events takes nothing away.
        """
        now = monotonic()
        if received != self._seen:
            self._seen, self._since = received, now
        ends = [] if self.deadline is None else [self.deadline]
        if self.idle is not None:
            ends.append(self._since + self.idle)
        if min(ends) <= now:
            raise Impatience
        return min(ends) - now

    @property
    def is_over(self) -> bool:
        """Is it too late for anything more?"""
        return self.deadline is not None and self.deadline <= monotonic()

    def why(self) -> str:
        """What was not kept."""
        if self.is_over:
            return "The deadline of the call is over."
        return f"No event came for {self.idle} seconds (idle_timeout)."


def waiting(
    response: HttpResponse, pieces: Iterator[bytes], patience: StreamTimeout, reader: Any
) -> Iterator[bytes]:
    """The pieces of a body that are still to come, as long as patience lasts."""
    _limit_reads(response)
    while True:
        _here.until = until = monotonic() + patience.left(reader.received)
        try:
            piece = next(pieces, None)
        except Exception as error:
            if monotonic() > until - _TICK:
                raise Impatience from error
            raise
        finally:
            _here.until = None
        if piece is None:
            return
        yield piece


async def awaiting(
    pieces: AsyncIterator[bytes], patience: StreamTimeout, reader: Any
) -> AsyncIterator[bytes]:
    """The pieces of a body that are still to come, as long as patience lasts."""
    from asyncio import timeout

    while True:
        try:
            async with timeout(patience.left(reader.received)):
                piece = await anext(pieces, None)
        except TimeoutError as error:
            raise Impatience from error
        if piece is None:
            return
        yield piece


def drain(response: HttpResponse, pieces: Iterator[bytes], reader: Any) -> None:
    """Read what follows the end, if it is little and comes soon, so that the connection can be used again."""
    left = DRAIN_BYTES
    for piece in waiting(response, pieces, StreamTimeout(deadline=monotonic() + DRAIN_SECONDS), reader):
        left -= len(piece)
        if left < 0:
            return


async def adrain(pieces: AsyncIterator[bytes], reader: Any) -> None:
    """Read what follows the end, if it is little and comes soon, so that the connection can be used again."""
    left = DRAIN_BYTES
    async for piece in awaiting(pieces, StreamTimeout(deadline=monotonic() + DRAIN_SECONDS), reader):
        left -= len(piece)
        if left < 0:
            return


def _limit_reads(response: HttpResponse) -> None:
    """Let the reads of this connection end when their thread wants it: httpx fixes its timeout before the first."""
    stream: Any = getattr(response, "extensions", {}).get("network_stream")
    own: Any = getattr(stream, "__dict__", None)
    if own is None or "read" in own or not hasattr(getattr(stream, "read", None), "__func__"):
        return
    from weakref import proxy

    read: Any = stream.read.__func__
    weakly: Any = proxy(stream)  # no circle: sockets go when nobody holds them

    def patiently(max_bytes: int, timeout: float | None = None) -> Any:
        until = getattr(_here, "until", None)
        if until is not None:
            left = max(until - monotonic(), _TICK)
            timeout = left if timeout is None else min(timeout, left)
        return read(weakly, max_bytes, timeout)

    stream.read = patiently
