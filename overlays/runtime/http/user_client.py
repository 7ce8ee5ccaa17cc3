"""Sending through the caller's own HTTP client: httpx's, or another library's with the same interface.

Only its public interface is used, and it stays as it is: its headers, hooks, authentication, proxies and
choice about redirects count. Redirects are taken one by one, because httpx itself keeps all secret headers
but Authorization when a redirect leads to another origin.
"""

from __future__ import annotations

from ..foundation.timeouts import phases
from . import redirects

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..requests.request import PreparedRequest


class UserClientSender:
    """What the sync and the async way share."""

    over = False

    def __init__(self, http: Any) -> None:
        self._http = http

    def request(self, outgoing: PreparedRequest) -> Any:
        """The request in the library's own form."""
        made = self._http.build_request(
            outgoing.method,
            outgoing.url,
            headers=list(outgoing.headers.values()),
            content=self.content(outgoing.body),
            extensions={"timeout": phases(outgoing.timeout)},
        )
        for name in outgoing.removed:
            made.headers.pop(name, None)
        if "transfer-encoding" in made.headers and "content-length" in made.headers:
            made.headers.pop("transfer-encoding")  # one of the HTTP client's own
        return made

    def content(self, body: Any) -> Any:
        """The body as this way sends it."""
        return body

    def is_redirect(self, response: Any, history: list[Any], outgoing: PreparedRequest) -> bool:
        """Is it a redirect that the caller, or else the client, wants to follow?"""
        response.history = list(history)
        wanted = outgoing.sending.get("follow_redirects", getattr(self._http, "follow_redirects", False))
        return bool(wanted) and getattr(response, "next_request", None) is not None

    def redirect_request(
        self,
        outgoing: PreparedRequest,
        request: Any,
        response: Any,
        history: list[Any],
        secrets: tuple[str, ...],
    ) -> Any:
        """The request that a redirect asks for. Raises: RedirectError."""
        history.append(response)
        most = getattr(self._http, "max_redirects", redirects.MOST)
        if len(history) > most:
            httpx: Any = __import__("httpx")
            raise httpx.TooManyRedirects(f"more than {most} redirects", request=request)
        redirects.check(outgoing, response, response.next_request)
        redirects.strip(response.next_request, request, secrets)
        return response.next_request


class SyncUserClientSender(UserClientSender):
    """Sends in a blocking way."""

    def send(self, outgoing: PreparedRequest, secrets: tuple[str, ...]) -> Any:
        """A response whose body has not been read."""
        request = outgoing.sent
        history: list[Any] = []
        response = self._http.send(request, stream=True, follow_redirects=False)
        while self.is_redirect(response, history, outgoing):
            response.read()
            request = self.redirect_request(outgoing, request, response, history, secrets)
            response = self._http.send(request, stream=True, follow_redirects=False, auth=None)
        return response


class AsyncUserClientSender(UserClientSender):
    """Sends on an event loop."""

    def content(self, body: Any) -> Any:
        return body.asynchronous() if hasattr(body, "asynchronous") else body

    async def send(self, outgoing: PreparedRequest, secrets: tuple[str, ...]) -> Any:
        """A response whose body has not been read."""
        request = outgoing.sent
        history: list[Any] = []
        response = await self._http.send(request, stream=True, follow_redirects=False)
        while self.is_redirect(response, history, outgoing):
            await response.aread()
            request = self.redirect_request(outgoing, request, response, history, secrets)
            response = await self._http.send(request, stream=True, follow_redirects=False, auth=None)
        return response
