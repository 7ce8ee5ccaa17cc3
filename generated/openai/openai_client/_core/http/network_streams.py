"""Sockets of blocking connections: no wait goes beyond the deadline of the request that is served."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import httpcore

from .connecting import connect, readable

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable
    from typing import Any

PIECE = 1 << 16


class Network(httpcore.NetworkBackend):
    """Opens the socket of one connection, which serves one request at a time."""

    def __init__(self) -> None:
        self.deadline: float | None = None
        """Of the present request, by `time.monotonic`."""

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
        """A connected socket; `timeout` covers the look-up of the name and all addresses together."""
        seconds = self.left(timeout, httpcore.ConnectTimeout)
        try:
            return SocketStream(connect(host, port, seconds, socket_options or ()), self)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"no connection to {host}:{port} in {seconds} s") from error
        except (OSError, UnicodeError, OverflowError) as error:
            raise httpcore.ConnectError(str(error)) from error


class SocketStream(httpcore.NetworkStream):
    """One socket, plain or within TLS.

    What is written first after a read, the head of a request, is held until more is written or read: head
    and body then travel in one packet.
    """

    def __init__(self, connected: Any, network: Network) -> None:
        self._socket = connected
        """A socket, or what has the same methods where TLS goes through TLS."""
        self._network = network
        self._held = b""
        self._begun = False
        self._patience: Any = self  # nothing was set yet

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at least one byte; none at the end."""
        if self._held:
            self.write(b"", timeout)
        self._begun = False
        seconds = self._network.left(timeout, httpcore.ReadTimeout)
        try:
            self._wait(seconds)
            data: bytes = self._socket.recv(max_bytes)
            return data
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
            pending, self._held = self._held, b""
            if len(buffer) > PIECE:
                self._send(memoryview(pending), timeout)
            else:
                buffer = pending + buffer
        view = memoryview(buffer)  # a socket that takes only a part of a piece costs no copy of the rest
        for start in range(0, len(buffer), PIECE):
            self._send(view[start : start + PIECE], timeout)

    def _send(self, piece: Any, timeout: float | None) -> None:
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
            self._socket.settimeout(seconds)
            self._patience = seconds

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """The same within TLS."""
        seconds = self._network.left(timeout, httpcore.ConnectTimeout)
        try:
            return SocketStream(
                _within_tls(self._socket, ssl_context, server_hostname, seconds), self._network
            )
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"no TLS in {seconds} s") from error
        except (OSError, ValueError) as error:  # as errors of TLS and of names that it cannot check are
            raise httpcore.ConnectError(str(error)) from error

    def get_extra_info(self, info: str) -> Any:
        """Facts about the socket."""
        if info == "is_readable":
            return readable(self._socket.fileno())
        if info == "ssl_object":
            whole = self._socket if hasattr(self._socket, "do_handshake") else None
            return getattr(self._socket, "ssl_object", whole)
        names = {"client_addr": "getsockname", "server_addr": "getpeername"}
        if info in names:
            return getattr(self._socket, names[info])()
        return self._socket if info == "socket" else None

    def close(self) -> None:
        """Let go of the socket."""
        self._socket.close()

    abort = close


def _within_tls(outer: Any, context: ssl.SSLContext, name: str | None, seconds: float | None) -> Any:
    """A socket whose handshake is done; the outer one is closed when that fails."""
    inner = outer
    try:
        if hasattr(outer, "do_handshake"):
            from .tls_in_tls import TlsSocket

            inner = TlsSocket(outer, context, name)
        else:
            inner = context.wrap_socket(outer, server_hostname=name, do_handshake_on_connect=False)
        inner.settimeout(seconds)
        inner.do_handshake()
    except BaseException:
        inner.close()
        raise
    return inner
