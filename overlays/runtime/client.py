"""What every client is: the root of the API tree, over a session."""

from __future__ import annotations

from .engine import Async, Sync
from .resource import Resource
from .session import Session, Setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any, Self

    from .engine import Engine
    from .options import TimeoutTypes
    from .resource import E
else:
    from .generic import E


class ClientCore(Resource[E]):
    """What the sync and the async client share."""

    base_url: Setting[str] = Setting()
    """Where requests go; ends in a slash."""
    timeout: Setting[TimeoutTypes] = Setting()
    """Seconds, seconds per phase, or None."""
    max_retries: Setting[int] = Setting()
    """How often a failed call is repeated."""
    deadline: Setting[float | None] = Setting()
    """Seconds for a whole call with its repetitions, or None."""
    default_headers: Setting[dict[str, Any]] = Setting()
    """The caller's own headers of every request."""
    default_query: Setting[dict[str, object]] = Setting()
    """The caller's own query parameters of every request."""

    def __init__(self, engine: E) -> None:
        super().__init__(engine)
        self._session: Session = engine.session

    def __repr__(self) -> str:
        from .redact import shown

        return f"<{type(self).__name__} {shown(self.base_url)}>"

    def _copied(self, changes: Mapping[str, Any]) -> Self:
        return type(self)(**self._session.changed(changes))

    def _bound(self, engine: Engine) -> Resource[Any]:
        """The root of the tree on another engine."""
        kinds: list[Any] = [kind for kind in type(self).__mro__ if kind not in ClientCore.__mro__]
        root: type[Resource[Any]] = next(kind for kind in kinds if not issubclass(kind, ClientCore))
        return root(engine)

    def is_closed(self) -> bool:
        """Has the connection been closed?"""
        return self._session.connection.is_closed


class SyncCore(ClientCore[Sync]):
    """What a client that blocks adds."""

    def close(self) -> None:
        """Close the connection, also of copies."""
        self._session.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncCore(ClientCore[Async]):
    """What a client for asyncio adds."""

    async def close(self) -> None:
        """Close the connection, also of copies."""
        await self._session.connection.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
