"""The mock as a real server on this machine, in a thread of its own."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from aiohttp import web

from .messages import Answer, Close, Pause, Request, Reset, Said
from .record import Recorded
from .status import PAGE, Running, Status

if TYPE_CHECKING:
    from .mock import MockAPI

_LARGEST = 1 << 33
"""Bytes of a request's body; more are refused."""


class Server:
    """Serves a mock. `with mock.serve() as server: …`, or `start()` and `stop()`."""

    def __init__(
        self,
        mock: MockAPI,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: ssl.SSLContext | None = None,
        tell: Callable[[Recorded], None] | None = None,
    ) -> None:
        """`port`: 0 takes a free one; `tls`: the server's side; `tell`: hears of each request."""
        self.mock = mock
        self._host = host
        self._port = port
        self._tls = tls
        self._tell = tell
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="mock API", daemon=True)
        self._runner: web.ServerRunner | None = None
        self.status = Status(mock)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http{'s' if self._tls else ''}://{self._host}:{self._port}"

    @property
    def url(self) -> str:
        """The `base_url` of clients."""
        return f"{self.origin}/v1"

    @property
    def page(self) -> str:
        """The page that shows requests, streams and state; `.json` and `/events` after it give the data."""
        return f"{self.origin}{PAGE}"

    def environment(self) -> dict[str, str]:
        """Variables that lead clients here."""
        return {"OPENAI_API_KEY": self.mock.key, "OPENAI_BASE_URL": self.url}

    def start(self) -> Server:
        """Listen. Raises: OSError when the port is taken."""
        self._thread.start()
        try:
            asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        except BaseException:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Close every connection and end the thread."""
        if self._loop.is_closed():
            return
        with suppress(TimeoutError):
            asyncio.run_coroutine_threadsafe(self._close(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def __enter__(self) -> Server:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()

    async def _listen(self) -> None:
        self._runner = web.ServerRunner(
            web.Server(self._serve, handler_cancellation=True), shutdown_timeout=0.1
        )
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port, ssl_context=self._tls)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def _close(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        others = asyncio.all_tasks() - {asyncio.current_task()}
        for task in others:
            task.cancel()
        await asyncio.gather(*others, return_exceptions=True)

    # --- requests -----------------------------------------------------------------------------

    async def _serve(self, came: web.BaseRequest) -> web.StreamResponse:
        if came.path.startswith(PAGE):
            return await self.status.answer(came)
        if came.headers.get("upgrade", "").lower() == "websocket":
            return await self._socket(came)
        body = bytearray()
        async for chunk in came.content.iter_any():
            body += chunk
            if len(body) > _LARGEST:
                return web.Response(status=413)
        # A batch runs many requests inside one; others need not wait for it.
        answer, kept = await asyncio.to_thread(self.mock.exchange, _read(came, bytes(body)))
        if self._tell is not None:
            self._tell(kept)
        if answer.length is not None:
            return await self._play(came, answer)
        with self.status.running(kept, kept.operation) as running:
            return await self._play(came, answer, running)

    async def _play(
        self, came: web.BaseRequest, answer: Answer, running: Running | None = None
    ) -> web.StreamResponse:
        if answer.delay:
            await asyncio.sleep(answer.delay)
        transport = came.transport
        if answer.reset or answer.raw is not None:
            if transport is not None and answer.raw is not None:
                transport.write(answer.raw)
                transport.close()
            elif transport is not None:
                transport.abort()
            return web.Response()  # goes nowhere
        response = web.StreamResponse(status=answer.status, headers=dict(answer.headers))
        pieces = answer.body
        response.content_length = answer.length
        await response.prepare(came)
        for piece in pieces:
            match piece:
                case Pause(seconds):
                    await asyncio.sleep(seconds)
                case Reset():
                    if transport is not None:
                        transport.abort()
                    return response
                case bytes():
                    await response.write(piece)
                    if running is not None:
                        running.passed(len(piece))
        await response.write_eof()
        return response

    async def _socket(self, came: web.BaseRequest) -> web.StreamResponse:
        line, kept = self.mock.connect(_read(came, b""))
        if self._tell is not None:
            self._tell(kept)
        if isinstance(line, Answer):
            return await self._play(came, line)
        socket = web.WebSocketResponse(protocols=("realtime",), max_msg_size=0)
        await socket.prepare(came)
        with self.status.running(kept, kept.operation) as running:
            await _say(came, socket, line.open(), running)
            async for message in socket:
                if isinstance(message.data, (str, bytes)):
                    await _say(came, socket, line.hear(message.data), running)
        return socket


async def _say(
    came: web.BaseRequest, socket: web.WebSocketResponse, said: list[Said], running: Running
) -> None:
    for each in said:
        if isinstance(each, (str, bytes)):
            running.passed(len(each))
        match each:
            case str():
                await socket.send_str(each)
            case bytes():
                await socket.send_bytes(each)
            case Pause(seconds):
                await asyncio.sleep(seconds)
            case Reset():
                if came.transport is not None:
                    came.transport.abort()
            case Close(1005):
                if came.transport is not None:
                    came.transport.write(b"\x88\x00")
            case Close(code, reason):
                await socket.close(code=code, message=reason.encode())


def _read(came: web.BaseRequest, body: bytes) -> Request:
    headers: dict[str, str] = {}
    for name, value in came.headers.items():
        name = name.lower()
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return Request(came.method, came.raw_path, headers, body)
