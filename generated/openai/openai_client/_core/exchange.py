"""One call from its building to its answer, without I/O: steps that an engine takes, sync or async."""

from __future__ import annotations

from time import monotonic

from . import auth, bounds, errors, retry
from .attempts import Attempt
from .lazy import load
from .request import build
from .steps import Ask, Read, Send, Sleep
from .watch import watching

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, TypeAlias

    from .attempts import Reason
    from .call import Call
    from .protocols import HttpResponse
    from .request import Outgoing
    from .session import Session
    from .steps import Step
    from .watch import Watch

    Steps: TypeAlias = Generator[Step, Any, "Arrived"]


class Arrived:
    """A good response, and the attempts that failed before."""

    __slots__ = ("attempts", "response")

    def __init__(self, response: HttpResponse, attempts: tuple[Attempt, ...]) -> None:
        self.response = response
        self.attempts = attempts


def exchange(session: Session, call: Call[Any, Any], streaming: bool) -> Steps:
    """Sign, send, repeat when that may help. `streaming`: leave the body of a good response unread."""
    watches = watching(session, call)
    if not watches:
        return (yield from _attempts(session, call, streaming, watches))
    try:
        arrived = yield from _attempts(session, call, streaming, watches)
    except BaseException as error:
        for each in watches:
            each.failed(error)
        raise
    for each in watches:
        each.arrived(arrived, streaming)
    return arrived


def _attempts(session: Session, call: Call[Any, Any], streaming: bool, watches: list[Watch]) -> Steps:
    began = monotonic()
    allowed = session.max_retries
    outgoing = build(session, call)
    outgoing.whole = not streaming
    bounds.check_idle(call)
    seconds = bounds.seconds(session, call)
    if seconds is not None:
        outgoing.deadline = began + seconds
    unsigned, url = outgoing.headers, outgoing.url
    scheme, secret = auth.choose(session, call.endpoint, outgoing)
    failed: tuple[Attempt, ...] = ()
    while True:
        if scheme is not None:
            outgoing.headers, outgoing.url = dict(unsigned), url
            auth.sign(outgoing, scheme, (yield Ask(secret)) if callable(secret) else secret)
        session.before(outgoing, len(failed))
        outgoing.check()
        left = _left(outgoing)
        if left is not None and left <= 0:
            raise _late(outgoing, failed)
        for each in watches:
            each.sending(outgoing, len(failed) + 1)
        response: Any = None
        cause: Exception | None = None
        error: errors.APIError
        try:
            response = yield Send(outgoing)
            good = 200 <= response.status_code < 300
            if not (streaming and good) and not response.is_closed:  # it may have come whole
                yield Read(response)
        except Exception as raised:
            broken = getattr(outgoing.body, "error", None)  # HTTP libraries may wrap what a file raised
            if broken is not None:
                raise broken from None
            lost = errors.of_network(raised, outgoing.sent, session.connection.libraries)
            if lost is None:
                raise
            cause, error = raised, lost
            if response is not None and response.status_code < 300:
                response = None  # its status says nothing any more
        else:
            if good:
                return Arrived(response, failed)
            error = session.status_error(response)
        error.attempts = failed
        wait, obstacle = retry.delay(len(failed), allowed, response, outgoing.body, _left(outgoing))
        if wait is not None and cause is not None:
            obstacle = load("_core.permanent:reason")(cause, outgoing.sent)
            wait = None if obstacle else wait
        if wait is None:
            if obstacle:
                error.not_repeated = obstacle
                error.add_note(f"The call was not repeated: {obstacle}.")
            raise error from cause
        if cause is not None:
            error.__cause__ = cause.with_traceback(None)  # frames would keep the body alive
        attempt = Attempt(
            number=len(failed) + 1,
            delay=wait,
            reason=_reason(error),
            status_code=None if response is None else response.status_code,
            error=error,
            elapsed=monotonic() - began,
        )
        failed = (*failed, attempt)
        for each in watches:
            each.waiting(attempt, allowed)
        if session.on_retry is not None:
            yield from _told(session, attempt)
        yield Sleep(wait)


def _left(outgoing: Outgoing) -> float | None:
    """Seconds until the deadline, None without one."""
    return None if outgoing.deadline is None else outgoing.deadline - monotonic()


def _late(outgoing: Outgoing, failed: tuple[Attempt, ...]) -> errors.APITimeoutError:
    """The deadline passed before an attempt could begin."""
    error = errors.APITimeoutError(outgoing.sent)
    error.attempts = failed
    error.not_repeated = retry.LATE
    error.__cause__ = failed[-1].error if failed else None
    return error


def _reason(error: errors.APIError) -> Reason:
    if isinstance(error, errors.APITimeoutError):
        return "timeout"
    return "connection" if isinstance(error, errors.APIConnectionError) else "status"


def _told(session: Session, attempt: Attempt) -> Generator[Step, Any, None]:
    """Call the client's `on_retry`, which may be a coroutine function on the async side."""
    function: Any = session.on_retry
    told = yield Ask(lambda: function(attempt))
    if not session.asynchronous and hasattr(told, "__await__"):
        told.close()
        raise TypeError("on_retry of a client that blocks must be a plain function, not a coroutine function")
