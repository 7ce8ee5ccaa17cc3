"""Names that only the tests know, on the standard library's resolver and on uvloop's own."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from support import loops

Look = Callable[[], list[tuple[str, int]]]
"""What a look-up gives: hosts and ports. It may raise, or take its time."""


def name(patch: pytest.MonkeyPatch, known: str, look: Look) -> None:
    """Let a host be found by `look`; all others are as before."""
    real = socket.getaddrinfo

    def found(host: Any, port: Any, *rest: Any, **more: Any) -> list[Any]:
        if host not in (known, known.encode()):
            return real(host, port, *rest, **more)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", place) for place in look()]

    patch.setattr(socket, "getaddrinfo", found)
    if "uvloop" in loops.FACTORIES:
        import uvloop

        class Loop(uvloop.Loop):  # its own look-ups are C's
            async def getaddrinfo(self, host: Any, port: Any, **more: Any) -> Any:
                return await self.run_in_executor(None, lambda: socket.getaddrinfo(host, port, **more))

        patch.setitem(loops.FACTORIES, "uvloop", Loop)


@contextmanager
def black_hole() -> Iterator[tuple[str, int]]:
    """An address whose connections are neither made nor refused: the queue of its listener is full."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        place = listener.getsockname()
        waiting = []
        try:
            for _ in range(8):
                each = socket.socket()
                waiting.append(each)
                each.setblocking(False)
                each.connect_ex(place)
            yield place
        finally:
            for each in waiting:
                each.close()


def refusing() -> tuple[str, int]:
    """An address where nobody listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        found: tuple[str, int] = taken.getsockname()
        return found
