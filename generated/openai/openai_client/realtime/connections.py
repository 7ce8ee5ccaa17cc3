"""Connections that know what is said over them, and what opens them."""

from __future__ import annotations

from .._core.websockets.address import Place
from .._core.websockets.async_connection import AsyncConnection
from .._core.websockets.managers import AsyncConnectionManager, ConnectionManager, Errors
from .._core.websockets.state import Policy
from .._core.websockets.sync_connection import Connection
from .._exceptions import WebSocketConnectionClosedError, WebSocketQueueFullError
from ..sockets import realtime, responses, translations
from ..sockets.realtime import RealtimeEvents
from ..sockets.responses import ResponsesEvents
from ..sockets.translations import TranslationsEvents

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import Any

    from .._core.requests.session import Session
    from .._core.websockets.event_sender import SocketInfo
    from ..types.realtime import RealtimeServerEvent, RealtimeTranslationServerEvent
    from ..types.responses import ResponsesServerEvent
else:
    from .._core.foundation.generic import Awaitable

    RealtimeServerEvent = RealtimeTranslationServerEvent = ResponsesServerEvent = (
        None  # only checkers need them
    )

_POLICY = ("on_reconnecting", "max_retries", "initial_delay", "max_delay", "max_queue_size")


class RealtimeConnection(Connection[RealtimeServerEvent], RealtimeEvents[None]):
    """A conversation with a model that listens and speaks."""


class AsyncRealtimeConnection(AsyncConnection[RealtimeServerEvent], RealtimeEvents[Awaitable[None]]):
    """A conversation with a model that listens and speaks, for asyncio."""


class ResponsesConnection(Connection[ResponsesServerEvent], ResponsesEvents[None]):
    """Responses, one after the other, over one socket."""


class AsyncResponsesConnection(AsyncConnection[ResponsesServerEvent], ResponsesEvents[Awaitable[None]]):
    """Responses, one after the other, over one socket, for asyncio."""


class TranslationsConnection(Connection[RealtimeTranslationServerEvent], TranslationsEvents[None]):
    """Speech that is translated while it is spoken."""


class AsyncTranslationsConnection(
    AsyncConnection[RealtimeTranslationServerEvent], TranslationsEvents[Awaitable[None]]
):
    """Speech that is translated while it is spoken, for asyncio."""


class RealtimeConnectionManager(ConnectionManager[RealtimeConnection]):
    """Opens a `RealtimeConnection`; what is sent and who listens before that is kept for it."""


class AsyncRealtimeConnectionManager(AsyncConnectionManager[AsyncRealtimeConnection]):
    """Opens an `AsyncRealtimeConnection`; what is sent and who listens before that is kept for it."""


class ResponsesConnectionManager(ConnectionManager[ResponsesConnection]):
    """Opens a `ResponsesConnection`; what is sent and who listens before that is kept for it."""


class AsyncResponsesConnectionManager(AsyncConnectionManager[AsyncResponsesConnection]):
    """Opens an `AsyncResponsesConnection`; what is sent and who listens before that is kept for it."""


class TranslationsConnectionManager(ConnectionManager[TranslationsConnection]):
    """Opens a `TranslationsConnection`; what is sent and who listens before that is kept for it."""


class AsyncTranslationsConnectionManager(AsyncConnectionManager[AsyncTranslationsConnection]):
    """Opens an `AsyncTranslationsConnection`; what is sent and who listens before that is kept for it."""


def of_realtime(session: Any, model: Any, call_id: Any, options: Mapping[str, Any]) -> Any:
    """A manager of the realtime socket, of the session's kind."""
    query = {**session.realtime_query(model), "call_id": call_id}
    if session.asynchronous:
        parts: tuple[Any, Any] = AsyncRealtimeConnectionManager, AsyncRealtimeConnection
    else:
        parts = RealtimeConnectionManager, RealtimeConnection
    return _manager(session, *parts, "/realtime", query, realtime.INFO, options)


def of_responses(session: Any, options: Mapping[str, Any]) -> Any:
    """A manager of the socket for responses, of the session's kind."""
    if session.asynchronous:
        parts: tuple[Any, Any] = AsyncResponsesConnectionManager, AsyncResponsesConnection
    else:
        parts = ResponsesConnectionManager, ResponsesConnection
    return _manager(session, *parts, "/responses", {}, responses.INFO, options)


def of_translations(session: Any, model: str, options: Mapping[str, Any]) -> Any:
    """A manager of the socket for translations, of the session's kind."""
    if session.asynchronous:
        parts: tuple[Any, Any] = AsyncTranslationsConnectionManager, AsyncTranslationsConnection
    else:
        parts = TranslationsConnectionManager, TranslationsConnection
    return _manager(session, *parts, "/realtime/translations", {"model": model}, translations.INFO, options)


def _manager(
    session: Session,
    manager: Any,
    kind: Any,
    path: str,
    query: Mapping[str, Any],
    info: SocketInfo,
    options: Mapping[str, Any],
) -> Any:
    known = {"extra_query", "extra_headers", "websocket_connection_options", *_POLICY}
    for name in options:
        if name not in known:
            raise TypeError(f"connect() takes no argument {name!r}; it takes {', '.join(sorted(known))}")
    base: Any = getattr(session, "websocket_base_url", None)
    place = Place(path, ("ApiKeyAuth",), query, None if base is None else str(base))
    policy = Policy(**{name: options[name] for name in _POLICY if name in options})
    return manager(
        session,
        place,
        kind,
        info,
        policy,
        Errors(WebSocketQueueFullError, _closed),
        extra_query=options.get("extra_query") or {},
        extra_headers=options.get("extra_headers") or {},
        options=options.get("websocket_connection_options") or {},
    )


def _closed(message: str, unsent: list[str | bytes], in_doubt: list[str | bytes]) -> Exception:
    return WebSocketConnectionClosedError(message, unsent_messages=unsent, in_doubt=in_doubt)
