"""What connecting again asks of the outside: wait, dial. See `steps`, whose drivers take these as well."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from ..foundation.options import Headers, Query

    class Step(Protocol):
        """Something to do outside: in a blocking way, or awaited."""

        def run_sync(self, session: Any) -> Any: ...
        async def run_async(self, session: Any) -> Any: ...


class Wait:
    """Wait some seconds; gives True when the connection was closed for good meanwhile."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    def run_sync(self, session: Any) -> bool:
        return bool(session.wait(self.seconds))

    async def run_async(self, session: Any) -> bool:
        return bool(await session.wait(self.seconds))


class Dial:
    """Connect, and send what waits; gives None, or the close code when the new connection broke at that."""

    __slots__ = ("headers", "query")

    def __init__(self, query: Query, headers: Headers) -> None:
        self.query = query
        self.headers = headers

    def run_sync(self, session: Any) -> Any:
        return session.dial(self.query, self.headers)

    async def run_async(self, session: Any) -> Any:
        return await session.dial(self.query, self.headers)
