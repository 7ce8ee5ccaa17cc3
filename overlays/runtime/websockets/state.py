"""One connection as a state machine without I/O: what may be sent now, what waits, whether to connect again."""

from __future__ import annotations

from ..calls.steps import Await
from .in_flight import Ledger, Waiting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from typing import Any

    from ..foundation.options import Headers, Query
    from .event_sender import SocketInfo
    from .in_flight import Frame
    from .reconnection import Step
    from .websocket_adapter import BaseAdapter

NEW, OPEN, LOST, CLOSED = "new", "open", "lost", "closed"
"""Phases: before the first connection, connected, to be connected anew, closed by its user."""
RECOVERABLE = frozenset((1001, 1005, 1006, 1011, 1012, 1013, 1015))
"""Close codes after which connecting again may help."""
ABNORMAL = 1006


class ReconnectingEvent:
    """What `on_reconnecting` hears before each attempt.

    `attempt` counts from 1 to `max_attempts`; `delay`: seconds until it is made; `close_code`: why the
    connection was lost; `in_doubt`: frames that were sent and not answered, which are not sent again.
    """

    __slots__ = (
        "attempt",
        "close_code",
        "delay",
        "extra_headers",
        "extra_query",
        "in_doubt",
        "max_attempts",
    )

    def __init__(
        self,
        *,
        attempt: int,
        max_attempts: int,
        delay: float,
        close_code: int,
        extra_query: Query,
        extra_headers: Headers,
        in_doubt: list[Frame] | None = None,
    ) -> None:
        self.attempt = attempt
        self.max_attempts = max_attempts
        self.delay = delay
        self.close_code = close_code
        self.extra_query = extra_query
        self.extra_headers = extra_headers
        self.in_doubt: list[Frame] = in_doubt or []

    def __repr__(self) -> str:
        described = f"attempt={self.attempt}, max_attempts={self.max_attempts}, delay={self.delay:.2f}"
        return f"ReconnectingEvent({described}, close_code={self.close_code}, in_doubt={len(self.in_doubt)})"


class Policy:
    """Whether and how a lost connection is made anew; delays are seconds, `max_queue_size` is bytes."""

    __slots__ = ("initial_delay", "max_delay", "max_queue_size", "max_retries", "on_reconnecting")

    def __init__(
        self,
        on_reconnecting: Callable[[ReconnectingEvent], Any] | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1 << 20,
    ) -> None:
        self.on_reconnecting = on_reconnecting
        self.max_retries = max_retries
        self.initial_delay = initial_delay
        self.max_delay = max_delay
        self.max_queue_size = max_queue_size

    def delay(self, attempt: int) -> float:
        """Seconds before an attempt: doubling up to the most, up to a quarter less by chance."""
        from random import random

        delay: float = min(self.initial_delay * 2 ** (attempt - 1), self.max_delay)
        return delay * (0.75 + random() * 0.25)


class PendingSend:
    """A frame that is being handed to a line."""

    __slots__ = ("frame", "line", "number", "open")

    def __init__(self, line: BaseAdapter, frame: Frame, number: int) -> None:
        self.line = line
        self.frame = frame
        self.number = number
        self.open = line.open
        """Was the line open before? Else the frame has certainly not left."""


