"""One call from its building to its answer, without I/O: steps that an engine takes, sync or async."""

from __future__ import annotations

from . import auth, errors, retry
from .request import build
from .steps import Ask, Read, Send, Sleep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, TypeAlias

    from .call import Call
    from .protocols import HttpResponse
    from .session import Session
    from .steps import Step

    Steps: TypeAlias = Generator[Step, Any, "Arrived"]


class Arrived:
    """A good response, and how many repetitions it took."""

    __slots__ = ("response", "retries")

    def __init__(self, response: HttpResponse, retries: int) -> None:
        self.response = response
        self.retries = retries


def exchange(session: Session, call: Call[Any, Any], streaming: bool) -> Steps:
    """Sign, send, repeat when that may help. `streaming`: leave the body of a good response unread."""
    outgoing = build(session, call)
    unsigned, url = outgoing.headers, outgoing.url
    scheme, secret = auth.choose(session, call.endpoint, outgoing)
    taken = 0
    while True:
        if scheme is not None:
            outgoing.headers, outgoing.url = dict(unsigned), url
            auth.sign(outgoing, scheme, (yield Ask(secret)) if callable(secret) else secret)
        session.before(outgoing, taken)
        response: Any = None
        cause: Exception | None = None
        error: errors.APIError
        try:
            response = yield Send(outgoing)
            if not streaming or response.status_code >= 400:
                yield Read(response)
        except Exception as raised:
            lost = errors.of_network(raised, outgoing.sent)
            if lost is None:
                raise
            response, cause, error = None, raised, lost
        else:
            if response.status_code < 400:
                return Arrived(response, taken)
            error = session.status_error(response)
        delay = retry.delay(taken, session.max_retries, response, outgoing.body)
        if delay is None:
            raise error from cause
        taken += 1
        yield Sleep(delay)
