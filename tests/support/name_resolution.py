"""Names that only the tests know: no look-up is real, on the standard library's resolver and on uvloop's own."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias

import pytest

from . import loops

Place: TypeAlias = str | tuple[str, int]
"""An address; with a port, connections go there whatever port was asked for."""
Look: TypeAlias = Callable[[], list[Any]]
"""A look-up: places. It may raise, or take its time."""

_real = socket.getaddrinfo


class Names:
    """Stands for the system's look-ups. Whom it does not know does not exist."""

    def __init__(self) -> None:
        self.known: dict[str, Look] = {}
        self.asked: list[str] = []

    @classmethod
    def installed(cls, patch: pytest.MonkeyPatch) -> Names:
        """All names that there are, until the test is over."""
        found = cls()
        patch.setattr(socket, "getaddrinfo", found.getaddrinfo)
        if "uvloop" in loops.FACTORIES:
            patch.setitem(loops.FACTORIES, "uvloop", loops.UVLoop)
        return found

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


def _found(place: Place, port: Any) -> Any:
    address, port = (place, port) if isinstance(place, str) else place
    if ":" in address:
        return socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port, 0, 0)
    return socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (address, port)


@contextmanager
def black_hole(address: str = "127.0.0.1", port: int = 0) -> Iterator[tuple[str, int]]:
    """A place whose connections are neither made nor refused: the queue of its listener is full."""
    with socket.create_server((address, port), backlog=0) as listener:
        place = listener.getsockname()
        waiting: list[socket.socket] = []
        try:
            for _ in range(8):
                waiting.append(socket.socket())
                waiting[-1].setblocking(False)
                waiting[-1].connect_ex(place)
            yield place
        finally:
            for each in waiting:
                each.close()


def refusing() -> tuple[str, int]:
    """A place where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found: tuple[str, int] = taken.getsockname()
        return found
