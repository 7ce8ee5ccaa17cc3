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


class Answer(httpx.Response):
    """A response that knows how long it took, once it has been closed."""

    start = 0.0

    def _took(self) -> None:
        if not hasattr(self, "_elapsed"):
            self.elapsed = timedelta(seconds=perf_counter() - self.start)

    def close(self) -> None:
        super().close()
        self._took()

    async def aclose(self) -> None:
        await super().aclose()
        self._took()


def response(request: httpx.Request, came: Any, body: Any, start: float) -> httpx.Response:
    """A response of httpcore's as httpx has it."""
    made = Answer(
        came.status, headers=came.headers, stream=body, request=request, extensions=came.extensions
    )
    made.start = start
    return made


class Timed(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of another transport's response, which gets to know how long it took."""

    def __init__(self, response: httpx.Response, start: float) -> None:
        self._stream: Any = response.stream
        self._response: httpx.Response | None = response
        self._start = start

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)

    def close(self) -> None:
        self._took()
        self._stream.close()

    async def aclose(self) -> None:
        self._took()
        await self._stream.aclose()

    def _took(self) -> None:
        if self._response is not None:
            self._response.elapsed = timedelta(seconds=perf_counter() - self._start)
            self._response = None


def lost(error: BaseException, request: httpx.Request) -> Exception | None:
    """httpcore's error under the name that it has in httpx; None for all others."""
    kind: Any = type(error)
    if not kind.__module__.startswith("httpcore"):
        return None
    found: Any = getattr(httpx, kind.__name__, httpx.TransportError)
    made: Exception = found(str(error), request=request)
    return made
