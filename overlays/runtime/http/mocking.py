"""Tools that replace methods of httpx or httpcore: clients without an http_client of the caller's are seen by them, too.

respx, pytest-httpx, vcrpy, pook and what people patch by hand work that way, and so does instrumentation that
traces requests. Our own pools call none of the replaced methods, so requests go through httpx meanwhile.
"""

from __future__ import annotations

from types import FunctionType
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from . import routes

if TYPE_CHECKING:
    from collections.abc import Callable


class Methods:
    """Methods of one kind, blocking or not, that tools replace to see requests."""

    def __init__(self, *places: tuple[type, str]) -> None:
        self._known: list[tuple[type, str, Any]] = [(kind, name, self) for kind, name in places]
        """With the method that was found there last and is the library's own; nothing was found yet."""

    def replaced(self) -> bool:
        """Whether one of them is not the library's own now."""
        for kind, name, own in self._known:
            if getattr(kind, name, None) is not own:
                return self._look()
        return False

    def _look(self) -> bool:
        found = [(kind, name, getattr(kind, name, None)) for kind, name, _ in self._known]
        if not all(_genuine(kind, method) for kind, _, method in found):
            return True
        self._known = found
        return False


def _genuine(kind: type, method: Any) -> bool:
    """Whether the library itself defines a method; one that this version does not have is never replaced.

    The module whose globals a function uses cannot be changed; its names are copied by `functools.wraps`,
    and all that a function has by proxies, which have a type of their own. Nothing need be remembered
    from before, so a tool that was there before this module was imported is recognised.
    """
    if method is None:
        return True
    if type(method) is not FunctionType:
        return False
    return str(method.__globals__.get("__name__")).partition(".")[0] == kind.__module__.partition(".")[0]


BLOCKING = Methods(
    (httpx.Client, "send"),
    (httpx.Client, "_send_single_request"),
    (httpx.Client, "_transport_for_url"),
    (httpx.HTTPTransport, "handle_request"),
    (httpcore.ConnectionPool, "handle_request"),
    (httpcore.HTTPConnection, "handle_request"),
)
AWAITED = Methods(
    (httpx.AsyncClient, "send"),
    (httpx.AsyncClient, "_send_single_request"),
    (httpx.AsyncClient, "_transport_for_url"),
    (httpx.AsyncHTTPTransport, "handle_async_request"),
    (httpcore.AsyncConnectionPool, "handle_async_request"),
    (httpcore.AsyncHTTPConnection, "handle_async_request"),
)


class _Transports:
    """Transports of httpx, one for each proxy of the environment that is used, and one without."""

    def __init__(self, make: Callable[[str | None], Any], proxies: dict[str, str]) -> None:
        self._make = make
        self._proxies = proxies
        self._made: dict[str | None, Any] = {}

    def of(self, url: httpx.URL) -> Any:
        """The transport for a URL."""
        proxy = routes.proxy_of(url, self._proxies)
        if proxy not in self._made:
            self._made.setdefault(proxy, self._make(proxy))
        return self._made[proxy]


class _Routed(_Transports, httpx.BaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = self.of(request.url).handle_request(request)
        return response

    def close(self) -> None:
        for each in self._made.values():
            each.close()


class _AsyncRouted(_Transports, httpx.AsyncBaseTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response: httpx.Response = await self.of(request.url).handle_async_request(request)
        return response

    async def aclose(self) -> None:
        for each in self._made.values():
            await each.aclose()


class Observable(httpx.BaseTransport):
    """Sends as an `httpx.Client` does. `make`: a transport of httpx for a proxy."""

    def __init__(self, make: Callable[[str | None], Any], proxies: dict[str, str]) -> None:
        self._client = httpx.Client(transport=_Routed(make, proxies))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self._client.send(request, stream=True, auth=None, follow_redirects=False)

    def close(self) -> None:
        self._client.close()


class AsyncObservable(httpx.AsyncBaseTransport):
    """Sends as an `httpx.AsyncClient` does. `make`: a transport of httpx for a proxy."""

    def __init__(self, make: Callable[[str | None], Any], proxies: dict[str, str]) -> None:
        self._client = httpx.AsyncClient(transport=_AsyncRouted(make, proxies))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._client.send(request, stream=True, auth=None, follow_redirects=False)

    async def aclose(self) -> None:
        await self._client.aclose()
