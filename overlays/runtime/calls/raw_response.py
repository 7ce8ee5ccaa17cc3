"""Responses themselves: `with_raw_response` and `with_streaming_response`."""

from __future__ import annotations

from ..foundation import reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any, Generic, TypeVar, overload

    from ..foundation.attempts import Attempt, CallResult
    from ..foundation.protocols import HttpRequest, HttpResponse
    from ..foundation.rate_limits import RateLimit
    from ..requests.call import Call
    from .downloads import Progress
    from .engine import Async, Sync

    T = TypeVar("T", covariant=True)
    ToT = TypeVar("ToT")
else:
    from ..foundation.generic import Generic, T


class _Response(Generic[T]):
    """What is known when the headers are there."""

    def __init__(self, engine: Sync | Async, call: Call[Any, Any], arrived: CallResult) -> None:
        self._engine = engine
        self._call = call
        self._parsed: dict[Any, Any] = {}
        self.http_response: HttpResponse = arrived.response
        self.attempts: tuple[Attempt, ...] = arrived.attempts
        """The attempts that failed before, each with its reason and the wait after it."""

    @property
    def retries_taken(self) -> int:
        """How often the call was repeated."""
        return len(self.attempts)

    @property
    def rate_limit(self) -> RateLimit:
        """The rate limits in the headers; all None without any."""
        from ..foundation.rate_limits import rate_limit

        return rate_limit(self.http_response.headers)

    @property
    def headers(self) -> Any:
        """Headers by name, whatever its case."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def http_request(self) -> HttpRequest:
        """The request as it went out."""
        request: HttpRequest = self.http_response.request
        return request

    @property
    def url(self) -> Any:
        """Where the answer came from."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The request's method."""
        return self.http_request.method

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        from ..foundation.errors import request_id

        return request_id(self.http_response)

    @property
    def http_version(self) -> str:
        """HTTP/1.1 or HTTP/2."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> Any:
        """Time from sending to the end of the answer, a timedelta."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Has the answer been read to its end, or given up?"""
        return self.http_response.is_closed

    def __repr__(self) -> str:
        from ..foundation.redact import shown

        return f"<{type(self).__name__} [{self.status_code}] {self.method} {shown(self.url)}>"

    def _value(self, to: Any) -> Any:
        if to not in self._parsed:
            if to is None:
                from .results import answer

                self._parsed[to] = answer(self._engine, self._call, self.http_response)
            else:
                from .casts import cast

                self._parsed[to] = cast(self._engine, to, self.http_response)
        return self._parsed[to]


class RawResponse(_Response[T]):
    """A response whose body has been read."""

    if TYPE_CHECKING:

        @overload
        def parse(self) -> T: ...
        @overload
        def parse(self, *, to: type[ToT]) -> ToT: ...

    def parse(self, *, to: Any = None) -> Any:
        """The value the call would have given, or the answer as another model, `str` or `dict`."""
        return self._value(to)

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return reading.text(self.http_response)

    def json(self) -> Any:
        """The body as JSON data. Raises: UnreadableAnswerError, a ValueError."""
        return reading.json(self.http_response)

    def read(self) -> bytes:
        """The body."""
        return reading.read(self.http_response)

    def close(self) -> None:
        """Release the connection; only streams hold one."""
        if not self.is_closed:
            reading.close(self.http_response)


class StreamedResponse(RawResponse[T]):
    """A response whose body is still on its way."""

    if TYPE_CHECKING:

        @overload
        def parse(self) -> T: ...
        @overload
        def parse(self, *, to: type[ToT]) -> ToT: ...

    def parse(self, *, to: Any = None) -> Any:
        """The value the call would have given, or the answer as another model, `str` or `dict`."""
        if _whole(self._call, to):
            self.read()
        return self._value(to)

    @property
    def text(self) -> Any:
        """The body as text: `text()` reads it."""
        return self._read_text

    def _read_text(self) -> str:
        self.read()
        return reading.text(self.http_response)

    def json(self) -> Any:
        """The body as JSON data. Raises: UnreadableAnswerError, a ValueError."""
        self.read()
        return reading.json(self.http_response)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Piece by piece, decompressed."""
        return reading.pieces(self.http_response, self.http_response.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Piece by piece, as text."""
        response = reading.readable(self.http_response)
        return reading.pieces(response, response.iter_text(chunk_size))

    def iter_lines(self) -> Iterator[str]:
        """Line by line."""
        response = reading.readable(self.http_response)
        return reading.pieces(response, response.iter_lines())

    def stream_to_file(
        self, file: Any, *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write the body to a file, which appears whole or not at all."""
        from .downloads import save

        save(self.http_response, file, chunk_size, on_progress)


class AsyncStreamedResponse(_Response[T]):
    """A response whose body is still on its way, for asyncio."""

    if TYPE_CHECKING:

        @overload
        async def parse(self) -> T: ...
        @overload
        async def parse(self, *, to: type[ToT]) -> ToT: ...

    async def parse(self, *, to: Any = None) -> Any:
        """The value the call would have given, or the answer as another model, `str` or `dict`."""
        if _whole(self._call, to):
            await self.read()
        return self._value(to)

    async def read(self) -> bytes:
        """The body."""
        return await reading.aread(self.http_response)

    async def text(self) -> str:
        """The body as text."""
        await self.read()
        return reading.text(self.http_response)

    async def json(self) -> Any:
        """The body as JSON data. Raises: UnreadableAnswerError, a ValueError."""
        await self.read()
        return reading.json(self.http_response)

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Piece by piece, decompressed."""
        return reading.apieces(self.http_response, self.http_response.aiter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Piece by piece, as text."""
        response = reading.readable(self.http_response)
        return reading.apieces(response, response.aiter_text(chunk_size))

    def iter_lines(self) -> AsyncIterator[str]:
        """Line by line."""
        response = reading.readable(self.http_response)
        return reading.apieces(response, response.aiter_lines())

    async def stream_to_file(
        self, file: Any, *, chunk_size: int | None = None, on_progress: Progress | None = None
    ) -> None:
        """Write the body to a file, which appears whole or not at all."""
        from .downloads import asave

        await asave(self.http_response, file, chunk_size, on_progress)

    async def close(self) -> None:
        """Release the connection."""
        await reading.aclose(self.http_response)


def _whole(call: Call[Any, Any], to: Any) -> bool:
    """Must the body be read before it can be parsed?"""
    return to is not None or not (call.streaming or call.answer == "binary")
