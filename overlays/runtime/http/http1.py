"""HTTP/1.1 on one connection, without I/O: h11 speaks it, and here is what our connections ask of h11."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

import h11
import httpcore

from .httpx_adapter import TransportResponse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from typing import Any

    import httpx

READ = 1 << 16
"""Bytes that are asked of a socket at once."""
SOON = 0.001
"""Seconds: the shortest wait, since none at all would mean not to block."""
MOST_HEAD = 100 * 1024
"""Bytes that the head of an answer may have."""

_FRAMING = frozenset((b"host", b"content-length", b"transfer-encoding", b"connection", b"expect", b"upgrade"))
_TOKEN = b"!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VISIBLE = bytes(each for each in range(256) if each == 9 or (each >= 32 and each != 127))


class Http11Protocol:
    """One request and its answer after the other. Raises: httpcore's errors of the protocol."""

    __slots__ = ("_h11",)

    def __init__(self) -> None:
        self._h11 = h11.Connection(h11.CLIENT, max_incomplete_event_size=MOST_HEAD)

    # --- bytes to send ----------------------------------------------------------------------

    def head(self, request: httpx.Request) -> bytes:
        """What a request begins with.

        h11 gets to know what decides how the request goes on; it would look at each header for itself, which
        costs more than all else here, so they are written and looked at together.
        """
        headers = request.headers.raw
        try:
            event = h11.Request(
                method=request.method,
                target=request.url.raw_path,
                headers=[each for each in headers if each[0].lower() in _FRAMING],
            )
        except h11.LocalProtocolError as error:
            raise httpcore.LocalProtocolError(str(error)) from error
        self._send_event(event)
        lines = b"".join([b"%b: %b\r\n" % each for each in headers])
        names = [name for name, _ in headers]
        ends = lines.translate(None, _VISIBLE)
        if b"" in names or b"".join(names).translate(None, _TOKEN) or ends != b"\r\n" * len(names):
            raise httpcore.LocalProtocolError("a header has a name or a value that HTTP cannot carry")
        return b"%b %b HTTP/1.1\r\n%b\r\n" % (event.method, event.target, lines)

    def piece(self, data: bytes) -> bytes:
        """A part of its body."""
        return self._send_event(h11.Data(data=data))

    def end(self) -> bytes:
        """What it ends with."""
        return self._send_event(h11.EndOfMessage())

    def _send_event(self, event: h11.Request | h11.Data | h11.EndOfMessage) -> bytes:
        try:
            return self._h11.send(event) or b""
        except h11.LocalProtocolError as error:
            raise httpcore.LocalProtocolError(str(error)) from error

    # --- bytes that came --------------------------------------------------------------------

    def receive_data(self, data: bytes) -> None:
        """Take what was read; nothing at all is the end of the connection."""
        if not data and self._h11.their_state is h11.SEND_RESPONSE:
            raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
        self._h11.receive_data(data)

    def answer(self) -> h11.Response | h11.InformationalResponse | None:
        """The head of the answer, None while more must be read.

        A change of protocols (101) is an answer without a body; other provisional ones are passed over.
        """
        while True:
            event: h11.Response | h11.InformationalResponse | None = self._next()
            if event is None or event.__class__ is h11.Response or event.status_code == 101:
                return event

    def body(self) -> bytes | None:
        """A part of the answer's body, nothing at its end, None while more must be read."""
        while True:
            event = self._next()
            if event is None:
                return None
            if event.__class__ is not h11.Data:
                return b""
            if event.data:
                return bytes(event.data)

    def _next(self) -> Any:
        try:
            event = self._h11.next_event()
        except h11.RemoteProtocolError as error:
            raise httpcore.RemoteProtocolError(str(error)) from error
        return None if event is h11.NEED_DATA else event

    # --- afterwards -------------------------------------------------------------------------

    def start_next_cycle(self) -> bool:
        """Whether the connection can be reused; then it is ready for the next request."""
        more, gone = self._h11.trailing_data
        if more or gone or self._h11.our_state is not h11.DONE or self._h11.their_state is not h11.DONE:
            return False
        self._h11.start_next_cycle()
        return True


class DirectConnection:
    """A connection to the service itself: what its blocking and its awaiting form have in common."""

    def __init__(self, origin: httpcore.Origin, trusted: Any, network: Any) -> None:
        self._origin = origin
        self._trusted = trusted
        self._network = network
        self._wire: Any = None
        self._protocol = Http11Protocol()
        self._idle = False
        self._closed = False

    def is_idle(self) -> bool:
        """Has it done its work, and can it go on?"""
        return self._idle

    def has_expired(self) -> bool:
        """Did the other side close it? There is nothing else to be read from an idle one."""
        expired: bool = self._idle and self._wire.get_extra_info("is_readable")
        return expired

    def raise_unless_response_pending(self, error: Exception) -> None:
        """A request did not go out whole. Raises: `error` unless an answer may have come: it may say why."""
        if not isinstance(error, httpcore.WriteError) and not self._wire.get_extra_info("is_readable"):
            raise error

    def done(self) -> None:
        """Nobody reads on: the connection can go on, or is closed."""
        self._idle = self._idle or (not self._closed and self._protocol.start_next_cycle())
        if not self._idle:
            self.close()

    def close(self) -> None:
        """Let go of the socket."""
        self._closed = True
        self._idle = False
        if self._wire is not None:
            self._wire.abort()

    def read(self, seconds: float | None) -> Any:
        """What follows the head of the answer."""
        raise NotImplementedError

    def tls(self, until: float | None) -> dict[str, Any] | None:
        """How to begin TLS, by `time.monotonic() == until`; None for plain connections."""
        if self._origin.scheme != b"https":
            return None
        self._trusted.set_alpn_protocols(["http/1.1"])
        return {
            "ssl_context": self._trusted,
            "server_hostname": self._origin.host.decode("ascii"),
            "timeout": None if until is None else max(until - monotonic(), SOON),
        }

    def to_response(self, head: h11.Response | h11.InformationalResponse, stream: Any) -> TransportResponse:
        """An answer that has begun."""
        described = {
            "http_version": b"HTTP/" + head.http_version,
            "reason_phrase": head.reason,
            "network_stream": self._wire,
        }
        return TransportResponse(head.status_code, head.headers.raw_items(), described, stream)


class Chunks:
    """What follows the head of an answer, as its connection reads it."""

    __slots__ = ("_connection", "_seconds")

    def __init__(self, connection: DirectConnection, seconds: float | None) -> None:
        self._connection = connection
        self._seconds = seconds

    def __iter__(self) -> Iterator[bytes]:
        pieces: Iterator[bytes] = self._connection.read(self._seconds)
        return pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: AsyncIterator[bytes] = self._connection.read(self._seconds)
        return pieces

    def close(self) -> None:
        """Nobody reads on."""
        self._connection.done()

    async def aclose(self) -> None:
        """Nobody reads on."""
        self._connection.done()
