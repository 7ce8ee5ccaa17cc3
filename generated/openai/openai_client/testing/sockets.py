"""WebSockets of the mock: a message in, messages out; what is wrong with them, and faults, on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .._core.foundation.deprecation import warn
from .kinds import is_object
from .loading import load
from .messages import Close, Pause, Request, Reset, SocketAction, json_bytes
from .problems import Problem

if TYPE_CHECKING:
    from .faults import Fault
    from .mock import MockAPI
    from .state import Item

_LOOK_LIKE_CLOSING = (1006, 1015)
"""Codes that nobody can send: they stand for a connection that is gone."""


class WebSocketSession:
    """The service's side of one WebSocket, as its protocol has it. Events are plain data.

    Subclasses stand in `mock.sockets`, by path.
    """

    name = ""
    """Of its events in the contract; without one they are not looked at."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        older = vars(cls).get("hear")
        if older is not None and "receive" not in vars(cls):
            warn(f"{cls.__name__}.hear() is to go: call it receive()")
            cls.receive = older  # type: ignore[method-assign]  # by the name it has now

    def __init__(self, mock: MockAPI, request: Request) -> None:
        self.mock = mock
        self.request = request

    def opening(self) -> Iterator[Item]:
        """Events that the service sends first."""
        yield from ()

    def receive(self, event: Item) -> Iterator[Item]:
        """Events that answer a valid one of the client. Raises: Problem."""
        raise NotImplementedError

    def refuse(self, problem: Problem, event: Item) -> Item:
        """The event that says what is wrong with a client's."""
        raise NotImplementedError


class Talk(WebSocketSession):
    """`WebSocketSession`, by an older name: subclassing it warns."""

    def __init_subclass__(cls) -> None:
        warn("openai_client.testing.Talk is to go: use WebSocketSession")
        super().__init_subclass__()


class MockWebSocket:
    """One open WebSocket: what is played when it opens, and for each message that comes."""

    def __init__(self, session: WebSocketSession, faults: Iterable[Fault]) -> None:
        self._session = session
        self._faults = list(faults)
        self._events = 0
        self._bytes = 0

    def open(self) -> list[SocketAction]:
        """What happens first."""
        with self._session.mock.lock:
            return list(self._with_faults(self._session.opening))

    def receive(self, message: str | bytes) -> list[SocketAction]:
        """What happens after a message."""
        with self._session.mock.lock:
            return list(self._with_faults(lambda: self._answers(message)))

    def _answers(self, message: str | bytes) -> Iterator[Item]:
        session = self._session
        event: Item = {}
        try:
            event = _event(message)
            session.mock.record.add_event(event)
            if session.name:
                wrong = session.mock.request_checks.wrong(
                    event, session.mock.contract.sockets[session.name]["client"]
                )
                if wrong is not None:
                    raise Problem(400, wrong.message, param=wrong.where or None, code=wrong.code)
            yield from session.receive(event)
        except Problem as problem:
            yield session.refuse(problem, event)

    def _with_faults(self, events: Callable[[], Iterator[Item]]) -> Iterator[SocketAction]:
        """Events as messages, with the faults in them."""
        if self._ended():
            yield from self._end()
            return
        for event in events():
            text = json_bytes(event).decode()
            for fault in self._faults:
                if fault.chunk_delay and self._events:
                    yield Pause(fault.chunk_delay)
                if fault.malformed and self._events == 1:
                    text = text.replace("{", "{{", 1)
            self._events += 1
            self._bytes += len(text.encode())
            if any(f.reset_at is not None and 0 <= f.reset_at < self._bytes for f in self._faults):
                yield Reset()
                return
            yield text
            if self._ended():
                yield from self._end()
                return

    def _ended(self) -> bool:
        return any(f.close is not None and self._events >= f.close_after for f in self._faults)

    def _end(self) -> Iterator[SocketAction]:
        code = next(f.close for f in self._faults if f.close is not None)
        yield Reset() if code in _LOOK_LIKE_CLOSING else Close(code)


def _event(message: str | bytes) -> Item:
    try:
        event = load(message)
    except ValueError:
        raise Problem(400, "The message is no JSON.", code="invalid_json") from None
    if not is_object(event):
        raise Problem(400, "An event must be an object.", code="invalid_event")
    return event
