"""Sockets of asyncio connections. Closing never waits, so it also works while a task is being cancelled."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

import httpcore

from .async_connecting import connect
from .connecting import readable

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable
    from typing import Any

MOST_UNREAD = 1 << 18
"""Bytes that may lie unread before the peer is made to wait."""


class Network(httpcore.AsyncNetworkBackend):
    """Opens the socket of one connection on the running loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self.wire: SocketStream | None = None

    def abort(self) -> None:
        """Let go of the socket, without waiting."""
        if self.wire is not None:
            self.wire.abort()

    def abort_soon(self) -> None:
        """The same from anywhere."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self.abort)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connected socket; `timeout` covers the look-up of the name and all addresses together."""
        try:
            async with asyncio.timeout(timeout):
                connected = await connect(host, port, socket_options or ())
                try:
                    _, wire = await self._loop.create_connection(lambda: SocketStream(self), sock=connected)
                except BaseException:
                    connected.close()
                    raise
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"no connection to {host}:{port} in {timeout} s") from error
        except (OSError, UnicodeError, OverflowError) as error:
            raise httpcore.ConnectError(str(error)) from error
        self.wire = wire
        return wire


class SocketStream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One socket, plain or within TLS; it holds the head of a request as its blocking twin does."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._loop = asyncio.get_running_loop()
        self._transport: Any = None
        self._came: deque[bytes] = deque()
        self._unread = 0
        self._ended = False
        self._lost = False
        self._error: Exception | None = None
        self._held = b""
        self._begun = False
        self._full = False
        self._waiting: asyncio.Future[None] | None = None
        self._draining: asyncio.Future[None] | None = None

    # --- what the loop says -----------------------------------------------------------------

    def connection_made(self, transport: Any) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._came.append(data)
        self._unread += len(data)
        if self._unread > MOST_UNREAD:
            self._transport.pause_reading()
        _wake(self._waiting)

    def eof_received(self) -> None:
        self._ended = True
        _wake(self._waiting)

    def connection_lost(self, exc: Exception | None) -> None:
        self._ended = self._lost = True
        self._error = exc or self._error
        _wake(self._waiting)
        _wake(self._draining)

    def pause_writing(self) -> None:
        self._full = True

    def resume_writing(self) -> None:
        self._full = False
        _wake(self._draining)

    # --- what the connection asks -----------------------------------------------------------

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at least one byte; none at the end."""
        if self._held:
            await self.write(b"", timeout)
        self._begun = False
        if not self._came and not self._ended:
            self._waiting = self._loop.create_future()
            try:
                await self._patient(self._waiting, timeout, httpcore.ReadTimeout)
            finally:
                self._waiting = None
        if not self._came:
            if self._error is not None:
                raise httpcore.ReadError(str(self._error)) from self._error
            return b""
        data = self._came.popleft()
        if len(data) > max_bytes:
            self._came.appendleft(data[max_bytes:])
            data = data[:max_bytes]
        paused = self._unread > MOST_UNREAD
        self._unread -= len(data)
        if paused and self._unread <= MOST_UNREAD and not self._ended:
            self._transport.resume_reading()
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send; waits while the peer takes nothing."""
        if self._ended:
            self._held = b""
            raise httpcore.WriteError("the connection is closed") from self._error
        if not self._begun:
            self._begun = True
            self._held = buffer
            return
        if self._held:
            buffer, self._held = self._held + buffer, b""
        self._transport.write(buffer)
        if self._full:
            self._draining = self._loop.create_future()
            try:
                await self._patient(self._draining, timeout, httpcore.WriteTimeout)
            finally:
                self._draining = None
            if self._ended:
                raise httpcore.WriteError(str(self._error)) from self._error

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """The same within TLS."""
        wire = SocketStream(self._network)
        try:
            async with asyncio.timeout(timeout):
                wire._transport = await self._loop.start_tls(
                    self._transport, wire, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            self._transport.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(f"no TLS in {timeout} s") from error
            if isinstance(error, (OSError, ValueError)):  # as errors of TLS and of names it cannot check are
                raise httpcore.ConnectError(str(error)) from error
            raise
        self._network.wire = wire
        return wire

    def get_extra_info(self, info: str) -> Any:
        """Facts about the socket."""
        if info == "is_readable":
            return (
                self._ended or bool(self._came) or readable(self._transport.get_extra_info("socket").fileno())
            )
        if info == "ssl_object":
            return self._transport.get_extra_info("ssl_object")
        names = {"client_addr": "sockname", "server_addr": "peername", "socket": "socket"}
        return self._transport.get_extra_info(names.get(info, info))

    def abort(self) -> None:
        """Let go of the socket."""
        # asyncio's transports cannot be aborted once they are lost.
        if not self._lost and not self._loop.is_closed():
            self._error = self._error or ConnectionAbortedError("closed by this client")
            self._transport.abort()

    async def aclose(self) -> None:
        """Let go of the socket."""
        self.abort()

    async def _patient(
        self, future: asyncio.Future[None], seconds: float | None, error: type[Exception]
    ) -> None:
        """Wait for this long at most."""
        if seconds is None:
            await future
            return
        timer = self._loop.call_later(seconds, _late, future, error)
        try:
            await future
        finally:
            timer.cancel()


def _wake(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)


def _late(future: asyncio.Future[None], error: type[Exception]) -> None:
    if not future.done():
        future.set_exception(error("The operation timed out."))
