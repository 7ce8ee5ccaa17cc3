"""One call from its building to its answer, without I/O: steps that an engine takes, sync or async."""

from __future__ import annotations

from . import auth, errors, retry
from .http import request
from .request import Outgoing, build

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, Protocol, TypeAlias

    from .call import Call
    from .protocols import HttpResponse
    from .session import Session

    class Step(Protocol):
        """Something to do outside: in a blocking way, or awaited."""

        def now(self, session: Session) -> Any: ...
        async def later(self, session: Session) -> Any: ...

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


# --- steps ----------------------------------------------------------------------------------


class Send:
    """Send a request; the body of its response is not read."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing

    def now(self, session: Session) -> Any:
        http = session.connection.get()
        self.outgoing.sent = sent = request(http, self.outgoing, asynchronous=False)
        return http.send(sent, stream=True)

    async def later(self, session: Session) -> Any:
        http = session.connection.get()
        self.outgoing.sent = sent = request(http, self.outgoing, asynchronous=True)
        return await http.send(sent, stream=True)


class Read:
    """Read the body of a response to its end, which gives its connection back."""

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse) -> None:
        self.response = response

    def now(self, session: Session) -> Any:
        return self.response.read()

    async def later(self, session: Session) -> Any:
        return await self.response.aread()


class Sleep:
    """Wait some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def now(self, session: Session) -> Any:
        import time

        time.sleep(self.seconds)

    async def later(self, session: Session) -> Any:
        import asyncio

        await asyncio.sleep(self.seconds)


class Ask:
    """Call a function that gives a key; on the async side it may give an awaitable."""

    __slots__ = ("function",)

    def __init__(self, function: Any) -> None:
        self.function = function

    def now(self, session: Session) -> Any:
        return self.function()

    async def later(self, session: Session) -> Any:
        given = self.function()
        return await given if hasattr(given, "__await__") else given


# --- drivers --------------------------------------------------------------------------------


def run(session: Session, steps: Generator[Any, Any, Any]) -> Any:
    """Take the steps in a blocking way."""
    try:
        step = next(steps)
        while True:
            try:
                answer = step.now(session)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        return end.value


async def arun(session: Session, steps: Generator[Any, Any, Any]) -> Any:
    """Take the steps, awaiting them."""
    try:
        step = next(steps)
        while True:
            try:
                answer = await step.later(session)
            except Exception as error:
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        return end.value
