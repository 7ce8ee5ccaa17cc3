"""Names as tests have them: nothing is ever looked up for real."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias

Look: TypeAlias = Callable[[], list[str]]
"""A look-up: addresses. It may raise, or take its time."""

_real = socket.getaddrinfo


class Names:
    """Stands for the system's look-ups. Whom it does not know does not exist."""

    def __init__(self) -> None:
        self.known: dict[str, Look] = {}
        self.asked: list[str] = []

    def getaddrinfo(self, host: Any, port: Any, *rest: Any, **more: Any) -> list[Any]:
        """As `socket.getaddrinfo`."""
        name = host.decode() if isinstance(host, bytes) else host
        with suppress(ValueError):
            ipaddress.ip_address(name)
            return _real(host, port, *rest, **more)
        self.asked.append(name)
        name.encode("idna")  # the real one does so as well: UnicodeError for what is no name
        if name not in self.known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [_found(each, port) for each in self.known[name]()]


def _found(address: str, port: Any) -> Any:
    if ":" in address:
        return socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port, 0, 0)
    return socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port)


@contextmanager
def black_hole(address: str, port: int) -> Iterator[None]:
    """Connections to a port of an address are neither made nor refused: its listener's queue is full."""
    with socket.create_server((address, port), backlog=0):
        waiting: list[socket.socket] = []
        try:
            for _ in range(8):
                waiting.append(socket.socket())
                waiting[-1].setblocking(False)
                waiting[-1].connect_ex((address, port))
            yield
        finally:
            for each in waiting:
                each.close()
