"""WebSockets of the mock: a message in, messages out; what is wrong with them, and faults, on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .kinds import is_object
from .loading import load
from .messages import Close, Pause, Request, Reset, Said, json_bytes
from .problems import Problem

if TYPE_CHECKING:
    from .faults import Fault
    from .mock import MockAPI
    from .state import Item

_LOOK_LIKE_CLOSING = (1006, 1015)
"""Codes that nobody can send: they stand for a connection that is gone."""


class Talk:
    """One conversation, as a protocol has it. What it says are events, as plain data."""

    name = ""
    """Of its events in the contract; without one they are not looked at."""

    def __init__(self, mock: MockAPI, request: Request) -> None:
        self.mock = mock
        self.request = request

    def opening(self) -> Iterator[Item]:
        """What the service says first."""
        yield from ()

    def hear(self, event: Item) -> Iterator[Item]:
        """What it says to an event that is right. Raises: Problem."""
        raise NotImplementedError

    def refuse(self, problem: Problem, event: Item) -> Item:
        """The event that says what is wrong with a client's."""
        raise NotImplementedError


class Line:
    """One open WebSocket: what a face plays when it opens, and for each message that comes."""

    def __init__(self, talk: Talk, faults: Iterable[Fault]) -> None:
        self._talk = talk
        self._faults = list(faults)
        self._events = 0
        self._bytes = 0

    def open(self) -> list[Said]:
        """What happens first."""
        with self._talk.mock.lock:
            return list(self._spoiled(self._talk.opening))

    def hear(self, message: str | bytes) -> list[Said]:
        """What happens after a message."""
        with self._talk.mock.lock:
            return list(self._spoiled(lambda: self._answers(message)))

    def _answers(self, message: str | bytes) -> Iterator[Item]:
        talk = self._talk
        event: Item = {}
        try:
            event = _event(message)
            talk.mock.record.hear(event)
            if talk.name:
                wrong = talk.mock.request_checks.wrong(event, talk.mock.contract.sockets[talk.name]["client"])
                if wrong is not None:
                    raise Problem(400, wrong.message, param=wrong.where or None, code=wrong.code)
            yield from talk.hear(event)
        except Problem as problem:
            yield talk.refuse(problem, event)

    def _spoiled(self, say: Callable[[], Iterator[Item]]) -> Iterator[Said]:
        """Events as messages, with the faults in them."""
        if self._ended():
            yield from self._end()
            return
        for event in say():
            text = json_bytes(event).decode()
            for fault in self._faults:
                if fault.drip and self._events:
                    yield Pause(fault.drip)
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

    def _end(self) -> Iterator[Said]:
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