class SocketState:
    """The state of one connection; threads may share it.

    `line` is the socket of the moment: the state looks at it and leaves talking to the drivers.
    """

    line: BaseAdapter

    def __init__(
        self,
        info: SocketInfo,
        policy: Policy,
        full: Callable[[str], Exception],
        query: Query,
        headers: Headers,
    ) -> None:
        from threading import RLock

        self.policy = policy
        self.waiting = Waiting(policy.max_queue_size)
        self.in_doubt = Ledger(info.answers, policy.max_queue_size)
        self.lock = RLock()
        self.phase: str = NEW
        self.attempt = 0
        """Attempts since the last event that was no error."""
        self.query: Query = query
        self.headers: Headers = headers
        self._full = full

    # --- sending

    def admit(self, frame: Frame, kind: str) -> PendingSend | None:
        """How to hand a frame over now; None when it waits instead. Raises when too much waits."""
        with self.lock:
            if self.phase == OPEN and self._lost():
                self.phase = LOST
            if self.phase in (OPEN, CLOSED):  # on a closed socket the library says how it closed
                return PendingSend(self.line, frame, self.in_doubt.add(frame, kind))
            self.wait(frame, kind)
            return None

    def wait(self, frame: Frame, kind: str) -> None:
        """Keep a frame until there is a connection. Raises when too much waits."""
        if not self.waiting.fits(frame):
            raise self._full(
                f"more than {self.waiting.limit} bytes wait for the connection: send less until it is "
                "there, or pass a larger max_queue_size"
            )
        self.waiting.put(frame, kind)

    def failed(self, handing: PendingSend) -> bool:
        """Handing over failed. True when the sender need not know: the frame is told of as in doubt."""
        with self.lock:
            if not handing.open:
                self.in_doubt.undo(handing.number)
                return False
            return not handing.line.open and self.recoverable(handing.line.code)

    def next(self) -> PendingSend | None:
        """How to hand over the next frame that waited; None after the last, or when the line broke."""
        with self.lock:
            if self.phase == CLOSED:
                return None
            if self.waiting and self.line.open:
                frame, kind = self.waiting.take()
                return PendingSend(self.line, frame, self.in_doubt.add(frame, kind))
            # Without hope of another connection, senders shall hear from the library how this one ended.
            self.phase = LOST if self.waiting and self._lost() else OPEN
            return None

    def flushed(self) -> int | None:
        """None when all that waited went out; else the code with which the line broke."""
        return self.line.code if self.waiting and self.phase != CLOSED else None

    @property
    def interrupted(self) -> bool:
        """Was the sending of what waits given up although the line is there?"""
        return self.phase == LOST and self.line.open

    def _lost(self) -> bool:
        return not self.line.open and self.recoverable(self.line.code)

    def connected(self, line: BaseAdapter) -> BaseAdapter | None:
        """Go on with a new line; gives the one to be let go of: the old one, or this when it comes too late."""
        with self.lock:
            if self.phase == CLOSED:
                return line
            before: BaseAdapter | None = getattr(self, "line", None)
            self.line = line
            self.in_doubt.clear()  # they were told of
            return before

    @property
    def closed(self) -> bool:
        """Has its user closed it?"""
        return self.phase == CLOSED

    def close(self) -> BaseAdapter:
        """The connection is wanted no more; gives the line to close."""
        with self.lock:
            self.phase = CLOSED
            return self.line

    # --- receiving

    @property
    def watching(self) -> bool:
        """Does an event that comes change anything?"""
        return bool(self.attempt or self.in_doubt)

    def came(self, event: Any) -> None:
        """An event came, decoded from JSON."""
        kind = event.get("type") if event.__class__ is dict else None
        if isinstance(kind, str) and kind:
            with self.lock:
                self.in_doubt.settle(kind, event)
            if kind != "error":  # a server may let us in only to tell that it will not talk
                self.attempt = 0

    # --- the end

    def recoverable(self, code: int) -> bool:
        """Is a connection that was lost with this code to be made anew?"""
        return self.phase != CLOSED and self.policy.on_reconnecting is not None and code in RECOVERABLE

    def recovery(self, code: int) -> Generator[Step, Any, bool]:
        """The steps of connecting again; True when that worked."""
        from .reconnection import Dial, Wait

        if not self.recoverable(code):
            return False
        self.phase = LOST
        while self.attempt < self.policy.max_retries:
            self.attempt += 1
            delay = self.policy.delay(self.attempt)
            try:
                answered: Mapping[str, Any] = (yield Await(self._asking(code, delay))) or {}
            except Exception:  # what is raised there means no as well
                return False
            if answered.get("abort"):
                return False
            self.query = answered.get("extra_query", self.query)
            self.headers = answered.get("extra_headers", self.headers)
            closed: bool = yield Wait(delay)
            if closed:
                return False
            try:
                lost: int | None = yield Dial(self.query, self.headers)
            except Exception:  # one attempt less
                continue
            if lost is None:
                return not self.closed
            if not self.recoverable(lost):
                return False
            code = lost
        return False

    def _asking(self, code: int, delay: float) -> Callable[[], Any]:
        ask = self.policy.on_reconnecting
        assert ask is not None
        event = ReconnectingEvent(
            attempt=self.attempt,
            max_attempts=self.policy.max_retries,
            delay=delay,
            close_code=code,
            extra_query=self.query,
            extra_headers=self.headers,
            in_doubt=self.in_doubt.frames(),
        )
        return lambda: ask(event)
