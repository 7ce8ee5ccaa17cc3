"""Sending on an event loop without the caller's own HTTP client; see `transports`."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpx

from . import mocking, redirects, routes
from .httpx_adapter import finished
from .transports import Sender, limits, redirect_request

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from ..requests.request import PreparedRequest


class AsyncSender(Sender):
    """Sends on one event loop, whose end closes it."""

    methods = mocking.AWAITED

    def __init__(self, http2: bool, loop: Any, library: str) -> None:
        super().__init__(http2)
        self._loop = loop
        self._library = library
        self._guard: Any = None

    @property
    def over(self) -> bool:
        """Has it been closed, or its loop?"""
        if self._library == "asyncio" and self._loop.is_closed():
            return True
        guard: Any = self._guard
        return guard is not None and guard.ag_frame is None

    def made(self, proxy: str | None, tls: bool) -> Any:
        if self._http2 or self._library != "asyncio":
            return self._of_httpx(proxy)
        from . import aiohttp_extra as aio

        if proxy is None and aio.present():  # what its adapter does for proxies is on its way out of aiohttp
            return aio.transport(tls)
        from .async_pools import Pool

        return Pool(routes.Route(proxy, tls, asynchronous=True))

    def observable(self) -> Any:
        return mocking.AsyncObservable(self._of_httpx, self._proxies)

    def _of_httpx(self, proxy: str | None) -> Any:
        context = routes.context(self._http2)
        return httpx.AsyncHTTPTransport(verify=context, http2=self._http2, proxy=proxy, limits=limits())

    def content(self, body: Any) -> Any:
        return body.asynchronous() if hasattr(body, "asynchronous") else body

    async def send(self, outgoing: PreparedRequest, secrets: tuple[str, ...]) -> httpx.Response:
        """A response whose body has not been read."""
        if self._guard is None:
            self._guard = _guard(self._ways)
            await anext(self._guard)
        request: httpx.Request = outgoing.sent
        history: list[httpx.Response] = []
        while True:
            start = perf_counter()
            response: httpx.Response = await self.transport_for(request.url).handle_async_request(request)
            response = finished(response, request, start)
            if not redirects.is_redirect(response, outgoing):
                response.history = history
                return response
            await response.aread()
            request = redirect_request(outgoing, request, response, history, secrets)

    def leave(self) -> None:
        """Close all connections soon; asked for from another thread or loop."""
        if self._library == "asyncio" and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(lambda: self._loop.create_task(self.aclose()))

    async def aclose(self) -> None:
        """Close all connections."""
        if self._guard is not None:
            await self._guard.aclose()


async def _guard(ways: dict[Any, Any]) -> AsyncGenerator[None, None]:
    """Closes the transports at its own end: when the sender closes or drops it, or when the loop ends.

    Loops close the asynchronous generators that are left; it is the last chance to close sockets properly.
    It does not hold the sender, so that a client nobody holds goes away at once.
    """
    try:
        yield
    finally:
        for each in dict.fromkeys(ways.values()):
            await each.aclose()
