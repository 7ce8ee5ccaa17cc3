"""What a client says over a socket: the base of the generated classes of events, and what is known of a socket."""

from __future__ import annotations

from ..foundation.sentinels import absent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Generic, TypeVar

    R = TypeVar("R")
else:
    from ..foundation.generic import Generic, T as R


class SocketInfo:
    """How what comes over a socket is read.

    `events` is the spec of the union of the server's events; `answers` says, by type, which of them
    answer an event of the client.
    """

    __slots__ = ("answers", "events")

    def __init__(self, events: str, answers: Mapping[str, tuple[str, ...]]) -> None:
        self.events = events
        self.answers = answers


class EventSender(Generic[R]):
    """Events of which each is a method. R is what saying one gives: None, or an awaitable of it."""

    def __init__(self, say: Callable[[dict[str, Any]], R]) -> None:
        self._say = say


def as_event(event: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an event that are to be sent."""
    return {name: value for name, value in event.items() if not absent(value)}
