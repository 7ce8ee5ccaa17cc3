"""Streams of events, for `for` and for `async for`."""

from __future__ import annotations

from .errors import APIConnectionError, APIError, APIResponseValidationError, of_network

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType
    from typing import Any, Generic, Self, TypeVar

    from .call import Call
    from .protocols import HttpResponse
    from .session import Session
    from .sse import Event

    T = TypeVar("T")
else:
    from .generic import Parametrized as Generic, T


class Reader:
    """Bytes in, decoded events out; knows when the stream has said its last. No I/O."""

    __slots__ = ("_decode", "_info", "_loads", "_response", "_split", "done")

    def __init__(self, response: HttpResponse, call: Call[Any, Any]) -> None:
        from .codec import decoder
        from .json import loads

        info = call.endpoint.stream
        assert info is not None
        if info.format == "sse":
            from .sse import EventDecoder as Splitter
        else:
            from .jsonl import LineDecoder as Splitter  # type: ignore[assignment]
        self._split = Splitter()
        self._info = info
        self._response = response
        self._decode = decoder(info.event)
        self._loads = loads
        self.done = False

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """What these bytes complete."""
        return self._decoded(self._split.feed(chunk))

    def finish(self) -> Iterator[Any]:
        """What the end of the body completes; raises when the stream broke off before its last event."""
        yield from self._decoded(self._split.finish())
        if self._info.end and not self.done:
            ends = " or ".join(self._info.end)
            raise APIConnectionError(
                message=f"The stream ended before its last event ({ends}).", request=self._response.request
            )

    def _decoded(self, events: list[Event]) -> Iterator[Any]:
        info = self._info
        for name, data in events:
            if data[:6] == b"[DONE]":
                self.done = True
                return
            if not data:
                continue
            try:
                value = self._loads(data)
            except ValueError as error:
                raise APIResponseValidationError(
                    self._response, data.decode("utf-8", "replace"), message="An event is not valid JSON."
                ) from error
            if value.__class__ is dict and value.get("error"):
                self._raise(value["error"])
            if info.wrap:
                value = {"event": name, "data": value}
            yield self._decode(value)
            if info.end and (name in info.end or _type(value) in info.end):
                self.done = True
                return

    def _raise(self, error: Any) -> None:
        said: Any = error.get("message") if error.__class__ is dict else error
        message = said if isinstance(said, str) and said else "An error occurred during streaming"
        raise APIError(message, self._response.request, body=error)


def _type(value: Any) -> Any:
    """The type of an event, by its data; a decoded value has taken the dict over but not changed this key."""
    kind = value.get("type") if value.__class__ is dict else None
    return kind if kind.__class__ is str else None


class Stream(Generic[T]):
    """Events of one response, in order, once; close it or exhaust it."""

    response: HttpResponse

    def __init__(self, response: HttpResponse, call: Call[Any, Any], session: Session) -> None:
        self.response = response
        self._call = call
        self._session = session
        self._iterator = self._events()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
        return next(self._iterator)

    def _events(self) -> Iterator[T]:
        response = self.response
        reader = Reader(response, self._call)
        try:
            chunks = response.iter_bytes()
            for chunk in chunks:
                yield from reader.feed(chunk)
                if reader.done:
                    for _ in chunks:  # the rest is read so that the connection can be used again
                        pass
                    return
            yield from reader.finish()
        except Exception as raised:
            error = of_network(raised, response.request)
            if error is None:
                raise
            if not reader.done:
                raise error from raised
        finally:
            response.close()

    def close(self) -> None:
        """Stop reading and release the connection."""
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """Events of one response, in order, once, for `async for`."""

    response: HttpResponse

    def __init__(self, response: HttpResponse, call: Call[Any, Any], session: Session) -> None:
        self.response = response
        self._call = call
        self._session = session
        self._iterator = self._events()

    def __aiter__(self) -> AsyncIterator[T]:
        return self._iterator

    async def __anext__(self) -> T:
        return await self._iterator.__anext__()

    async def _events(self) -> AsyncIterator[T]:
        response = self.response
        reader = Reader(response, self._call)
        try:
            chunks = response.aiter_bytes()
            async for chunk in chunks:
                for event in reader.feed(chunk):
                    yield event
                if reader.done:
                    async for _ in chunks:
                        pass
                    return
            for event in reader.finish():
                yield event
        except Exception as raised:
            error = of_network(raised, response.request)
            if error is None:
                raise
            if not reader.done:
                raise error from raised
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Stop reading and release the connection."""
        await self.response.aclose()

    async def aclose(self) -> None:
        """`close` under the name that `contextlib.aclosing` wants."""
        await self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
