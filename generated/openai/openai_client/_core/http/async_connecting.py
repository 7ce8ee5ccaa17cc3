"""Opening TCP connections on an asyncio loop of any make: addresses are tried side by side.

Loops differ in what their `create_connection` can do (uvloop's tries one address after the other), and
asyncio's leaves sockets behind when it is cancelled at the wrong moment.
"""

from __future__ import annotations

import asyncio
import socket
from collections import deque
from typing import TYPE_CHECKING

from .addresses import ATTEMPT_DELAY, literal, ordered
from .connecting import failure, set_options

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .addresses import Address


async def connect(host: str, port: int, options: Iterable[Any] = ()) -> socket.socket:
    """A connected socket that does not block; nothing is left open when it is cancelled. Raises: OSError."""
    loop = asyncio.get_running_loop()
    addresses = literal(host, port)
    if addresses is None:
        addresses = ordered(await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    connected = await (_attempt(loop, addresses[0]) if len(addresses) == 1 else _race(loop, addresses))
    try:
        set_options(connected, options)
    except BaseException:
        connected.close()
        raise
    return connected


async def _attempt(loop: asyncio.AbstractEventLoop, address: Address) -> socket.socket:
    family, place = address
    attempt = socket.socket(family, socket.SOCK_STREAM)
    try:
        attempt.setblocking(False)
        await loop.sock_connect(attempt, place)
    except BaseException:
        attempt.close()
        raise
    return attempt


async def _race(loop: asyncio.AbstractEventLoop, addresses: list[Address]) -> socket.socket:
    """The first of the addresses to be connected; the next begins when one fails or takes long."""
    rest = deque(addresses)
    attempts: set[asyncio.Task[socket.socket]] = set()
    errors: list[Exception] = []
    winner: asyncio.Task[socket.socket] | None = None
    try:
        while rest or attempts:
            if rest:
                attempts.add(loop.create_task(_attempt(loop, rest.popleft())))
            wait = ATTEMPT_DELAY if rest else None
            done, _ = await asyncio.wait(attempts, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                error = task.exception()
                if error is None:
                    winner = task
                    return task.result()
                if not isinstance(error, Exception):
                    raise error
                attempts.discard(task)
                errors.append(error)
    finally:
        losers = attempts - {winner}
        for task in losers:
            task.cancel()
            task.add_done_callback(_close)
        await asyncio.gather(*losers, return_exceptions=True)
    raise failure(errors)


def _close(task: asyncio.Task[socket.socket]) -> None:
    """An attempt that came too late."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()
