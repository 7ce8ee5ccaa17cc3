"""Opening blocking TCP connections: addresses are tried side by side, all within one timeout."""

from __future__ import annotations

import select
import selectors
import socket
from collections import deque
from contextlib import suppress
from errno import EINPROGRESS, EWOULDBLOCK
from os import strerror
from time import monotonic
from typing import TYPE_CHECKING, Any

from .addresses import ATTEMPT_DELAY, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .addresses import Address

_PENDING = (0, EINPROGRESS, EWOULDBLOCK, 10035)  # the last is what Windows says
_KEEPALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 60, "TCP_KEEPCNT": 5}


def connect(host: str, port: int, seconds: float | None, options: Iterable[Any] = ()) -> socket.socket:
    """A connected socket. Raises: OSError; TimeoutError after `seconds`, the look-up of the name included."""
    until = float("inf") if seconds is None else monotonic() + seconds
    addresses = resolve(host, port, seconds)
    connected = _race(addresses, until)
    try:
        set_options(connected, options)
    except BaseException:
        connected.close()
        raise
    return connected


def set_options(connected: socket.socket, options: Iterable[Any] = ()) -> None:
    """Small packets go out at once, and a peer that went away without a word is found in the end."""
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with suppress(OSError):  # a system may refuse what only helps
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        for name, value in _KEEPALIVE.items():
            if hasattr(socket, name):
                connected.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    for option in options:
        connected.setsockopt(*option)


def failure(errors: list[Exception]) -> OSError:
    """What to say when no address of a host could be reached."""
    reasons = dict.fromkeys(str(each) for each in errors)
    return OSError("; ".join(reasons) or "the name has no address")


def readable(number: int) -> bool:
    """Whether a socket (its file number) has something to read: on an idle connection, its end."""
    if number < 0:
        return True
    if not hasattr(select, "poll"):
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))


def _race(addresses: list[Address], until: float) -> socket.socket:
    """The first of the addresses to be connected; the next begins when one fails or takes long."""
    rest = deque(addresses)
    attempts: dict[int, socket.socket] = {}
    errors: list[Exception] = []
    with selectors.DefaultSelector() as selector:
        try:
            while rest or attempts:
                if rest and not _begin(rest.popleft(), attempts, selector, errors):
                    continue
                left = until - monotonic()
                if left <= 0:
                    raise TimeoutError("no connection in time")
                wait = min(left, ATTEMPT_DELAY) if rest else left
                for key, _ in selector.select(None if wait == float("inf") else wait):
                    attempt = attempts.pop(key.fd)
                    selector.unregister(attempt)
                    number = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not number:
                        return attempt
                    attempt.close()
                    errors.append(OSError(number, strerror(number)))
        finally:
            for attempt in attempts.values():
                attempt.close()
    raise failure(errors)


def _begin(
    address: Address, attempts: dict[int, socket.socket], selector: Any, errors: list[Exception]
) -> bool:
    """Begin to connect to an address; False when that failed at once."""
    family, place = address
    try:
        attempt = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:  # the system does not have this family
        errors.append(error)
        return False
    attempts[attempt.fileno()] = attempt
    attempt.setblocking(False)
    number = attempt.connect_ex(place)
    if number in _PENDING:
        selector.register(attempt, selectors.EVENT_WRITE)
        return True
    del attempts[attempt.fileno()]
    attempt.close()
    errors.append(OSError(number, strerror(number)))
    return False
