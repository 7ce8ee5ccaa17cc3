"""What an exchange asks of the outside: send, read, sleep, get a key; and who does it, sync or async."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import Any, Protocol

    from ..foundation.protocols import HttpResponse
    from ..requests.request import PreparedRequest
    from ..requests.session import Session

    class Step(Protocol):
        """Something to do outside: in a blocking way, or awaited."""

        def run_sync(self, session: Session) -> Any: ...
        async def run_async(self, session: Session) -> Any: ...


class Send:
    """Send a request; the body of its response is not read."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: PreparedRequest) -> None:
        self.outgoing = outgoing

    def run_sync(self, session: Session) -> Any:
        return session.connection.send(self.outgoing)

    async def run_async(self, session: Session) -> Any:
        return await session.connection.asend(self.outgoing)


class Read:
    """Read the body of a response to its end, which gives its connection back."""

    __slots__ = ("response",)

    def __init__(self, response: HttpResponse) -> None:
        self.response = response

    def run_sync(self, session: Session) -> None:
        try:
            self.response.read()
        except BaseException:
            self.response.close()
            raise

    async def run_async(self, session: Session) -> None:
        try:
            await self.response.aread()
        except BaseException:
            await self.response.aclose()
            raise


class Sleep:
    """Wait some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def run_sync(self, session: Session) -> Any:
        import time

        time.sleep(self.seconds)

    async def run_async(self, session: Session) -> Any:
        from ..foundation.loops import sleep

        await sleep(self.seconds)


class Await:
    """Call a function; on the async side it may give an awaitable."""

    __slots__ = ("function",)

    def __init__(self, function: Any) -> None:
        self.function = function

    def run_sync(self, session: Session) -> Any:
        return self.function()

    async def run_async(self, session: Session) -> Any:
        given = self.function()
        return await given if hasattr(given, "__await__") else given


class Key:
    """Get the credential of an attempt from the function that gives it; it stays in the request."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: PreparedRequest) -> None:
        self.outgoing = outgoing

    def run_sync(self, session: Session) -> None:
        self.outgoing.key = self.outgoing.secret()

    async def run_async(self, session: Session) -> None:
        self.outgoing.key = self.outgoing.secret()
        if hasattr(self.outgoing.key, "__await__"):
            self.outgoing.key = await self.outgoing.key


# --- drivers --------------------------------------------------------------------------------


def run(session: Session, steps: Generator[Any, Any, Any]) -> Any:
    """Take the steps in a blocking way."""
    try:
        step = next(steps)
        while True:
            try:
                answer = step.run_sync(session)
            except BaseException as error:  # also when it is cancelled: what is open must be closed
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
                answer = await step.run_async(session)
            except BaseException as error:  # also when it is cancelled: what is open must be closed
                step = steps.throw(error)
            else:
                step = steps.send(answer)
    except StopIteration as end:
        return end.value
