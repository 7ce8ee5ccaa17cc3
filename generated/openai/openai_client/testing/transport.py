"""A core as transports of httpx: in process, piece by piece, faults as the errors that sockets cause."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import httpx

from .messages import Answer, Pause, Request, Reset

if TYPE_CHECKING:
    from .core import Core

_RESET = "[Errno 104] Connection reset by peer"


class MockTransport(httpx.BaseTransport):
    """For sync clients."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request. Raises: what httpx raises when the network fails that way."""
        answer = self._core.handle(_read(request, request.read()))
        wait, late = _patience(request, answer)
        time.sleep(wait)
        if late:
            raise httpx.ReadTimeout("The read operation timed out", request=request)
        _refused(answer, request)
        stream = _Body(answer, request)
        return httpx.Response(answer.status, headers=dict(answer.headers), stream=stream, request=request)


class AsyncMockTransport(httpx.AsyncBaseTransport):
    """For async clients."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request. Raises: what httpx raises when the network fails that way."""
        answer = self._core.handle(_read(request, await request.aread()))
        wait, late = _patience(request, answer)
        await asyncio.sleep(wait)
        if late:
            raise httpx.ReadTimeout("The read operation timed out", request=request)
        _refused(answer, request)
        stream = _AsyncBody(answer, request)
        return httpx.Response(answer.status, headers=dict(answer.headers), stream=stream, request=request)


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: Answer, request: httpx.Request) -> None:
        self._answer = answer
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        limit = _limit(self._request)
        for piece in self._answer.body:
            match piece:
                case Pause(seconds):
                    time.sleep(min(seconds, limit))
                    if seconds > limit:
                        raise httpx.ReadTimeout("The read operation timed out", request=self._request)
                case Reset():
                    raise httpx.ReadError(_RESET, request=self._request)
                case bytes():
                    yield piece


class _AsyncBody(httpx.AsyncByteStream):
    def __init__(self, answer: Answer, request: httpx.Request) -> None:
        self._answer = answer
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        limit = _limit(self._request)
        for piece in self._answer.body:
            match piece:
                case Pause(seconds):
                    await asyncio.sleep(min(seconds, limit))
                    if seconds > limit:
                        raise httpx.ReadTimeout("The read operation timed out", request=self._request)
                case Reset():
                    raise httpx.ReadError(_RESET, request=self._request)
                case bytes():
                    yield piece


def _read(request: httpx.Request, body: bytes) -> Request:
    headers: dict[str, str] = {}
    for name, value in request.headers.multi_items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Request(request.method, request.url.raw_path.decode("ascii"), headers, body)


def _refused(answer: Answer, request: httpx.Request) -> None:
    if answer.reset:
        raise httpx.ReadError(_RESET, request=request)
    if answer.raw is not None:
        shown = b"".join(piece for piece in answer.raw if isinstance(piece, bytes))[:40].decode("latin-1")
        raise httpx.RemoteProtocolError(f"illegal answer: {shown!r}", request=request)


def _limit(request: httpx.Request) -> float:
    """Seconds that the client waits for bytes."""
    timeout: Mapping[str, Any] = request.extensions.get("timeout") or {}
    read: float | None = timeout.get("read")
    return float("inf") if read is None else read


def _patience(request: httpx.Request, answer: Answer) -> tuple[float, bool]:
    """Seconds to wait, and whether the client gives up then."""
    limit = _limit(request)
    return min(answer.delay, limit), answer.delay > limit
