"""The server: asyncio in a thread of its own, one handler, keep-alive."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TypeAlias

from .messages import Reply, Request

Handler: TypeAlias = Callable[[Request], Reply]
_RESET = struct.pack("ii", 1, 0)  # linger for no time: closing resets


class Server:
    """Answers with what `script` says: a function of the request, or replies to be given in turn.

    `with Server([json_reply({})]) as server: get(server.url)`. What came in is in `requests`.
    A script that has come to its end, or a handler that fails, answers 500 with the reason;
    `failures` has the reasons too.
    """

    def __init__(self, script: Handler | Iterable[Reply], tls: ssl.SSLContext | None = None) -> None:
        self._handler = script if callable(script) else _in_turn(script)
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="scripted server", daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()
        self.requests: list[Request] = []
        self.failures: list[str] = []
        self.connections = 0
        """How many were opened."""
        self.left = 0
        """How many clients went away before the end of an answer."""
        self.port = 0

    @property
    def url(self) -> str:
        """Where it listens, without a trailing slash."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        self._thread.start()
        self._listener = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    async def _listen(self) -> asyncio.Server:
        listener = await asyncio.start_server(self._connected, "127.0.0.1", 0, ssl=self._tls, backlog=2048)
        self.port = listener.sockets[0].getsockname()[1]
        return listener

    async def _stop(self) -> None:
        self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        connection = self.connections
        writer.transport.set_write_buffer_limits(high=0)  # so that drain() waits for the last byte
        try:
            while (request := await _read(reader, writer, connection)) is not None:
                self.requests.append(request)
                if not await self._answer(request, reader, writer):
                    break
        except asyncio.CancelledError:
            pass  # the server stops
        except (ConnectionError, asyncio.IncompleteReadError):
            self.left += 1
        finally:
            self._tasks.discard(task)
            writer.close()
            with suppress(OSError, asyncio.CancelledError):
                await writer.wait_closed()

    async def _answer(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        """Send one answer; True when the connection may go on."""
        try:
            reply = self._handler(request)
        except Exception as error:
            self.failures.append(f"{request.method} {request.target}: {error!r}")
            reply = Reply(self.failures[-1].encode(), 500, {"content-type": "text/plain"})
        await asyncio.sleep(reply.delay)
        left = reply.reset_after
        for piece in reply.stream():
            if isinstance(piece, float | int):
                await asyncio.sleep(piece)
                continue
            if reader.at_eof():
                raise ConnectionResetError
            writer.write(piece if left is None else piece[:left])
            await writer.drain()
            if left is not None:
                left -= len(piece)
                if left <= 0:
                    connection: socket.socket = writer.get_extra_info("socket")
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                    writer.transport.abort()
                    return False
        closing = "close" in (request.headers.get("connection", "").lower(), reply.headers.get("connection"))
        return not (reply.close or reply.raw is not None or closing)


async def _read(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int
) -> Request | None:
    """The next request, or None when the client has closed the connection."""
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise
        return None
    method, target, _ = head.split("\r\n", 1)[0].split(" ", 2)
    headers: dict[str, str] = {}
    for line in head.split("\r\n")[1:-2]:
        name, _, value = line.partition(":")
        name, value = name.strip().lower(), value.strip()
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    if headers.get("expect", "").lower() == "100-continue":
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = b""
        while size := int((await reader.readuntil(b"\r\n")).split(b";")[0], 16):
            body += await reader.readexactly(size)
            await reader.readexactly(2)
        while await reader.readuntil(b"\r\n") != b"\r\n":
            pass  # trailers
    else:
        body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Request(method, target, headers, body, connection)


def _in_turn(replies: Iterable[Reply]) -> Handler:
    rest = iter(replies)

    def handler(request: Request) -> Reply:
        try:
            return next(rest)
        except StopIteration:
            raise LookupError("the script has come to its end") from None

    return handler
