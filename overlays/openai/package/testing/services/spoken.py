"""What the sockets for audio have in common: a session, events with ids, audio in base64."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..kinds import is_object
from ..problems import Problem
from ..sockets import WebSocketSession

if TYPE_CHECKING:
    from ..state import Item


class Spoken(WebSocketSession):
    """Begins with a session; its events have ids, and errors name that of the event they are about."""

    _session: Item

    def opening(self) -> Iterator[Item]:
        yield self._event("session.created", session=self._session)

    def refuse(self, problem: Problem, event: Item) -> Item:
        error: Item = {"type": problem.type, "code": problem.code, "message": problem.message}
        return self._event(
            "error", error={**error, "param": problem.param, "event_id": event.get("event_id")}
        )

    def _event(self, kind: str, /, **members: Any) -> Item:
        return {"type": kind, "event_id": self.mock.synth.id("event_"), **members}


def audio(coded: str) -> bytes:
    """The bytes of audio. Raises: Problem."""
    try:
        return b64decode(coded, validate=True)
    except ValueError:
        raise Problem(400, "'audio' is no base64.", param="audio", code="invalid_value") from None


def merged(audio: Item, given: Item) -> Item:
    """Settings of both directions, with what an update says of them."""
    sides: Item = {
        side: {**(audio.get(side) or {}), **settings}
        for side, settings in given.items()
        if is_object(settings)
    }
    return {**audio, **sides}
