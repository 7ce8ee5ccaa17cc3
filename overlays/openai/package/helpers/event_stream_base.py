"""Streams of events above other streams, and the context managers that open them, sync and async."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator
    from types import TracebackType
    from typing import Any, Generic, Protocol, Self, TypeVar

    from .._core.foundation.protocols import HttpResponse

    class Closes(Protocol):
        """What a manager opens and closes."""

        def close(self) -> object: ...

    class AsyncCloses(Protocol):
        """The same for asyncio."""

        async def close(self) -> object: ...

    E = TypeVar("E")
    S = TypeVar("S", bound=Closes)
    A = TypeVar("A", bound=AsyncCloses)
    T = TypeVar("T")
else:
    from .._core.foundation.generic import E, Generic, S, T

    A = None


class _Events(Generic[E]):
    """What both kinds know of the stream below."""

    def __init__(self, raw_stream: Any) -> None:
        self._raw_stream = raw_stream
        self._response: HttpResponse = raw_stream.response

    @property
    def response(self) -> HttpResponse:
        """The response that the events are read from."""
        return self._response

    def _handle(self, event: Any) -> Iterable[E]:
        """What an event of the stream below becomes."""
        raise NotImplementedError


class SyncEvents(_Events[E]):
    """Events, in order, once; close the stream or exhaust it."""

    def __init__(self, raw_stream: Any) -> None:
        super().__init__(raw_stream)
        self._iterator = self._events()

    def _events(self) -> Iterator[E]:
        handle = self._handle
        for event in self._raw_stream:
            try:
                found = handle(event)
            except Exception as error:
                from .malformed import fail

                fail(error)
            yield from found

    def __iter__(self) -> Iterator[E]:
        return self._iterator

    def __next__(self) -> E:
        return next(self._iterator)

    def until_done(self) -> Self:
        """Read to the end."""
        for _ in self._iterator:
            pass
        return self

    def close(self) -> None:
        """Stop reading and release the connection."""
        self._raw_stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncEvents(_Events[E]):
    """Events, in order, once, for `async for`."""

    def __init__(self, raw_stream: Any) -> None:
        super().__init__(raw_stream)
        self._iterator = self._events()

    async def _events(self) -> AsyncIterator[E]:
        handle = self._handle
        async for event in self._raw_stream:
            try:
                found = handle(event)
            except Exception as error:
                from .malformed import fail

                fail(error)
            for each in found:
                yield each

    def __aiter__(self) -> AsyncIterator[E]:
        return self._iterator

    async def __anext__(self) -> E:
        return await self._iterator.__anext__()

    async def until_done(self) -> Self:
        """Read to the end."""
        async for _ in self._iterator:
            pass
        return self

    async def close(self) -> None:
        """Stop reading and release the connection."""
        await self._raw_stream.close()

    async def aclose(self) -> None:
        """`close` under the name that `contextlib.aclosing` wants."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


# --- managers -------------------------------------------------------------------------------


class SyncManager(Generic[S]):
    """Sends the request on entering, releases the connection on leaving."""

    def __init__(self, api_request: Callable[[], Any], over: Callable[[Any], S]) -> None:
        self._api_request = api_request
        self._over = over
        self._stream: S | None = None

    def __enter__(self) -> S:
        self._stream = self._over(self._api_request())
        return self._stream

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncManager(Generic[A]):
    """Sends the request on entering, releases the connection on leaving."""

    def __init__(self, api_request: Awaitable[Any], over: Callable[[Any], A]) -> None:
        self._api_request = api_request
        self._over = over
        self._stream: A | None = None

    async def __aenter__(self) -> A:
        self._stream = self._over(await self._api_request)
        return self._stream

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._stream is not None:
            await self._stream.close()


class Later(Generic[T]):
    """An awaitable that starts what it waits for only when somebody awaits it."""

    def __init__(self, start: Callable[[], Awaitable[T]]) -> None:
        self._start = start

    def __await__(self) -> Generator[Any, None, T]:
        return self._start().__await__()


def with_headers(params: dict[str, Any], headers: dict[str, str]) -> dict[str, Any]:
    """Arguments of a call with headers of ours, which the caller's own win over."""
    given: dict[str, Any] = dict(params.get("extra_headers") or {})
    named = {name.lower() for name in given}
    ours = {name: value for name, value in headers.items() if name.lower() not in named}
    return {**params, "extra_headers": {**ours, **given}}
