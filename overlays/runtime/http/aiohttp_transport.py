"""Requests of httpx sent by aiohttp. The adapter of httpx-aiohttp does the same; this is what its half of a call costs less.

Headers go over as the bytes that they are, and an answer that is wanted whole is read by aiohttp at once,
not piece by piece through the layers of httpx.
"""

from __future__ import annotations

import asyncio
from functools import partial
from inspect import iscoroutinefunction
from io import BytesIO
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import yarl
from httpx_aiohttp.transport import map_aiohttp_exceptions

from .aiohttp_protocol import Protocol
from .connecting import readable
from .httpx_adapter import TransportResponse, read, response

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

PIECE = 1 << 14
LARGE = 1 << 20
"""Bytes that aiohttp writes at once without a warning."""


class Connector(aiohttp.TCPConnector):
    """Connects within one timeout, and uses no connection on which something came unasked.

    aiohttp's own timeout begins anew for each address, and not for the look-up; what came behind an answer
    becomes the next one. What these methods override is not public: where aiohttp has them no more, its own
    behaviour is what is left.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # pyright: ignore[reportUnknownMemberType]
        if hasattr(self, "_factory"):
            factory: Any = partial(Protocol, loop=self._loop)
            self._factory = factory

    async def _create_connection(self, req: Any, traces: Any, timeout: aiohttp.ClientTimeout) -> Any:
        try:
            async with asyncio.timeout(timeout.sock_connect):
                return await super()._create_connection(req, traces, timeout)
        except UnicodeError as error:  # a name that no look-up takes
            raise OSError(str(error)) from error

    if iscoroutinefunction(aiohttp.TCPConnector._get):

        async def _get(self, key: Any, traces: Any) -> Any:
            while (found := await super()._get(key, traces)) is not None:
                protocol: Any = found.protocol
                if not readable(_number(protocol.transport)):
                    return found
                found.close()
            return None


def _number(transport: Any) -> int:
    """The file number of a socket, -1 without one."""
    found = None if transport is None else transport.get_extra_info("socket")
    return -1 if found is None else found.fileno()


class Transport(httpx.AsyncBaseTransport):
    """One session of aiohttp, made with the first request, on the loop that this one runs on."""

    def __init__(self, session: Callable[[], aiohttp.ClientSession]) -> None:
        self._make = session
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it; with the extension `whole` the body of a good answer comes along."""
        extensions = request.extensions
        with map_aiohttp_exceptions():
            came = await self._sent(request, extensions["timeout"])
            whole = await self._all(came) if extensions.get("whole") and came.status < 300 else None
        described: dict[str, Any] = {"http_version": b"HTTP/1.1"}
        if came.reason:
            described["reason_phrase"] = came.reason.encode("utf-8", "surrogateescape")
        answer = TransportResponse(came.status, [*came.raw_headers], described, Body(came, self.check))
        return response(request, answer, answer.stream) if whole is None else read(request, answer, whole)

    async def _sent(self, request: httpx.Request, seconds: dict[str, float | None]) -> aiohttp.ClientResponse:
        if self._session is None:
            self._session = self._make()
        headers = [(name.decode("ascii"), value.decode()) for name, value in request.headers.raw]
        data: Any = request.stream
        if isinstance(data, httpx.ByteStream):
            data = await request.aread() or None
            if data is not None and len(data) > LARGE:
                data = BytesIO(data)
        else:
            # Framing is aiohttp's own work.
            headers = [each for each in headers if each[0].lower() != "transfer-encoding"]
        return await self._session.request(
            request.method,
            yarl.URL(str(request.url), encoded=True),
            headers=headers,
            data=data,
            allow_redirects=False,
            auto_decompress=False,
            compress=False,
            timeout=aiohttp.ClientTimeout(
                connect=seconds["pool"], sock_connect=seconds["connect"], sock_read=seconds["read"]
            ),
        )

    async def _all(self, response: aiohttp.ClientResponse) -> bytes:
        """The body to its end, which gives the connection back."""
        try:
            body = await response.read()
            self.check()
        except BaseException:
            response.close()
            raise
        return body

    def check(self) -> None:
        """A body may end where its session was closed. Raises: httpx.ReadError."""
        if self._session is None or self._session.closed:
            raise httpx.ReadError("closed by this client")

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()


class Body(httpx.AsyncByteStream):
    """What follows the headers; closing it gives the connection back, or ends it when something is left."""

    def __init__(self, response: aiohttp.ClientResponse, check: Callable[[], None]) -> None:
        self._response = response
        self._check = check

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with map_aiohttp_exceptions():
            async for piece in self._response.content.iter_chunked(PIECE):
                yield piece
        self._check()

    async def aclose(self) -> None:
        with map_aiohttp_exceptions():
            await self._response.__aexit__(None, None, None)
