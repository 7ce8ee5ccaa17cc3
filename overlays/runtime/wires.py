"""Sockets of blocking connections: no wait goes beyond the deadline of the request that is served."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable
    from socket import socket
    from typing import Any

PIECE = 1 << 16


class Network(httpcore.NetworkBackend):
    """Opens the socket of one connection, which serves one request at a time."""

    def __init__(self) -> None:
        self.deadline: float | None = None
        """Of the present request, by `time.monotonic`."""
        self._sockets = httpcore.SyncBackend()

    def left(self, seconds: float | None, error: type[Exception]) -> float | None:
        """This timeout, cut off at the deadline; raises `error` when that has passed."""
        if self.deadline is None:
            return seconds
        rest = self.deadline - monotonic()
        if rest <= 0:
            raise error("The deadline of the call has passed.")
        return rest if seconds is None or seconds > rest else seconds

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connected socket."""
        seconds = self.left(timeout, httpcore.ConnectTimeout)
        return Wire(self._sockets.connect_tcp(host, port, seconds, local_address, socket_options or ()), self)


class Wire(httpcore.NetworkStream):
    """One socket, plain or within TLS.

    What is written first after a read, the head of a request, is held until more is written or read: head
    and body then travel in one packet.
    """

    def __init__(self, stream: httpcore.NetworkStream, network: Network, within: bool = False) -> None:
        self._stream = stream
        self._network = network
        self._socket: socket | None = None if within else stream.get_extra_info("socket")
        """What is read and written with fewer steps than the stream takes; not where TLS goes through TLS."""
        self._held = b""
        self._begun = False
        self._patience: Any = self  # nothing was set yet

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at least one byte; none at the end."""
        if self._held:
            self.write(b"", timeout)
        self._begun = False
        seconds = self._network.left(timeout, httpcore.ReadTimeout)
        if self._socket is None:
            return self._stream.read(max_bytes, seconds)
        try:
            self._wait(seconds)
            return self._socket.recv(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all, in pieces so that the deadline is looked at now and then."""
        if not self._begun:
            self._begun = True
            self._held = buffer
            return
        if self._held:
            held, self._held = self._held, b""
            if len(buffer) > PIECE:
                self._send(memoryview(held), timeout)
            else:
                buffer = held + buffer
        view = memoryview(buffer)  # a socket that takes only a part of a piece costs no copy of the rest
        for start in range(0, len(buffer), PIECE):
            self._send(view[start : start + PIECE], timeout)

    def _send(self, piece: Any, timeout: float | None) -> None:
        if self._socket is None:
            self._stream.write(piece, self._network.left(timeout, httpcore.WriteTimeout))
            return
        try:
            while piece:
                self._wait(self._network.left(timeout, httpcore.WriteTimeout))
                piece = piece[self._socket.send(piece) :]
        except TimeoutError as error:
            raise httpcore.WriteTimeout(str(error)) from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    def _wait(self, seconds: float | None) -> None:
        if seconds != self._patience:  # each time costs a call of the system
            assert self._socket is not None
            self._socket.settimeout(seconds)
            self._patience = seconds

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same within TLS."""
        seconds = self._network.left(timeout, httpcore.ConnectTimeout)
        within = self._stream.get_extra_info("ssl_object") is not None
        return Wire(self._stream.start_tls(ssl_context, server_hostname, seconds), self._network, within)

    def get_extra_info(self, info: str) -> Any:
        """Facts about the socket."""
        return self._stream.get_extra_info(info)

    def close(self) -> None:
        """Let go of the socket."""
        self._stream.close()

    abort = close
