"""What `connect` takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from .._core import Headers, Query
    from .._core.websockets.state import ReconnectingEvent


class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may answer."""

    extra_query: Query
    """The query of this and all later attempts."""
    extra_headers: Headers
    """The headers of this and all later attempts."""
    abort: bool
    """Do not try again."""


class ConnectOptions(TypedDict, total=False):
    """How a socket is opened, and what happens when it breaks."""

    extra_query: Query
    extra_headers: Headers
    """Over those of the client; `omit` removes one."""
    websocket_connection_options: Mapping[str, Any]
    """Arguments of `websockets.….client.connect`."""
    on_reconnecting: Callable[[ReconnectingEvent], Any] | None
    """Called before each attempt to connect again; None: a lost connection stays lost. May be async on
    the async side; answers None or `ReconnectingOverrides`."""
    max_retries: int
    """Attempts in a row; default 5."""
    initial_delay: float
    """Seconds before the first, doubling from there; default 0.5."""
    max_delay: float
    """Seconds at most; default 8."""
    max_queue_size: int
    """Bytes that may wait for a connection; default 1 MiB."""
