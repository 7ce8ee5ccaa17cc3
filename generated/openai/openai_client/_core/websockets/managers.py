"""Connections before they are there: events and handlers that come early, and who opens and closes."""

from __future__ import annotations

from ..calls.steps import arun, run
from ..foundation.errors import ClientError
from .address import address
from .connection import Closing, framed
from .event_handlers import Handlers, Listening
from .event_sender import as_event
from .socket_errors import fail
from .state import SocketState

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any, Generic, TypeVar

    from ..foundation.options import Headers, Query
    from ..models.model import Model
    from ..requests.session import Session
    from .address import Place
    from .async_connection import AsyncConnection
    from .event_sender import SocketInfo
    from .in_flight import Frame
    from .state import Policy
    from .sync_connection import Connection
    from .websocket_adapter import AsyncWebSocketAdapter, WebSocketAdapter

    C = TypeVar("C", bound=Connection[Any])
    AC = TypeVar("AC", bound=AsyncConnection[Any])
    M = TypeVar("M")
else:
    from ..foundation.generic import Generic

    C = AC = M = None


class Errors:
    """The package's own errors: for a full queue, and for a connection that closed with messages unsent."""

    __slots__ = ("closed", "full")

    def __init__(
        self,
        full: Callable[[str], Exception],
        closed: Callable[[str, list[Frame], list[Frame]], Exception],
    ) -> None:
        self.full = full
        self.closed = closed


class AnyManager(Listening, Generic[M]):
    """What both kinds of manager share."""

    def __init__(
        self,
        session: Session,
        place: Place,
        kind: type[M],
        info: SocketInfo,
        policy: Policy,
        errors: Errors,
        *,
        extra_query: Query,
        extra_headers: Headers,
        options: Mapping[str, Any],
    ) -> None:
        self._session = session
        self._place = place
        self._kind = kind
        self._info = info
        self._policy = policy
        self._errors = errors
        self._query = as_event(extra_query)
        self._headers: dict[str, Any] = dict(extra_headers)
        self._options = dict(options)
        self._handlers = Handlers()
        self._state = self._fresh()
        self._connection: M | None = None

    def send(self, event: Model | Mapping[str, Any]) -> None:
        """Send an event as soon as the connection is there.

        Raises: ClientError when it is there already, the package's error when too many bytes wait.
        """
        if self._connection is not None:
            raise ClientError("the connection is there: send over it, not over what made it")
        self._state.wait(*framed(event))

    def _fresh(self) -> SocketState:
        return SocketState(self._info, self._policy, self._errors.full, self._query, self._headers)

    def _made(self, opener: Callable[..., Any]) -> Any:
        """The connection, without its line; what comes early from now on is for the next."""
        state, self._state = self._state, self._fresh()
        kind: Any = self._kind
        return kind(self._info, state, self._handlers, opener, Closing(self._errors.closed))


class ConnectionManager(AnyManager[C]):
    """Opens a connection: `with manager as connection`, or `manager.enter()` and `connection.close()`."""

    def __enter__(self) -> C:
        connection: C = self._made(self._opened)
        connection.start(self._query, self._headers)
        self._connection = connection
        return connection

    enter = __enter__

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                connection.close()
            except Exception:
                if error is None:
                    raise

    def _opened(self, query: Query, headers: Headers) -> WebSocketAdapter:
        from .websocket_adapter import WebSocketAdapter

        found = run(self._session, address(self._session, self._place, query, headers))
        try:
            return WebSocketAdapter(found.url, found.headers, self._options)
        except Exception as error:
            fail(error, opening=True)


class AsyncConnectionManager(AnyManager[AC]):
    """Opens a connection: `async with manager as connection`, or `await manager.enter()` and `close()`."""

    async def __aenter__(self) -> AC:
        connection: AC = self._made(self._opened)
        await connection.start(self._query, self._headers)
        self._connection = connection
        return connection

    enter = __aenter__

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            try:
                await connection.close()
            except Exception:
                if error is None:
                    raise

    async def _opened(self, query: Query, headers: Headers) -> AsyncWebSocketAdapter:
        from .websocket_adapter import AsyncWebSocketAdapter

        found = await arun(self._session, address(self._session, self._place, query, headers))
        try:
            return await AsyncWebSocketAdapter.opened(found.url, found.headers, self._options)
        except Exception as error:
            fail(error, opening=True)
