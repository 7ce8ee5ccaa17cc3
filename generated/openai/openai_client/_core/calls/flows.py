"""Longer doings, written once for both worlds: generators of steps that an engine runs or awaits."""

from __future__ import annotations

from functools import partial

from . import steps
from .engine import Engine
from .resource import Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator, Iterable
    from typing import Any, Concatenate, Generic, ParamSpec, TypeAlias, TypeVar, overload

    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.session import Session
    from .engine import Async, Sync
    from .raw_response import RawResponse
    from .resource import E

    P = ParamSpec("P")
    R = TypeVar("R")

    Flow: TypeAlias = Generator[Any, Any, R]
    """Yields steps, receives what they gave, returns its result."""
else:
    from ..foundation.generic import E


class Calls(Engine):
    """An engine that answers with the calls themselves, so that a flow can make them."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Call[Any, Any]:
        """The call, not made."""
        return call


class HelperResource(Resource[E]):
    """A resource with helpers that make several calls."""

    def _calls(self, kind: type[Resource[Any]] | None = None) -> Any:
        """This resource, or one of another kind, whose methods give calls instead of making them."""
        made: Any = kind or type(self)
        return made(Calls(self._engine.session))


class Execute:
    """Step: make a call; gives its value. `needs`: members of the answer that must be texts, for later calls."""

    __slots__ = ("call",)

    def __init__(self, call: Call[Any, Any], *needs: str) -> None:
        self.call = call
        if needs:
            call.finish = partial(_having, needs, call.finish)

    def run_sync(self, session: Session) -> Any:
        from .engine import Sync

        return Sync(session).run(self.call)

    async def run_async(self, session: Session) -> Any:
        from .engine import Async

        return await Async(session).answer(self.call)


def _having(needs: tuple[str, ...], finish: Any, value: Any, response: HttpResponse) -> Any:
    """The value. Raises: UnreadableAnswerError when it does not have what is needed."""
    for name in needs:
        if not isinstance(getattr(value, name, None), str) or not getattr(value, name):
            from ..foundation.errors import UnreadableAnswerError

            raise UnreadableAnswerError(response, value, message=f"The answer is no object with {name!r}.")
    return value if finish is None else finish(value, response)


class DoRaw(Execute):
    """Step: make a call; gives its response, whose `parse()` gives the value."""

    __slots__ = ()

    def run_sync(self, session: Session) -> RawResponse[Any]:
        from .engine import Raw

        return Raw(session).run(self.call)

    async def run_async(self, session: Session) -> RawResponse[Any]:
        from .engine import AsyncRaw

        return await AsyncRaw(session).run(self.call)


class Save(Execute):
    """Step: make a call and write its answer to a file, piece by piece; the file appears whole or not at all."""

    __slots__ = ("path",)

    def __init__(self, call: Call[Any, Any], path: str) -> None:
        super().__init__(call)
        self.path = path

    def run_sync(self, session: Session) -> None:
        from .engine import Streamed

        with Streamed(session).run(self.call) as response:
            response.stream_to_file(self.path)

    async def run_async(self, session: Session) -> None:
        from .engine import AsyncStreamed

        async with AsyncStreamed(session).run(self.call) as response:
            await response.stream_to_file(self.path)


class Gather:
    """Step: run flows side by side, `limit` at a time; gives their results in order.

    The first error ends them all: those that have not begun never do.
    """

    __slots__ = ("flows", "limit")

    def __init__(self, flows: Iterable[Flow[Any]], limit: int) -> None:
        if limit < 1:
            raise ValueError("max_concurrency must be at least 1")
        self.flows = flows
        self.limit = limit

    def run_sync(self, session: Session) -> list[Any]:
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(self.limit) as pool:
            waiting = [pool.submit(steps.run, session, flow) for flow in self.flows]
            try:
                return [each.result() for each in waiting]
            except BaseException:
                pool.shutdown(wait=False, cancel_futures=True)
                raise

    async def run_async(self, session: Session) -> list[Any]:
        import asyncio

        free = asyncio.Semaphore(self.limit)

        async def one(flow: Flow[Any]) -> Any:
            async with free:
                return await steps.arun(session, flow)

        running = [asyncio.ensure_future(one(flow)) for flow in self.flows]
        try:
            return await asyncio.gather(*running)
        finally:
            for each in running:
                each.cancel()
            await asyncio.gather(*running, return_exceptions=True)


if TYPE_CHECKING:

    class flow(Generic[P, R]):
        """Turn a method that gives a flow into one that runs it, or on an async client an awaitable of it."""

        def __init__(self, build: Callable[Concatenate[Any, P], Flow[R]]) -> None: ...
        @overload
        def __get__(self, at: Resource[Sync], owner: type | None = None) -> Callable[P, R]: ...
        @overload
        def __get__(
            self, at: Resource[Async], owner: type | None = None
        ) -> Callable[P, Coroutine[Any, Any, R]]: ...
        def __get__(self, at: Any, owner: type | None = None) -> Any: ...

else:

    def flow(build):
        """Turn a method that gives a flow into one that runs it; a plain function, so binding is free."""

        def method(self, *args, **kwargs):
            return self._engine.flow(build(self, *args, **kwargs))

        method.build = method.__wrapped__ = build
        for name in ("__name__", "__qualname__", "__module__", "__doc__", "__annotations__"):
            setattr(method, name, getattr(build, name))
        return method
