"""Engines run calls, each kind with another sort of answer; markers of the tree's type as well."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .call import Call
    from .client import ClientCore


class Engine:
    """Runs calls for a client."""

    __slots__ = ("client",)

    def __init__(self, client: ClientCore) -> None:
        self.client = client

    def run(self, call: Call[Any, Any]) -> Any:
        """What the caller of the operation gets."""
        raise NotImplementedError

    def raw(self) -> Engine:
        """The engine that answers with responses."""
        raise NotImplementedError

    def streamed(self) -> Engine:
        """The engine that answers with responses whose body has not been read."""
        raise NotImplementedError


class Sync(Engine):
    """Answers with values."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        from . import exchange, results

        arrived = exchange.run(self.client, exchange.exchange(self.client, call, call.streaming))
        return results.answer(self.client, call, arrived.response)

    def raw(self) -> Raw:
        return Raw(self.client)

    def streamed(self) -> Streamed:
        return Streamed(self.client)


class Async(Engine):
    """Answers with awaitables; lists of pages can be iterated at once."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        if call.endpoint.page:
            from .pages import AsyncPaginator

            return AsyncPaginator(self, call)
        return self.answer(call)

    async def answer(self, call: Call[Any, Any]) -> Any:
        """The value."""
        from . import exchange, results

        arrived = await exchange.arun(self.client, exchange.exchange(self.client, call, call.streaming))
        return results.answer(self.client, call, arrived.response)

    def raw(self) -> AsyncRaw:
        return AsyncRaw(self.client)

    def streamed(self) -> AsyncStreamed:
        return AsyncStreamed(self.client)


class Raw(Sync):
    """Answers with responses; their `parse()` gives the value."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        from . import exchange
        from .raw import RawResponse

        arrived = exchange.run(self.client, exchange.exchange(self.client, call, call.streaming))
        return RawResponse(self.client, call, arrived)


class AsyncRaw(Async):
    """Answers with awaitables of responses."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        return self.answer(call)

    async def answer(self, call: Call[Any, Any]) -> Any:
        from . import exchange
        from .raw import RawResponse

        arrived = await exchange.arun(self.client, exchange.exchange(self.client, call, call.streaming))
        return RawResponse(self.client, call, arrived)


class Streamed(Sync):
    """Answers with context managers of responses whose body has not been read."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        from .raw import StreamedManager

        return StreamedManager(self.client, call)


class AsyncStreamed(Async):
    """Answers with async context managers of such responses."""

    __slots__ = ()

    def run(self, call: Call[Any, Any]) -> Any:
        from .raw import AsyncStreamedManager

        return AsyncStreamedManager(self.client, call)
