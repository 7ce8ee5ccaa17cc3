"""Requests and responses on their way between httpx, which users see, and the connections that send."""

from __future__ import annotations

from datetime import timedelta
from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from ..foundation.lazy import load

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import TypeAlias

    from .routes import Route

    Headers: TypeAlias = list[tuple[bytes, bytes]]


class TransportResponse:
    """The head of an answer; what follows it is in the stream, which must be closed."""

    __slots__ = ("extensions", "headers", "status", "stream")

    def __init__(self, status: int, headers: Headers, extensions: dict[str, Any], stream: Any) -> None:
        self.status = status
        self.headers = headers
        self.extensions = extensions
        self.stream = stream


class Opened:
    """A connection of a pool, with the network that it alone uses."""

    __slots__ = ("connection", "network", "origin")

    def __init__(self, origin: Any, route: Route, network: Any) -> None:
        scheme, host, port = origin
        if port is None:
            port = 443 if scheme == b"https" else 80
        self.origin = origin
        self.network = network
        self.connection = route.open(httpcore.Origin(scheme, host, port), network)

    def is_idle(self) -> bool:
        """Has it done its work, and can it go on?"""
        idle: bool = self.connection.is_idle()
        return idle

    def has_expired(self) -> bool:
        """Did the other side close it?"""
        expired: bool = self.connection.has_expired()
        return expired


def origin(request: httpx.Request) -> tuple[bytes, bytes, int | None]:
    """Whom connections of this request lead to."""
    url = request.url
    return url.raw_scheme, url.raw_host, url.port


class Proxied:
    """A connection through a proxy: httpcore's own."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.is_idle = connection.is_idle
        self.has_expired = connection.has_expired
        self.close = getattr(connection, "close", None)  # the awaiting pool aborts the network instead

    def handle_request(self, request: httpx.Request) -> Any:
        """Send a request."""
        return self._connection.handle_request(_converted(request))

    async def handle_async_request(self, request: httpx.Request) -> Any:
        """Send a request."""
        return await self._connection.handle_async_request(_converted(request))


def _converted(request: httpx.Request) -> httpcore.Request:
    """A request as httpcore has it."""
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def whole(request: httpx.Request, came: Any) -> bool:
    """Is the body wanted at once?"""
    return came.status < 300 and request.extensions.get("whole") is True


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


class Whole(httpx.Response):
    """A response whose body came at once, and as it is: reading it takes none of httpx's steps."""

    came: bytes | None = None

    @property
    def num_bytes_downloaded(self) -> int:
        """How long the body is."""
        return len(self.content)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body; read once, it comes in pieces of `chunk_size` bytes."""
        came, self.came = self.came, None
        if came is None:
            return super().iter_bytes(chunk_size)
        self.is_closed = self.is_stream_consumed = True
        return iter((came,))


def response(request: httpx.Request, came: Any, body: Any) -> httpx.Response:
    """An answer as httpx has it."""
    kind: type[httpx.Response] = httpx.Response
    if _encoded(came):
        kind = load("_core.http.content_encoding:Encoded")
    return kind(came.status, headers=came.headers, stream=body, request=request, extensions=came.extensions)


def read(request: httpx.Request, came: Any, body: bytes) -> httpx.Response:
    """An answer whose body is there already, as httpx has it."""
    stream = httpx.ByteStream(body)
    if _encoded(came):
        made = response(request, came, stream)
    else:
        made = Whole(
            came.status, headers=came.headers, stream=stream, request=request, extensions=came.extensions
        )
        made.came = body
    made.read()
    return made


def _encoded(came: Any) -> bool:
    """Whether a body has to be decoded."""
    return b"content-encoding" in {name.lower() for name, _ in came.headers}


def finished(response: httpx.Response, request: httpx.Request, start: float) -> httpx.Response:
    """What a transport gives with what httpx's clients add to it; its body is decoded within bounds."""
    response.request = request
    if response.is_closed:  # it came whole
        response.elapsed = timedelta(seconds=perf_counter() - start)
        return response
    body: Any = response.stream
    if not isinstance(body, Clocked):
        response.stream = body = Timed(body)
        if "content-encoding" in response.headers:
            response = _bounded(response, body)
    body.clock(response, start)
    return response


def _bounded(given: httpx.Response, body: Timed) -> httpx.Response:
    """Another transport's response as one of ours."""
    came = TransportResponse(given.status_code, given.headers.raw, given.extensions, body)
    return response(given.request, came, body)


def lost(error: BaseException, request: httpx.Request) -> Exception | None:
    """httpcore's error under the name that it has in httpx; None for all others."""
    kind: Any = type(error)
    if not kind.__module__.startswith("httpcore"):
        return None
    found: Any = getattr(httpx, kind.__name__, httpx.TransportError)
    made: Exception = found(str(error), request=request)
    return made
