"""Streams of events, for `for` and for `async for`."""

from __future__ import annotations

from .event_reader import NOTHING
from .event_source import Source, is_plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
    from types import TracebackType
    from typing import Any, Generic, Self, TypeVar

    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.session import Session

    T = TypeVar("T")
else:
    from ..foundation.generic import Parametrized as Generic, T


class Base(Generic[T]):
    """What both kinds know."""

    _source: Source

    @property
    def response(self) -> HttpResponse:
        """The response that is being read; another one after a stream was resumed."""
        return self._source.response

    @property
    def last_event_id(self) -> str | None:
        """The newest id that the server gave an event, up to the one that came last."""
        return self._source.reader.last_event_id


class Stream(Base[T]):
    """Events of one response, in order, once; close it or exhaust it.

    Raises APIError when the service reports an error within the stream, IncompleteStreamError when it ends or
    breaks before it is complete, APITimeoutError when nothing comes in time, and APIResponseValidationError
    for an event that is not JSON.
    """

    def __init__(
        self,
        response: HttpResponse,
        call: Call[Any, Any],
        session: Session,
        decode: Callable[[Any], T] | None = None,
    ) -> None:
        """`decode` makes an event of its JSON, where it shall be another than the operation promises."""
        self._source = Source(response, call, session, decode)
        self._iterator: Generator[T, None, None] = _events(self._source, session)

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def close(self) -> None:
        """Stop reading and release the connection."""
        try:
            self._iterator.close()
        except ValueError:  # another thread is reading: it will find the response closed
            pass
        finally:
            from ..foundation.reading import close

            close(self.response)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Base[T]):
    """Events of one response, in order, once, for `async for`; raises what `Stream` does."""

    def __init__(
        self,
        response: HttpResponse,
        call: Call[Any, Any],
        session: Session,
        decode: Callable[[Any], T] | None = None,
    ) -> None:
        """`decode` makes an event of its JSON, where it shall be another than the operation promises."""
        self._source = Source(response, call, session, decode, _loop())
        self._iterator: AsyncGenerator[T, None] = _later_events(self._source, session)

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def close(self) -> None:
        """Stop reading and release the connection."""
        try:
            await self._iterator.aclose()
        except RuntimeError:  # another task is reading: it will find the response closed
            pass
        finally:
            from ..foundation.reading import aclose

            await aclose(self.response)

    async def aclose(self) -> None:
        """`close` under the name that `contextlib.aclosing` wants."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


# Functions, not methods: a generator that holds its stream would be a circle, and close the connection late.


def _events(source: Source, session: Session) -> Generator[Any, None, None]:
    reader = source.reader
    feed, take = reader.feed, reader.take
    try:
        while True:
            response = source.response
            try:
                pieces = whole = response.iter_raw() if is_plain(response) else response.iter_bytes()
                if source.patience is not None:
                    pieces = _timed(source, whole)
                for piece in pieces:
                    for each in feed(piece):
                        event = take(each)
                        if event is not NOTHING:
                            yield event
                        if reader.done:
                            break
                    if reader.done:
                        _drain(source, whole)
                        return
                for each in reader.finish():
                    event = take(each)
                    if event is not NOTHING:
                        yield event
                reader.over()
                return
            except Exception as raised:
                if reader.done:  # what follows the end does not matter
                    return
                source.settle(raised)
            from ..calls.steps import run
            from ..foundation.reading import close

            close(response)
            run(session, source.resume())
    finally:
        _close(source)


def _timed(source: Source, whole: Iterator[bytes]) -> Iterator[bytes]:
    """Pieces of a body, each in time."""
    from .stream_timeout import waiting

    assert source.patience is not None
    return waiting(source.response, whole, source.patience, source.reader)


def _drain(source: Source, whole: Iterator[bytes]) -> None:
    """What follows the end, so that the connection can be used again."""
    from .stream_timeout import drain

    drain(source.response, whole, source.reader)


def _close(source: Source) -> None:
    try:
        source.response.close()
    except Exception as error:
        from ..foundation.reading import fail

        fail(error, source.response)


async def _later_events(source: Source, session: Session) -> AsyncGenerator[Any, None]:
    reader = source.reader
    feed, take = reader.feed, reader.take
    try:
        while True:
            response = source.response
            try:
                pieces = whole = response.aiter_raw() if is_plain(response) else response.aiter_bytes()
                if source.patience is not None:
                    pieces = _timed_later(source, whole)
                async for piece in pieces:
                    for each in feed(piece):
                        event = take(each)
                        if event is not NOTHING:
                            yield event
                        if reader.done:
                            break
                    if reader.done:
                        await _drain_later(source, whole)
                        return
                for each in reader.finish():
                    event = take(each)
                    if event is not NOTHING:
                        yield event
                reader.over()
                return
            except Exception as raised:
                if reader.done:
                    return
                source.settle(raised)
            from ..calls.steps import arun
            from ..foundation.reading import aclose

            await aclose(response)
            await arun(session, source.resume())
    finally:
        await _close_later(source)


def _timed_later(source: Source, whole: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    from .stream_timeout import awaiting

    assert source.patience is not None
    return awaiting(whole, source.patience, source.reader)


async def _drain_later(source: Source, whole: AsyncIterator[bytes]) -> None:
    from .stream_timeout import adrain

    await adrain(whole, source.reader)


async def _close_later(source: Source) -> None:
    try:
        await source.response.aclose()
    except Exception as error:
        from ..foundation.reading import fail

        fail(error, source.response)


def _loop() -> Any:
    """The running loop, None under another library than asyncio."""
    from asyncio import get_running_loop

    try:
        return get_running_loop()
    except RuntimeError:
        return None
