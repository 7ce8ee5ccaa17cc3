"""Names as tests have them: nothing is ever looked up for real."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias

Place: TypeAlias = tuple[str, int]
"""An address and a port."""
Look: TypeAlias = Callable[[], list[Place]]
"""A look-up; it may raise, or take its time."""

_real = socket.getaddrinfo


class Names:
    """Stands for the system's look-ups. Whom it does not know does not exist."""

    def __init__(self) -> None:
        self.known: dict[str, Look] = {}
        self.asked: list[str] = []

    def getaddrinfo(self, host: Any, port: Any, *rest: Any, **more: Any) -> list[Any]:
        """As `socket.getaddrinfo`."""
        name = host.decode("idna") if isinstance(host, bytes) else host
        with suppress(ValueError):
            ipaddress.ip_address(name)
            return _real(host, port, *rest, **more)
        self.asked.append(name)
        name.encode("idna")  # the real one does so as well: UnicodeError for what is no name
        if name not in self.known:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", place) for place in self.known[name]()]


@contextmanager
def black_hole() -> Iterator[Place]:
    """An address whose connections are neither made nor refused: its listener's queue is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        place: Place = listener.getsockname()
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


@contextmanager
def refusing() -> Iterator[Place]:
    """An address where nobody listens, and nobody will."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()
