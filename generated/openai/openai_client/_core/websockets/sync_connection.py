"""A connection that blocks: the state machine, driven by threads."""

from __future__ import annotations

from ..calls.steps import run
from .connection import BaseConnection, code, doubtful, framed
from .socket_errors import fail

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeVar

    from ..foundation.options import Headers, Query
    from ..models.model import Model
    from .in_flight import Frame

    T = TypeVar("T")
else:
    from ..foundation.generic import T


class Connection(BaseConnection[T]):
    """A connection that blocks; threads may send while another receives."""

    def __init__(self, *parts: Any) -> None:
        from threading import Event

        super().__init__(*parts)
        self._closed = Event()
        self._say = self.send  # what the methods named like events go through

    # --- receiving

    def recv(self) -> T:
        """The next event. Raises: ConnectionClosed of websockets at the end, InvalidEventError.

        Errors of websockets and of the system are errors of this package as well: either name finds them.
        """
        return self._read(self._received())

    def recv_bytes(self) -> bytes:
        """The next message as it came. Raises: ConnectionClosed of websockets at the end."""
        return self._noted(self._received())

    def __iter__(self) -> Iterator[T]:
        """Events until the connection is closed; a lost one is made anew when `on_reconnecting` is given.

        Raises: ConnectionClosedError of websockets when it was not closed in good order, the package's
        own error when messages were not sent.
        """
        from websockets.exceptions import ConnectionClosed

        if self._state.interrupted:
            self.flush()
        while True:
            try:
                event = self.recv()
            except ConnectionClosed as error:
                if run(self._steps, self._state.recovery(code(error))):
                    continue
                raised = self._closing.error(self._state, error)
                if raised is None:
                    return
                if raised is error:
                    raise
                raise raised from error
            yield event

    def dispatch_events(self) -> None:
        """Call the handlers of each event until the connection is closed.

        Raises: the package's base error for an "error" event that nobody hears.
        """
        for event in self:
            for handler in self._hearing(event):
                handler(event)

    def _received(self) -> bytes:
        try:
            data: bytes = self._line.recv()
        except Exception as error:
            fail(doubtful(self._state, error))
        return data

    # --- sending

    def send(self, event: Model | Mapping[str, Any]) -> None:
        """Send an event. While the connection is made anew, it waits.

        Raises: ConnectionClosed of websockets, or the package's error when too many bytes wait.
        """
        self._transmit(*framed(event))

    def send_raw(self, data: bytes | str) -> None:
        """Send a message as it is: text or bytes."""
        self._transmit(data, "")

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close for good."""
        self._closed.set()
        self._state.close()
        try:
            self._line.close(code, reason)
        except Exception as error:
            fail(error)

    def _transmit(self, frame: Frame, kind: str) -> None:
        handing = self._state.admit(frame, kind)
        if handing is not None:
            line: Any = handing.line
            try:
                line.send(frame)
            except Exception as error:
                if not self._state.failed(handing):
                    fail(doubtful(self._state, error))

    # --- steps of the machine

    def start(self, query: Query, headers: Headers) -> None:
        """Connect for the first time, and send what waits; nothing is left open when that fails."""
        try:
            self.dial(query, headers)
        except BaseException:
            if self._line is not None:
                self._line.close()
            raise

    def wait(self, seconds: float) -> bool:
        """Wait; True when closed meanwhile."""
        return self._closed.wait(seconds)

    def dial(self, query: Query, headers: Headers) -> int | None:
        """Connect and send what waits; the close code when that broke."""
        self._line = line = self._open(query, headers)
        before: Any = self._state.connected(line)
        if before is not None:
            before.close()
        return None if before is line else self.flush()

    def flush(self) -> int | None:
        """Send what waits; the close code when that broke."""
        while (handing := self._state.next()) is not None:
            line: Any = handing.line
            try:
                line.send(handing.frame)
            except Exception as error:
                if line.open:
                    fail(error)
        return self._state.flushed()
