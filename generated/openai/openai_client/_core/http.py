"""The HTTP library: the only module that knows it is httpx, and imports it when a request is made."""

from __future__ import annotations

from _thread import allocate_lock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .options import TimeoutTypes
    from .request import Outgoing

TIMEOUT = 600.0
CONNECT_TIMEOUT = 5.0
CONNECTIONS = 1000
KEPT_ALIVE = 100


class Connection:
    """The HTTP client of one client and its copies: the caller's own, or ours, made at the first request."""

    __slots__ = ("_asynchronous", "_closed", "_http", "_lock", "_owned", "_timeout")

    def __init__(self, http: Any, asynchronous: bool, timeout: TimeoutTypes) -> None:
        self._http = http
        self._owned = http is None
        self._asynchronous = asynchronous
        self._timeout = timeout
        self._closed = False
        self._lock = allocate_lock()

    def get(self) -> Any:
        """The HTTP client."""
        if self._http is None:
            with self._lock:
                if self._http is None:
                    self._http = self._made()
        return self._http

    def _made(self) -> Any:
        httpx: Any = __import__("httpx")
        kind = httpx.AsyncClient if self._asynchronous else httpx.Client
        made = kind(
            timeout=timeout(self._timeout),
            limits=httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=KEPT_ALIVE),
            follow_redirects=True,
        )
        if self._closed:
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        return made

    @property
    def owned(self) -> bool:
        """Is it ours, not the caller's?"""
        return self._owned

    @property
    def is_closed(self) -> bool:
        """Has it been closed?"""
        return self._closed or (self._http is not None and bool(self._http.is_closed))

    def close(self) -> None:
        """Close its connections."""
        self._closed = True
        if self._http is not None:
            self._http.close()

    async def aclose(self) -> None:
        """Close its connections."""
        self._closed = True
        if self._http is not None:
            await self._http.aclose()

    def __del__(self) -> None:
        try:
            if self._http is None or not self._owned or self.is_closed:
                return
            if not self._asynchronous:
                self._http.close()
            else:
                from asyncio import get_running_loop

                get_running_loop().create_task(self._http.aclose())
        except Exception:  # nobody could handle it here
            pass


def timeout(value: TimeoutTypes) -> Any:
    """A timeout as httpx has it; a number counts for each phase."""
    httpx: Any = __import__("httpx")
    if value == TIMEOUT:
        return httpx.Timeout(TIMEOUT, connect=CONNECT_TIMEOUT)
    return value if hasattr(value, "as_dict") else httpx.Timeout(value)


def request(http: Any, outgoing: Outgoing, asynchronous: bool) -> Any:
    """The request in the library's own form."""
    body = outgoing.body
    made = http.build_request(
        outgoing.method,
        outgoing.url,
        headers=list(outgoing.headers.values()),
        content=body.asynchronous() if asynchronous and hasattr(body, "asynchronous") else body,
        timeout=timeout(outgoing.timeout)
        if http.__class__.__module__.partition(".")[0] == "httpx"
        else outgoing.timeout,
    )
    for name in outgoing.removed:
        made.headers.pop(name, None)
    return made


def failure(error: BaseException) -> str | None:
    """Is it the library's own exception about the network? "timeout", "connection", or None for all others.

    Told by the names of its classes, so that other libraries with httpx's interface work as well.
    """
    names = {kind.__name__ for kind in type(error).__mro__}
    if "TimeoutException" in names:
        return "timeout"
    return "connection" if "RequestError" in names or "TransportError" in names else None
