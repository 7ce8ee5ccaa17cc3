"""The transport of asyncio clients: a pool of connections; see `pools` for the reason."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

import httpx

from .async_network_streams import Network
from .httpx_adapter import Clocked, Opened, lost, origin, read, response, whole
from .idle_connections import IdleConnections

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .idle_connections import Origin
    from .routes import Route


class Pool(httpx.AsyncBaseTransport):
    """Connections of one route on one event loop."""

    def __init__(self, route: Route) -> None:
        self._route = route
        self._kept: IdleConnections[Opened] = IdleConnections()
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._loop = asyncio.get_running_loop()
        self._abandoned: deque[Opened] = deque()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it; the response's body is read from the connection, which comes back when it is closed."""
        opened = await self._take(origin(request), request.extensions)
        try:
            came = await opened.connection.handle_async_request(request)
            if not whole(request, came):
                return response(request, came, Body(self, opened, came.stream, request))
            body = b"".join([piece async for piece in came.stream])
            await came.stream.aclose()
        except BaseException as error:
            self.give(opened)
            known = lost(error, request)
            if known is None:
                raise
            raise known from error
        self.give(opened)
        return read(request, came, body)

    def abandon(self) -> None:
        """Close all connections, also of responses that are being read."""
        self._closed = True
        for each in (*self._kept.clear(), *self._kept.busy):
            each.network.abort()

    async def aclose(self) -> None:
        """Close all connections, also of responses that are being read."""
        self.abandon()
        await asyncio.sleep(0)  # sockets are closed at the loop's next turn

    async def _take(self, origin: Origin, extensions: Any) -> Opened:
        """A connection for one request alone."""
        to_close: list[Opened] = []
        until: float | None = None
        while True:
            self._reclaim()
            found = self._kept.take(origin, to_close)
            if found is None and self._kept.room(to_close):
                found = Opened(origin, self._route, Network())
                self._kept.busy.add(found)
            for each in to_close:
                each.network.abort()
            if found is not None:
                return found
            to_close.clear()
            if until is None:
                seconds: float | None = extensions["timeout"]["pool"]
                until = float("inf") if seconds is None else monotonic() + seconds
            await self._turn(until)

    async def _turn(self, until: float) -> None:
        """Wait until a connection may be free."""
        future = self._loop.create_future()
        self._waiting.append(future)
        try:
            async with asyncio.timeout(None if until == float("inf") else until - monotonic()):
                await future
        except (TimeoutError, asyncio.CancelledError) as error:
            if future.done() and not future.cancelled():
                self._next()  # it was our turn, but we are gone
            if isinstance(error, TimeoutError):
                raise httpx.PoolTimeout("no connection became free in time") from None
            raise

    def _next(self) -> None:
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(None)
                return

    def lose(self, opened: Opened) -> None:
        """Forget a connection that nobody gave back; may be called at any time, from any thread."""
        self._abandoned.append(opened)
        with suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._reclaim)

    def _reclaim(self) -> None:
        while self._abandoned:
            self.give(self._abandoned.popleft())

    def give(self, opened: Opened) -> None:
        """Take a connection back, whose request is done."""
        to_close: list[Opened] = []
        self._kept.give(opened.origin, opened, to_close)
        if self._closed:
            to_close += self._kept.clear()
        for each in to_close:
            each.network.abort()
        self._next()


class Body(Clocked, httpx.AsyncByteStream):
    """What follows the headers; closing it gives the connection back."""

    def __init__(self, pool: Pool, opened: Opened, stream: Any, request: httpx.Request) -> None:
        self._pool = pool
        self._opened: Opened | None = opened
        self._stream = stream
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._stream:
                yield chunk
        except Exception as error:
            await self.aclose()
            known = lost(error, self._request)
            if known is None:
                raise
            raise known from error

    async def aclose(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            self.took()
            try:
                await self._stream.aclose()
            finally:
                self._pool.give(opened)

    def __del__(self) -> None:
        if self._opened is not None:  # collected anywhere, maybe in another thread
            self._opened.network.abort_soon()
            self._pool.lose(self._opened)
