"""Sending on an event loop without the caller's own HTTP client; see `transports`."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpx

from . import redirects, routes
from .exchanged import Answer, Timed
from .transports import Sender, further, limits

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from .request import Outgoing


class AsyncSender(Sender):
    """Sends on one event loop, whose end closes it."""

    def __init__(self, http2: bool, library: str) -> None:
        super().__init__(http2)
        self._library = library
        self._guard: AsyncGenerator[None, None] | None = None

    def made(self, proxy: str | None, tls: bool) -> Any:
        if self._http2 or self._library != "asyncio":
            context = routes.context(self._http2)
            return httpx.AsyncHTTPTransport(verify=context, http2=self._http2, proxy=proxy, limits=limits())
        from . import aio

        if aio.present():
            return aio.transport(proxy, tls)
        from .async_pools import Pool

        return Pool(routes.Route(proxy, tls, asynchronous=True))

    async def send(self, outgoing: Outgoing, secrets: tuple[str, ...]) -> Any:
        """A response whose body has not been read."""
        if self._guard is None:
            self._guard = _guard(self)
            await anext(self._guard)
        body = outgoing.body
        if hasattr(body, "asynchronous"):
            body = body.asynchronous()
        outgoing.sent = request = self.request(outgoing, body)
        history: list[httpx.Response] = []
        while True:
            start = perf_counter()
            response = await self.way(request.url).handle_async_request(request)
            if not isinstance(response, Answer):
                response.request = request
                response.stream = Timed(response, start)
            if not redirects.leads_on(response):
                response.history = history
                return response
            await response.aread()
            request = further(request, response, history, secrets)

    async def aclose(self) -> None:
        """Close all connections."""
        self.over = True
        for each in self.all():
            await each.aclose()


async def _guard(sender: AsyncSender) -> AsyncGenerator[None, None]:
    """Stays open as long as the loop, which closes such generators at its end: the last chance to close."""
    try:
        yield
    finally:
        await sender.aclose()
