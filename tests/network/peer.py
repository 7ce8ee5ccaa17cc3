"""The other end of one connection, byte by byte: for what no HTTP server does."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def peer(script: Callable[[socket.socket], None]) -> Iterator[str]:
    """A base URL; whoever connects first, and nobody else, talks to `script`, in a thread."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def talk() -> None:
            accepted, _ = listener.accept()
            listener.close()
            with accepted:
                script(accepted)

        thread = threading.Thread(target=talk, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join(10)
        assert not thread.is_alive(), "the script did not come to its end"


def head(accepted: socket.socket) -> bytes:
    """What comes, up to the end of a request's head at least."""
    came = b""
    while b"\r\n\r\n" not in came:
        came += accepted.recv(1 << 12)
    return came
