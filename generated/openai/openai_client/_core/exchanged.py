"""Requests and responses on their way between httpx, which users see, and httpcore, which sends."""

from __future__ import annotations

from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .routes import Route


class Opened:
    """A connection of a pool, with the network that it alone uses."""

    __slots__ = ("connection", "network", "origin")

    def __init__(self, origin: Any, route: Route, target: httpcore.Origin, network: Any) -> None:
        self.origin = origin
        self.network = network
        self.connection = route.open(target, network)

    def is_idle(self) -> bool:
        """Has it done its work, and can it go on?"""
        idle: bool = self.connection.is_idle()
        return idle

    def has_expired(self) -> bool:
        """Did the other side close it?"""
        expired: bool = self.connection.has_expired()
        return expired


def outgoing(request: httpx.Request) -> httpcore.Request:
    """A request as httpcore has it."""
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


class Clocked:
    """A body whose response gets to know how long everything took, once it is closed."""

    _response: httpx.Response | None = None
    _start = 0.0

    def clock(self, response: httpx.Response, start: float) -> None:
        """It began then, by `perf_counter`."""
        self._response = response
        self._start = start

    def took(self) -> None:
        """It is over."""
        if self._response is not None:
            self._response.elapsed = timedelta(seconds=perf_counter() - self._start)
            self._response = None


class Timed(Clocked, httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of another transport's response."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    def close(self) -> None:
        self.took()
        self._stream.close()

    async def aclose(self) -> None:
        self.took()
        await self._stream.aclose()


def response(request: httpx.Request, came: Any, body: Any) -> httpx.Response:
    """A response of httpcore's as httpx has it."""
    return httpx.Response(
        came.status, headers=came.headers, stream=body, request=request, extensions=came.extensions
    )


def finished(response: httpx.Response, request: httpx.Request, start: float) -> None:
    """What httpx's clients add to what a transport gives."""
    response.request = request
    if response.is_closed:  # it came whole
        response.elapsed = timedelta(seconds=perf_counter() - start)
        return
    body: Any = response.stream
    if not isinstance(body, Clocked):
        response.stream = body = Timed(body)
    body.clock(response, start)


def lost(error: BaseException, request: httpx.Request) -> Exception | None:
    """httpcore's error under the name that it has in httpx; None for all others."""
    kind: Any = type(error)
    if not kind.__module__.startswith("httpcore"):
        return None
    found: Any = getattr(httpx, kind.__name__, httpx.TransportError)
    made: Exception = found(str(error), request=request)
    return made
