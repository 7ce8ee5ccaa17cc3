"""Who watches a call: its log and its trace, mostly nobody."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..foundation.attempts import Attempt, CallResult
    from ..requests.call import Call
    from ..requests.request import PreparedRequest
    from ..requests.session import Session


class CallObserver:
    """Is told what happens to one call, in order; exactly one of `arrived` and `failed` comes last."""

    def sending(self, outgoing: PreparedRequest, number: int) -> None:
        """An attempt begins; the first is number 1."""

    def waiting(self, attempt: Attempt, allowed: int) -> None:
        """An attempt failed; the next follows after its delay. `allowed`: repetitions in all."""

    def arrived(self, arrived: CallResult, unread: bool) -> None:
        """There is a good answer. `unread`: its body is still to come."""

    def failed(self, error: BaseException) -> None:
        """The call raises this."""


def observers_of(session: Session, call: Call[Any, Any]) -> list[CallObserver]:
    """Who watches this call."""
    found: list[CallObserver] = []
    if session.logger is not None or "logging" in sys.modules:
        from .log import log

        written = log(session, call)
        if written is not None:
            found.append(written)
    if session.telemetry:
        from .tracing import trace

        traced = trace(session, call)
        if traced is not None:
            found.append(traced)
    return found
