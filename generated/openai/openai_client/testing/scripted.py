"""A core that says exactly what it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import TypeAlias

from .core import Core
from .faults import Faults
from .messages import Answer, Request
from .record import Recorded

Handler: TypeAlias = Callable[[Request], Answer]


class Scripted(Core):
    """Gives answers in turn, or what a function makes of each request. It knows nothing of the API.

    with Scripted([Answer(503), json_answer({"data": []})]).serve() as server: …

    A script that has come to its end, or a function that fails, answers 500 with the reason.
    """

    def __init__(self, script: Handler | Iterable[Answer]) -> None:
        """`script`: one answer for each request, or a function of the request that gives one.

        The function is called for several requests at a time where they come so.
        """
        super().__init__()
        self.script: Handler = script if callable(script) else _in_turn(script)
        self.faults = Faults()
        self.failures: list[str] = []
        """Why requests were answered with 500."""

    def respond(self, request: Request) -> tuple[Answer, Recorded]:
        """What the script says next, with the faults that are due; and what is kept of the request."""
        answer = self.faults.around(request, request.path, lambda: self._next_answer(request))
        lost = answer.reset or answer.raw is not None
        return answer, self.record.add(request, request.path, "", 0 if lost else answer.status)

    def _next_answer(self, request: Request) -> Answer:
        try:
            return self.script(request)
        except Exception as error:
            self.failures.append(f"{request}: {error!r}")
            return Answer(500, {"content-type": "text/plain"}, self.failures[-1].encode("utf-8", "replace"))


def _in_turn(answers: Iterable[Answer]) -> Handler:
    rest, lock = iter(answers), threading.Lock()

    def script(request: Request) -> Answer:
        try:
            with lock:
                return next(rest)
        except StopIteration:
            raise LookupError("the script has come to its end") from None

    return script
