"""What every client is: the root of the API tree, over a session."""

from __future__ import annotations

from ..calls.engine import Async, Sync
from .base_session import BaseSession, Setting
from .generic_verbs import Verbs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Any, Self

    from ..calls.engine import Engine
    from ..calls.resource import E, Resource
    from ..foundation.options import TimeoutTypes
else:
    from ..foundation.generic import E


class ClientCore(Verbs[E]):
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
    idempotency_header: Setting[str | None] = Setting()
    """The header that carries idempotency keys, for services that want them; None sends none."""
    pickle_keys: Setting[bool] = Setting()
    """Whether keys go along when the client is pickled."""

    def __init__(self, engine: E) -> None:
        super().__init__(engine)
        session: Any = engine.session  # the one that this client's constructor made
        self._session: BaseSession = session

    def __repr__(self) -> str:
        from ..foundation.redact import shown

        return f"<{type(self).__name__} {shown(self.base_url)}>"

    def _copied(self, changes: Mapping[str, Any]) -> Self:
        return type(self)(**self._session.changed(changes))

    def _bound(self, engine: Engine) -> Resource[Any]:
        """The root of the tree on another engine."""
        kinds: list[Any] = [kind for kind in type(self).__mro__ if kind not in ClientCore.__mro__]
        root: type[Resource[Any]] = next(kind for kind in kinds if not issubclass(kind, ClientCore))
        return root(engine)

    def __reduce__(self) -> Any:
        """Settings without sockets, and without keys unless `pickle_keys`."""
        connection = self._session.connection
        if not connection.owned:
            raise TypeError(
                "a client whose http_client was passed in cannot be pickled: its sockets stay here; "
                "pickle one without, and give it an http_client where it arrives"
            )
        return _restored, (type(self), self._session.portable())

    def __copy__(self) -> Self:
        return self._copied({})

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._copied({})  # sockets are shared, as by all copies

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


def _restored(kind: Any, settings: dict[str, Any]) -> Any:
    """A client that was pickled; what it does not bring, the environment gives."""
    return kind(**settings)
