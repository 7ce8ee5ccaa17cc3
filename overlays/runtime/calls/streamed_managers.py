"""What `with_streaming_response` gives: a request that is sent on entering, and let go of on leaving."""

from __future__ import annotations

from .raw_response import AsyncStreamedResponse, StreamedResponse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, Generic, TypeVar

    from ..requests.call import Call
    from .engine import Async, Sync

    T = TypeVar("T", covariant=True)
else:
    from ..foundation.generic import Generic, T


class StreamedManager(Generic[T]):
    """Sends the request on entering, releases the connection on leaving."""

    def __init__(self, engine: Sync, call: Call[Any, Any]) -> None:
        self._engine = engine
        self._call = call

    def __enter__(self) -> StreamedResponse[T]:
        from . import retry_loop, steps

        arrived = steps.run(
            self._engine.session, retry_loop.send_with_retries(self._engine.session, self._call, True)
        )
        self._response: StreamedResponse[T] = StreamedResponse(self._engine, self._call, arrived)
        return self._response

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._response.close()


class AsyncStreamedManager(Generic[T]):
    """Sends the request on entering, releases the connection on leaving."""

    def __init__(self, engine: Async, call: Call[Any, Any]) -> None:
        self._engine = engine
        self._call = call

    async def __aenter__(self) -> AsyncStreamedResponse[T]:
        from . import retry_loop, steps

        arrived = await steps.arun(
            self._engine.session, retry_loop.send_with_retries(self._engine.session, self._call, True)
        )
        self._response: AsyncStreamedResponse[T] = AsyncStreamedResponse(self._engine, self._call, arrived)
        return self._response

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._response.close()
