"""Where a host can be reached: its addresses, in the order in which they are tried (RFC 8305)."""

from __future__ import annotations

import os
import socket
from itertools import chain, zip_longest
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    Address: TypeAlias = tuple[socket.AddressFamily, Any]
    """Family, and what `socket.connect` takes."""

ATTEMPT_DELAY = 0.25
"""Seconds after which the next address is tried beside the one that has not answered yet."""

_lock = Lock()
_lookups: dict[tuple[str, int, int], _Lookup] = {}
"""Those under way, by host, port and process."""


def literal(host: str, port: int) -> list[Address] | None:
    """The address that a host is itself; None for a name, which must be looked up."""
    for family in (socket.AF_INET, socket.AF_INET6):
        try:
            socket.inet_pton(family, host)
        except (OSError, ValueError):
            continue
        return [(family, (host, port))]
    return None


def ordered(found: list[Any]) -> list[Address]:
    """What `getaddrinfo` found, each address once, the families in turn."""
    families: dict[socket.AddressFamily, dict[Any, None]] = {}
    for family, _, _, _, address in found:
        families.setdefault(family, {})[address] = None
    rows = [[(family, each) for each in addresses] for family, addresses in families.items()]
    return [each for each in chain.from_iterable(zip_longest(*rows)) if each is not None]


def resolve(host: str, port: int, seconds: float | None) -> list[Address]:
    """The addresses of a host. Raises: OSError; TimeoutError after `seconds`, however long the system takes.

    The system's look-up cannot be ended from outside: it goes on in a thread of its own, which later calls
    for the same host wait for instead of beginning another.
    """
    found = literal(host, port)
    if found is not None:
        return found
    if seconds is None:
        return ordered(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
    key = host, port, os.getpid()
    with _lock:
        lookup = _lookups.get(key)
        begun = lookup is not None
        if lookup is None:
            lookup = _lookups[key] = _Lookup(key)
    if not begun:
        lookup.begin()
    return lookup.result(seconds)


class _Lookup:
    """One look-up, which any number of threads wait for."""

    def __init__(self, key: tuple[str, int, int]) -> None:
        self._key = key
        self._done = Event()
        self._found: list[Any] = []
        self._error: Exception | None = None

    def begin(self) -> None:
        """Look it up in a thread."""
        thread = Thread(target=self._run, name=f"resolve {self._key[0]}", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # the interpreter is ending, or the system has no threads left
            self._run()

    def _run(self) -> None:
        host, port, _ = self._key
        try:
            self._found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except Exception as error:
            self._error = error
        with _lock:
            del _lookups[self._key]
        self._done.set()

    def result(self, seconds: float) -> list[Address]:
        """What was found. Raises: OSError; TimeoutError."""
        if not self._done.wait(seconds):
            raise TimeoutError(f"the address of {self._key[0]} was not found in {seconds:g} s")
        if self._error is not None:
            raise self._error
        return ordered(self._found)
