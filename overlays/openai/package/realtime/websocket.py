"""The realtime socket with the manners of a browser's WebSocket: handlers, and `send`."""

from __future__ import annotations

from .._core.websockets.event_handlers import Handlers, Listening

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Unpack

    from .._core.models.model import Model
    from ..client import OpenAI
    from .connect_options import ConnectOptions
    from .connections import RealtimeConnection


class OpenAIRealtimeWebSocket(Listening):
    """A conversation that is all handlers: add them with `on`, then `run()` until it is closed.

    Beside the types of the service's events there are "open" and "close", called with this object, "error",
    called with an event of that type or with the exception that ended the connection, and "event" for all
    of the service's events. `client` is a new `OpenAI()` when it is not passed; the options are those of
    `client.realtime.connect`.
    """

    def __init__(
        self, *, model: str, client: OpenAI | None = None, **options: Unpack[ConnectOptions]
    ) -> None:
        if client is None:
            from ..client import OpenAI

            client = OpenAI()
        self._manager = client.realtime.connect(model=model, **options)
        self._handlers = Handlers()
        self._connection: RealtimeConnection | None = None

    def send(self, event: Model | Mapping[str, Any]) -> None:
        """Send an event; before the connection is open it waits."""
        (self._connection or self._manager).send(event)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection; `run` returns."""
        if self._connection is not None:
            self._connection.close(code=code, reason=reason)

    def run(self) -> None:
        """Connect, and call the handlers until the connection is closed.

        Raises: what ended the connection, and OpenAIError for an error of the service, when nobody
        listens to "error".
        """
        try:
            with self._manager as connection:
                self._connection = connection
                connection.on("event", self._heard)
                self._call("open", self)
                connection.dispatch_events()
        except Exception as error:
            if not self._call("error", error):
                raise
        finally:
            self._connection = None
            self._call("close", self)

    def _heard(self, event: Any) -> None:
        kind = getattr(event, "type", None)
        handlers = self._handlers.hearing(kind if isinstance(kind, str) else "event")
        if kind == "error" and not handlers:
            from .._exceptions import OpenAIError

            raise OpenAIError(f"the service says over the socket: {event!r}")
        for handler in handlers:
            handler(event)

    def _call(self, kind: str, value: object) -> bool:
        """Call the handlers of one of our own events; was there any?"""
        handlers = self._handlers.take(kind)
        for handler in handlers:
            handler(value)
        return bool(handlers)
