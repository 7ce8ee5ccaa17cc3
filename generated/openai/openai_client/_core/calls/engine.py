"""Engines run calls, each kind with another sort of answer; the tree is typed by them as well."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator
    from typing import Any

    from ..requests.call import Call
    from ..requests.session import Session
    from .raw_response import RawResponse
    from .streamed_managers import AsyncStreamedManager, StreamedManager


class Engine:
    """Runs calls for a client."""

    __slots__ = ("session",)

    def __init__(self, session: Session) -> None:
        self.session = session

    def run(self, call: Call[Any, Any]) -> Any:
        """What the caller of the operation gets."""
        raise NotImplementedError

    def flow(self, steps: Generator[Any, Any, Any]) -> Any:
        """What the caller of a helper gets that makes several calls."""
        steps.close()
        raise TypeError("this helper makes several calls, so it has no single response to give")


class Sync(Engine):
    """Answers with values."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        from . import results, retry_loop, steps

        arrived = steps.run(self.session, retry_loop.send_with_retries(self.session, call, call.streaming))
        return results.answer(self, call, arrived.response)

    def flow(self, steps: Generator[Any, Any, Any]) -> Any:
        """The result."""
        from .steps import run

        return run(self.session, steps)

    def raw(self) -> Raw:
        """The engine that answers with responses."""
        return Raw(self.session)

    def streamed(self) -> Streamed:
        """The engine that answers with responses whose body has not been read."""
        return Streamed(self.session)


class Async(Engine):
    """Answers with awaitables; lists of pages can be iterated at once."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        if call.endpoint.page:
            from .pages import AsyncPaginator

            paginator: AsyncPaginator[Any, Any] = AsyncPaginator(self, call)
            return paginator
        return self.answer(call)

    async def answer(self, call: Call[Any, Any]) -> Any:
        """The value."""
        from . import results, retry_loop, steps

        arrived = await steps.arun(
            self.session, retry_loop.send_with_retries(self.session, call, call.streaming)
        )
        return results.answer(self, call, arrived.response)

    def flow(self, steps: Generator[Any, Any, Any]) -> Any:
        """An awaitable of the result."""
        from .steps import arun

        return arun(self.session, steps)

    def raw(self) -> AsyncRaw:
        """The engine that answers with responses."""
        return AsyncRaw(self.session)

    def streamed(self) -> AsyncStreamed:
        """The engine that answers with responses whose body has not been read."""
        return AsyncStreamed(self.session)


class Raw(Engine):
    """Answers with responses; their `parse()` gives the value."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> RawResponse[Any]:
        from . import retry_loop, steps
        from .raw_response import RawResponse

        arrived = steps.run(self.session, retry_loop.send_with_retries(self.session, call, call.streaming))
        return RawResponse(Sync(self.session), call, arrived)


class AsyncRaw(Engine):
    """Answers with awaitables of responses."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Awaitable[RawResponse[Any]]:
        return self._answer(call)

    async def _answer(self, call: Call[Any, Any]) -> RawResponse[Any]:
        from . import retry_loop, steps
        from .raw_response import RawResponse

        arrived = await steps.arun(
            self.session, retry_loop.send_with_retries(self.session, call, call.streaming)
        )
        return RawResponse(Async(self.session), call, arrived)


class Streamed(Engine):
    """Answers with context managers of responses whose body has not been read."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> StreamedManager[Any]:
        from .streamed_managers import StreamedManager

        return StreamedManager(Sync(self.session), call)


class AsyncStreamed(Engine):
    """Answers with async context managers of such responses."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> AsyncStreamedManager[Any]:
        from .streamed_managers import AsyncStreamedManager

        return AsyncStreamedManager(Async(self.session), call)
