"""TLS to a service within TLS to a proxy: what `ssl.SSLContext.wrap_socket` cannot do for a socket of TLS."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from socket import socket

RECORD = 1 << 14


class TlsSocket:
    """The inner layer; it has those methods of a socket that connections use."""

    def __init__(self, outer: socket, context: ssl.SSLContext, server_hostname: str | None) -> None:
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.ssl_object = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self.settimeout = outer.settimeout
        self.fileno = outer.fileno
        self.getsockname = outer.getsockname
        self.getpeername = outer.getpeername
        self.close = outer.close

    def do_handshake(self) -> None:
        """Agree on keys. Raises: OSError, as errors of TLS are."""
        self._until_done(self.ssl_object.do_handshake)

    def recv(self, size: int) -> bytes:
        """Up to `size` bytes; none at the end."""
        try:
            data: bytes = self._until_done(lambda: self.ssl_object.read(size))
        except ssl.SSLZeroReturnError:
            return b""
        return data

    def send(self, data: Any) -> int:
        """Send the data; gives how much of it went out."""
        sent: int = self._until_done(lambda: self.ssl_object.write(data))
        return sent

    def pending(self) -> int:
        """How many bytes can be read without the network."""
        return self.ssl_object.pending() + self._incoming.pending

    def _until_done(self, step: Callable[[], Any]) -> Any:
        while True:
            try:
                value = step()
            except ssl.SSLWantReadError:
                self._flush()
                data = self._outer.recv(RECORD)
                if data:
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()
            else:
                self._flush()
                return value

    def _flush(self) -> None:
        if self._outgoing.pending:
            self._outer.sendall(self._outgoing.read())
