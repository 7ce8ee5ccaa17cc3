"""The transport of blocking clients: a pool of connections.

httpcore's own pool looks at each of its connections several times per request, which costs more than all
the rest once a hundred requests are in flight (15 ms of CPU per call on loopback through
`httpx.AsyncClient`, 0.3 ms this way). Sharding httpcore's pools would help half as much, and would neither
know deadlines nor let go of sockets without waiting. This one takes and gives connections in constant time,
and its sockets know the deadline of the request that they serve.

Its connections speak HTTP/1.1 by way of h11, as httpcore's do; those around each step of a request add
what costs as much as h11 itself, above all on event loops. Connections through proxies are httpcore's.
"""

from __future__ import annotations

from collections import deque
from queue import Empty, SimpleQueue
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx

from .httpx_adapter import Clocked, Opened, lost, origin, read, response, whole
from .idle_connections import IdleConnections
from .network_streams import Network

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .idle_connections import Origin
    from .routes import Route


class Pool(httpx.BaseTransport):
    """Connections of one route; threads may share it."""

    def __init__(self, route: Route) -> None:
        self._route = route
        self._kept: IdleConnections[Opened] = IdleConnections()
        self._lock = Lock()
        self._waiting = 0
        self._freed: SimpleQueue[None] = SimpleQueue()
        """Wakes those who wait; unlike a condition it can be put into while this thread holds the lock."""
        self._abandoned: deque[Opened] = deque()
        self._closed = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send it; the response's body is read from the connection, which comes back when it is closed."""
        opened = self._take(origin(request), request.extensions)
        try:
            came = opened.connection.handle_request(request)
            if not whole(request, came):
                return response(request, came, Body(self, opened, came.stream, request))
            body = b"".join(came.stream)
            came.stream.close()
        except BaseException as error:
            self.give(opened)
            known = lost(error, request)
            if known is None:
                raise
            raise known from error
        self.give(opened)
        return read(request, came, body)

    def close(self) -> None:
        """Close all connections, also of responses that are being read."""
        with self._lock:
            self._closed = True
            to_close = [*self._kept.clear(), *self._kept.busy]
        _close(to_close)

    def __del__(self) -> None:
        try:
            _close(self._kept.clear())
        except Exception:  # nobody could handle it here
            pass

    def _take(self, origin: Origin, extensions: Any) -> Opened:
        """A connection for one request alone."""
        deadline: float | None = extensions.get("deadline")
        found = self._free(origin)
        if found is None:
            found = self._wait(origin, _until(extensions["timeout"]["pool"], deadline))
        found.network.deadline = deadline
        return found

    def _free(self, origin: Origin) -> Opened | None:
        """A connection that nobody uses, None when all that there may be are in use."""
        to_close: list[Opened] = []
        try:
            with self._lock:
                while self._abandoned:
                    opened = self._abandoned.popleft()
                    self._kept.give(opened.origin, opened, to_close)
                found = self._kept.take(origin, to_close)
                if found is None and self._kept.room(to_close):
                    found = Opened(origin, self._route, Network())
                    self._kept.busy.add(found)
                return found
        finally:
            _close(to_close)

    def _wait(self, origin: Origin, until: float) -> Opened:
        """A connection, once one is free."""
        with self._lock:
            self._waiting += 1
        try:
            # Whoever frees one from here on sees that somebody waits; what was freed before is found now.
            while (found := self._free(origin)) is None:
                try:
                    self._freed.get(timeout=max(until - monotonic(), 0) if until < float("inf") else None)
                except Empty:
                    raise httpx.PoolTimeout("no connection became free in time") from None
        finally:
            with self._lock:
                self._waiting -= 1
        return found

    def lose(self, opened: Opened) -> None:
        """Forget a connection that nobody gave back; may be called at any time, from any thread."""
        self._abandoned.append(opened)
        if self._waiting:
            self._freed.put(None)

    def give(self, opened: Opened) -> None:
        """Take a connection back, whose request is done."""
        to_close: list[Opened] = []
        with self._lock:
            self._kept.give(opened.origin, opened, to_close)
            if self._closed:
                to_close += self._kept.clear()
            if self._waiting:
                self._freed.put(None)
        _close(to_close)


def _until(seconds: float | None, deadline: float | None) -> float:
    """When to stop waiting for a connection."""
    until = float("inf") if seconds is None else monotonic() + seconds
    return until if deadline is None else min(until, deadline)


def _close(to_close: list[Opened]) -> None:
    for each in to_close:
        each.connection.close()


class Body(Clocked, httpx.SyncByteStream):
    """What follows the headers; closing it gives the connection back."""

    def __init__(self, pool: Pool, opened: Opened, stream: Any, request: httpx.Request) -> None:
        self._pool = pool
        self._opened: Opened | None = opened
        self._stream = stream
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream
        except Exception as error:
            self.close()
            known = lost(error, self._request)
            if known is None:
                raise
            raise known from error

    def close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            self.took()
            try:
                self._stream.close()
            finally:
                self._pool.give(opened)

    def __del__(self) -> None:
        if self._opened is not None:  # collected anywhere, maybe while the pool is locked
            self._opened.connection.close()
            self._pool.lose(self._opened)
