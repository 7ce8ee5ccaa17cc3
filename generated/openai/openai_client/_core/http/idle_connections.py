"""Which connections are open, which of them are idle: a pool's memory. No I/O, no locks."""

from __future__ import annotations

from collections import deque
from time import monotonic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Generic, Protocol, TypeAlias, TypeVar

    class Connection(Protocol):
        """What a pool must know of a connection."""

        def is_idle(self) -> bool: ...
        def has_expired(self) -> bool: ...

    C = TypeVar("C", bound=Connection)
    Origin: TypeAlias = tuple[bytes, bytes, int | None]
else:
    from ..foundation.generic import Generic, T as C

CONNECTIONS = 1000
KEPT_ALIVE = 100
IDLE_SECONDS = 5.0


class IdleConnections(Generic[C]):
    """Idle connections by origin, the one used last first; every step takes the same time however many."""

    def __init__(self) -> None:
        self._idle: dict[Origin, deque[tuple[float, C]]] = {}
        self._resting = 0
        self.busy: set[C] = set()
        """Connections in use."""
        self.open = 0
        """How many are in use or idle, and those about to be opened."""

    def take(self, origin: Origin, to_close: list[C]) -> C | None:
        """An idle connection that still works; those that do not are added to `to_close`.

        One that rested too long does not count as such: what lies between (load balancers, NAT) may have
        forgotten it without a word, and then a request on it would hang.
        """
        found = self._idle.get(origin)
        oldest = monotonic() - IDLE_SECONDS if found else 0.0
        while found:
            since, connection = found.pop()
            self._resting -= 1
            if since >= oldest and not connection.has_expired():
                self.busy.add(connection)
                return connection
            self._drop(connection, to_close)
        return None

    def room(self, to_close: list[C]) -> bool:
        """May one more be opened? An idle one of another origin makes room when need be."""
        if self.open >= CONNECTIONS:
            self._oldest(to_close)
        if self.open >= CONNECTIONS:
            return False
        self.open += 1
        return True

    def give(self, origin: Origin, connection: C, to_close: list[C]) -> None:
        """It has done its work; it is kept when it can be used again."""
        self.busy.discard(connection)
        now = monotonic()
        for old in self._idle.values():
            while old and now - old[0][0] > IDLE_SECONDS:
                self._drop(old.popleft()[1], to_close)
                self._resting -= 1
        if not connection.is_idle():
            self._drop(connection, to_close)
            return
        if self._resting >= KEPT_ALIVE:
            self._oldest(to_close)
        self._idle.setdefault(origin, deque()).append((now, connection))
        self._resting += 1

    def clear(self) -> list[C]:
        """Forget the idle ones, which the caller has to close; those in use come back."""
        to_close = [connection for found in self._idle.values() for _, connection in found]
        self._idle.clear()
        self._resting = 0
        self.open -= len(to_close)
        return to_close

    def _oldest(self, to_close: list[C]) -> None:
        found = min((each for each in self._idle.values() if each), key=lambda each: each[0][0], default=None)
        if found is not None:
            self._drop(found.popleft()[1], to_close)
            self._resting -= 1

    def _drop(self, connection: C, to_close: list[C]) -> None:
        to_close.append(connection)
        self.open -= 1
