"""The socket of responses: what `POST /responses` would stream, one response after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..call import Call, known
from ..sockets import WebSocketSession
from . import responses
from .response_events import events

if TYPE_CHECKING:
    from ..problems import Problem
    from ..state import Item


class Responses(WebSocketSession):
    """`/responses`. Turns are those of `mock.responses`."""

    name = "responses"
    _latest: str | None = None
    """What may be gone on with here although it was not stored."""

    def receive(self, event: Item) -> Iterator[Item]:
        body = {name: value for name, value in event.items() if name not in ("type", "event_id")}
        operation = self.mock.contract.operations["post /responses"]
        if self.mock.strict and operation.body is not None:
            known(body, operation.body)
        response = responses.made(Call(self.mock, operation, {}, {}, body, self.request), self._latest)
        self._latest = response["id"]
        yield from events(response)

    def refuse(self, problem: Problem, event: Item) -> Item:
        error: Item = {"type": "error", "code": problem.code, "message": problem.message}
        return {**error, "param": problem.param, "sequence_number": 0}
