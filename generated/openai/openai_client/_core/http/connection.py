"""What carries the requests of a client and its copies: the caller's own HTTP client, or our transports."""

from __future__ import annotations

import os
from _thread import allocate_lock

from ..foundation.lazy import load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..requests.request import PreparedRequest


class Connection:
    """Made with the client; imports and opens nothing before the first request.

    Connections belong to the process and, on the async side, to the event loop they were opened in:
    after a fork, or on another loop, others are opened.
    """

    __slots__ = ("_asynchronous", "_closed", "_http", "_http2", "_lock", "_process", "_senders", "secrets")

    def __init__(self, http: Any, asynchronous: bool, http2: bool = False) -> None:
        if http2:
            _check(http)
        self._http = http
        self._asynchronous = asynchronous
        self._http2 = http2
        self._closed = False
        self._lock = allocate_lock()
        self._process = 0
        self._senders: dict[Any, Any] = {}
        self.secrets: tuple[str, ...] = ()
        """Further headers that do not follow redirects to another origin."""

    # --- sending ----------------------------------------------------------------------------

    def send(self, outgoing: PreparedRequest) -> Any:
        """A response whose body has not been read."""
        sender = self._sender(None)
        outgoing.sent = sender.request(outgoing)
        if outgoing.deadline is None:
            return sender.send(outgoing, self.secrets)
        return load("_core.http.deadlines:send")(sender, outgoing, self.secrets)

    async def asend(self, outgoing: PreparedRequest) -> Any:
        """A response whose body has not been read."""
        from ..foundation.loops import running

        sender = self._sender(running())
        outgoing.sent = sender.request(outgoing)
        if outgoing.deadline is None:
            return await sender.send(outgoing, self.secrets)
        return await load("_core.http.deadlines:asend")(sender, outgoing, self.secrets)

    def _sender(self, loop: Any) -> Any:
        """What sends in this process and on this loop."""
        if self._closed:
            raise load("_core.foundation.errors:ClientClosedError")()
        if self._process != os.getpid():
            self._forked()
        found = self._senders.get(loop)
        if found is None or found.over:
            with self._lock:
                found = self._senders.get(loop)
                if found is None or found.over:
                    found = self._senders[loop] = self._made(loop)
        return found

    def _made(self, loop: Any) -> Any:
        if self._http is not None:
            return load(
                f"_core.http.user_client:{'Async' if self._asynchronous else 'Sync'}UserClientSender"
            )(self._http)
        if not self._asynchronous:
            return _ours("_core.http.transports:SyncSender")(self._http2)
        for old in [each for each, sender in self._senders.items() if sender.over]:
            del self._senders[old]
        from ..foundation.loops import library

        return _ours("_core.http.async_transports:AsyncSender")(self._http2, loop, library())

    def _forked(self) -> None:
        """This process has a memory of another's sockets: they are left alone."""
        self._lock = allocate_lock()  # the old one may be held by a thread that is not here
        self._senders = {}
        self._process = os.getpid()

    # --- the end ----------------------------------------------------------------------------

    @property
    def owned(self) -> bool:
        """Is what sends ours, not the caller's?"""
        return self._http is None

    @property
    def is_closed(self) -> bool:
        """Has it been closed?"""
        return self._closed or (self._http is not None and bool(self._http.is_closed))

    def close(self) -> None:
        """Close its connections; also the caller's own HTTP client."""
        self._closed = True
        if self._http is not None:
            self._http.close()
        elif self._process == os.getpid():
            for sender in self._senders.values():
                sender.close()

    async def aclose(self) -> None:
        """Close its connections; also the caller's own HTTP client."""
        self._closed = True
        if self._http is not None:
            await self._http.aclose()
        elif self._process == os.getpid():
            from ..foundation.loops import running

            here = running()
            for loop, sender in list(self._senders.items()):
                if loop is here:
                    await sender.aclose()
                else:
                    sender.leave()


def _check(http: Any) -> None:
    """Can HTTP/2 be spoken?"""
    if http is not None:
        raise ValueError("http2 is for clients without an http_client: set it on the http_client itself")
    from importlib.util import find_spec

    if find_spec("h2") is None:
        raise RuntimeError("http2=True needs the package h2: install this one with its extra http2")


def _ours(path: str) -> Any:
    """A way to send of our own, which needs sockets."""
    try:
        return load(path)
    except ModuleNotFoundError as error:
        if error.name not in ("httpcore", "socket", "_socket", "ssl", "_ssl"):
            raise
        raise RuntimeError(
            f"Python has no sockets with TLS here (there is no module {error.name!r}): pass an http_client "
            "whose transport needs none, such as edge.FetchTransport in Pyodide"
        ) from error
