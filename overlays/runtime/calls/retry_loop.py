"""One call from its building to its answer, without I/O: steps that an engine takes, sync or async."""

from __future__ import annotations

from time import monotonic

from ..foundation import errors
from ..foundation.attempts import Attempt, CallResult
from ..foundation.lazy import load
from ..requests import auth
from ..requests.request import build
from ..telemetry.call_observer import observers_of
from . import call_bounds as bounds, retry_policy as retry
from .steps import Await, Key, Read, Send, Sleep

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, TypeAlias

    from ..foundation.attempts import Reason
    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.request import PreparedRequest
    from ..requests.session import Session
    from ..telemetry.call_observer import CallObserver
    from .steps import Step

    Steps: TypeAlias = Generator[Step, Any, CallResult]


def send_with_retries(session: Session, call: Call[Any, Any], streaming: bool) -> Steps:
    """Sign, send, repeat when that may help. `streaming`: leave the body of a good response unread."""
    observers = observers_of(session, call)
    if not observers:
        return (yield from _attempts(session, call, streaming, observers))
    try:
        arrived = yield from _attempts(session, call, streaming, observers)
    except BaseException as error:
        for each in observers:
            each.failed(error)
        raise
    for each in observers:
        each.arrived(arrived, streaming)
    return arrived


def _attempts(
    session: Session, call: Call[Any, Any], streaming: bool, observers: list[CallObserver]
) -> Steps:
    began = monotonic()
    outgoing = build(session, call)
    outgoing.whole = not streaming
    bounds.check_idle(call)
    seconds = bounds.seconds(session, call)
    if seconds is not None:
        outgoing.deadline = began + seconds
    auth.choose(session, call.endpoint, outgoing)
    failed: tuple[Attempt, ...] = ()
    while True:
        if outgoing.scheme is not None:
            if callable(outgoing.secret):
                yield Key(outgoing)
            auth.sign(outgoing)
        session.before(outgoing, len(failed))
        outgoing.check()
        left = _left(outgoing)
        if left is not None and left <= 0:
            raise _late(outgoing, failed)
        for each in observers:
            each.sending(outgoing, len(failed) + 1)
        response = outgoing.sent = None
        cause: Exception | None = None
        error: errors.APIError
        try:
            response = yield Send(outgoing)
            good = 200 <= response.status_code < 300
            if not (streaming and good) and not response.is_closed:  # it may have come whole
                yield Read(response)
        except Exception as raised:
            _check(session, outgoing, raised, failed)
            cause, error = raised, errors.of_network(raised, outgoing.sent, not session.connection.owned)
            if response is not None and response.status_code < 300:
                response = None  # its status says nothing any more
        else:
            if good:
                return CallResult(response, failed)
            error = session.status_error(response)
        failed = yield from _repeat(session, outgoing, failed, response, error, cause, began, observers)


def _repeat(
    session: Session,
    outgoing: PreparedRequest,
    failed: tuple[Attempt, ...],
    response: HttpResponse | None,
    error: errors.APIError,
    cause: Exception | None,
    began: float,
    observers: list[CallObserver],
) -> Generator[Step, Any, tuple[Attempt, ...]]:
    """Wait for the next attempt; gives those that failed. Raises: `error`, when there is no further one."""
    allowed = session.max_retries
    _clean(session, error)
    error.attempts = failed
    wait, obstacle = retry.delay(len(failed), allowed, response, outgoing.body, _left(outgoing))
    if wait is not None and cause is not None:
        obstacle = load("_core.calls.permanent_errors:reason")(cause, outgoing.sent)
        wait = None if obstacle else wait
    if wait is None:
        if obstacle:
            error.not_repeated = obstacle
            error.add_note(f"The call was not repeated: {obstacle}.")
        raise error from cause
    if cause is not None:
        errors.bare(cause)  # frames would keep the body alive
        error.__cause__ = cause
    attempt = Attempt(
        number=len(failed) + 1,
        delay=wait,
        reason=_reason(error),
        status_code=None if response is None else response.status_code,
        error=error,
        elapsed=monotonic() - began,
    )
    for each in observers:
        each.waiting(attempt, allowed)
    if session.on_retry is not None:
        yield from _notify(session, attempt)
    yield Sleep(wait)
    return (*failed, attempt)


def _check(
    session: Session, outgoing: PreparedRequest, raised: Exception, failed: tuple[Attempt, ...]
) -> None:
    """Raises what was raised while sending, when it is not for an attempt to fail by."""
    broken: Exception | None = getattr(outgoing.body, "error", None)
    if broken is not None:  # HTTP libraries may wrap what a file raised, and add frames of theirs
        if raised is not broken:
            errors.bare(raised)
        raise broken.with_traceback(outgoing.body.trace) from None
    if outgoing.sent is None:  # what was passed makes no request
        if type(raised).__name__ == "InvalidURL" or isinstance(raised, UnicodeError):
            raise errors.ArgumentValueError("the base_url and the path of the call make no URL") from raised
        raise raised
    if isinstance(raised, errors.ClientError):
        if isinstance(raised, errors.APIError):
            raised.attempts = failed
            errors.bare(raised)
        raise raised
    if isinstance(raised, RuntimeError) and session.connection.is_closed:
        raise errors.ClientClosedError() from raised


def _clean(session: Session, error: errors.APIError) -> None:
    from ..requests.client_secrets import clean

    clean(error, session)


def _left(outgoing: PreparedRequest) -> float | None:
    """Seconds until the deadline, None without one."""
    return None if outgoing.deadline is None else outgoing.deadline - monotonic()


def _late(outgoing: PreparedRequest, failed: tuple[Attempt, ...]) -> errors.APITimeoutError:
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


def _notify(session: Session, attempt: Attempt) -> Generator[Step, Any, None]:
    """Call the client's `on_retry`, which may be a coroutine function on the async side."""
    function: Any = session.on_retry
    answered = yield Await(lambda: function(attempt))
    if not session.asynchronous and hasattr(answered, "__await__"):
        answered.close()
        raise TypeError("on_retry of a client that blocks must be a plain function, not a coroutine function")
