"""What both kinds of connection over sockets share: events in and out, handlers, how the end is told."""

from __future__ import annotations

from ..foundation.errors import ClientError
from ..foundation.json import dumps, loads
from ..models import codec
from .event_handlers import Listening
from .event_sender import as_event

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from .event_handlers import Handlers
    from .event_sender import SocketInfo
    from .in_flight import Frame
    from .state import SocketState

    T = TypeVar("T")
else:
    from ..foundation.generic import Generic, T


class InvalidEventError(ClientError, ValueError):
    """What came over a socket is no JSON; the connection goes on. `data`: the message as it came."""

    def __init__(self, data: str | bytes, why: Exception) -> None:
        super().__init__(f"a message of {len(data)} bytes is not valid JSON: {why}")
        self.data = data


class Closing:
    """How a connection ended, as its user is told."""

    def __init__(self, closed: Callable[[str, list[Frame], list[Frame]], Exception]) -> None:
        self._closed = closed

    def error(self, state: SocketState, error: Exception) -> Exception | None:
        """What to raise for the library's error; None after a normal end. Unsent frames are handed back."""
        from websockets.exceptions import ConnectionClosedOK

        with state.lock:
            unsent, in_doubt = state.waiting.drain(), state.in_doubt.frames()
        if unsent:
            message = f"the connection closed with {len(unsent)} messages unsent ({error})"
            return self._closed(message, unsent, in_doubt)
        return None if isinstance(error, ConnectionClosedOK) else doubtful(state, error)


def doubtful(state: SocketState, error: Exception) -> Exception:
    """The library's error, which also says what is in doubt."""
    vars(error)["in_doubt"] = state.in_doubt.frames()
    return error


class BaseConnection(Listening, Generic[T]):
    """What both kinds of connection share."""

    def __init__(
        self, info: SocketInfo, state: SocketState, handlers: Handlers, opener: Any, closing: Closing
    ) -> None:
        self._decode: Callable[[Any], T] = codec.decoder(info.events)
        self._state = state
        self._handlers = handlers
        self._line: Any = None
        self._open = opener
        self._closing = closing
        self._steps: Any = self
        """Who takes the steps of the machine."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._state.phase}>"

    @property
    def in_doubt(self) -> list[Frame]:
        """Frames that were sent and have not been answered."""
        return self._state.in_doubt.frames()

    @property
    def unsent(self) -> list[Frame]:
        """Frames that wait for a connection."""
        return self._state.waiting.frames()

    def parse_event(self, data: str | bytes) -> T:
        """A message as the event that it is; types that are newer than this package are kept as `Unknown`.

        Raises: InvalidEventError (a ValueError) for what is no JSON.
        """
        return self._decode(_parsed(data))

    def _read(self, data: bytes) -> T:
        event = _parsed(data)
        if self._state.watching:
            self._state.came(event)
        return self._decode(event)

    def _noted(self, data: bytes) -> bytes:
        """A message that its receiver reads himself."""
        if self._state.watching:
            try:
                event: Any = loads(data)
            except ValueError:
                return data
            self._state.came(event)
        return data

    def _hearing(self, event: Any) -> list[Callable[..., Any]]:
        """Who hears an event. Raises: ClientError for an error that nobody hears."""
        kind = getattr(event, "type", None)
        handlers = self._handlers.hearing(kind if isinstance(kind, str) else "event")
        if kind == "error" and not handlers:
            raise ClientError(f"the service says over the socket: {event!r}")
        return handlers


def framed(event: Any) -> tuple[str, str]:
    """An event as text, and its type."""
    if hasattr(event, "keys") and hasattr(event, "__getitem__"):
        event = as_event(event)
        kind = event.get("type")
    else:
        kind = getattr(event, "type", None)
    return dumps(event).decode(), kind if isinstance(kind, str) else ""


def _parsed(data: str | bytes) -> Any:
    try:
        return loads(data)
    except ValueError as error:
        raise InvalidEventError(data, error) from None


def code(error: Any) -> int:
    """The close code that the library's error tells of; 1006 when the connection just died."""
    received: Any = error.rcvd
    return 1006 if received is None else int(received.code)
