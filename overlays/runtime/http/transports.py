"""Sending without the caller's own HTTP client: requests are built here and go straight to a transport.

`httpx.Client.send` costs about as much as the connection below it, and nothing of what it adds is needed
once redirects are followed here; `benchmarks/requests.py` measures it.
Cookies that servers set are not kept.
"""

from __future__ import annotations

from functools import cache
from time import perf_counter
from typing import TYPE_CHECKING, Any

import httpx

from ..foundation import errors
from ..foundation.timeouts import clipped, phases
from . import mocking, redirects, routes
from .httpx_adapter import finished

if TYPE_CHECKING:
    from ..requests.request import PreparedRequest

URLS = 256


class Sender:
    """Builds requests and finds the transport for each; one per client, and on the async side per event loop."""

    methods: mocking.Methods

    def __init__(self, http2: bool) -> None:
        self._http2 = http2
        self._proxies = routes.environment()
        self._urls: dict[str, httpx.URL] = {}
        self._ways: dict[Any, Any] = {}
        self._accepted = accepted()

    def content(self, body: Any) -> Any:
        """The body as this sender sends it."""
        return body

    def request(self, outgoing: PreparedRequest) -> httpx.Request:
        """The request in httpx's form."""
        body = self.content(outgoing.body)
        url = self._urls.get(outgoing.url)
        if url is None:
            if len(self._urls) >= URLS:
                self._urls.clear()
            # A user in the URL is no header: the credential of the call counts.
            url = self._urls[outgoing.url] = httpx.URL(outgoing.url).copy_with(username=None, password=None)
        pairs = self._pairs(outgoing, url)
        extensions = {
            "timeout": phases(outgoing.timeout),
            "deadline": outgoing.deadline,
            "whole": outgoing.whole,
        }
        if body is not None and body.__class__ is not bytes:
            made = httpx.Request(outgoing.method, url, headers=pairs, content=body, extensions=extensions)
        else:
            # The same with fewer steps: httpx would take the headers apart twice.
            stream = httpx.ByteStream(body or b"")
            made = httpx.Request(outgoing.method, url, headers=pairs, stream=stream, extensions=extensions)
            made.read()
        for name in outgoing.removed:
            made.headers.pop(name, None)
        return made

    def _pairs(self, outgoing: PreparedRequest, url: httpx.URL) -> list[tuple[bytes, bytes]]:
        """Names and values of the headers; the host goes first."""
        headers = outgoing.headers
        pairs = [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.values()]
        if "host" not in headers:
            pairs.insert(0, (b"Host", url.netloc))
        if "accept-encoding" not in headers:
            pairs.append(self._accepted)
        if outgoing.body is None and outgoing.method in ("POST", "PUT", "PATCH"):
            pairs.append((b"Content-Length", b"0"))
        return pairs

    def transport_for(self, url: httpx.URL) -> Any:
        """The transport for a URL at this moment."""
        if self.methods.replaced():
            return self._ways.get(self.methods) or self._ways.setdefault(self.methods, self.observable())
        key = (url.scheme, url.host, url.port) if self._proxies else url.scheme
        found = self._ways.get(key)
        if found is None:
            if url.scheme not in ("http", "https"):
                raise httpx.UnsupportedProtocol(f"{url.scheme}:// is not understood: use http:// or https://")
            proxy = routes.proxy_of(url, self._proxies)
            route = (proxy, url.scheme)
            found = self._ways.get(route)
            if found is None:
                found = self._ways[route] = self.made(proxy, url.scheme == "https")
            self._ways[key] = found
        return found

    def made(self, proxy: str | None, tls: bool) -> Any:
        """A transport for a route."""
        raise NotImplementedError

    def observable(self) -> Any:
        """The transport for requests that tools replacing methods of httpx are to see."""
        raise NotImplementedError


class SyncSender(Sender):
    """Sends and blocks; threads may share it."""

    over = False
    methods = mocking.BLOCKING

    def made(self, proxy: str | None, tls: bool) -> Any:
        if self._http2:
            return self._of_httpx(proxy)
        from .pools import Pool

        return Pool(routes.Route(proxy, tls, asynchronous=False))

    def observable(self) -> Any:
        return mocking.Observable(self._of_httpx, self._proxies)

    def _of_httpx(self, proxy: str | None) -> Any:
        context = routes.context(self._http2)
        return httpx.HTTPTransport(verify=context, http2=self._http2, proxy=proxy, limits=limits())

    def send(self, outgoing: PreparedRequest, secrets: tuple[str, ...]) -> httpx.Response:
        """A response whose body has not been read."""
        request: httpx.Request = outgoing.sent
        history: list[httpx.Response] = []
        while True:
            start = perf_counter()
            response: httpx.Response = self.transport_for(request.url).handle_request(request)
            response = finished(response, request, start)
            if not redirects.is_redirect(response, outgoing):
                response.history = history
                return response
            response.read()
            request = redirect_request(outgoing, request, response, history, secrets)

    def close(self) -> None:
        """Close all connections."""
        for each in dict.fromkeys(self._ways.values()):
            each.close()


def redirect_request(
    outgoing: PreparedRequest,
    request: httpx.Request,
    response: httpx.Response,
    history: list[httpx.Response],
    secrets: tuple[str, ...],
) -> httpx.Request:
    """The request that a redirect asks for. Raises: RedirectError."""
    history.append(response)
    if len(history) > redirects.MOST:
        raise httpx.TooManyRedirects(f"more than {redirects.MOST} redirects", request=request)
    url = _target(request, response)
    method = redirects.method(response, request.method)
    headers = httpx.Headers(request.headers)
    headers["host"] = url.netloc.decode("ascii")
    stream: Any = request.stream
    if method != request.method:
        for name in ("content-length", "content-type", "transfer-encoding"):
            headers.pop(name, None)
        stream = httpx.ByteStream(b"")
    extensions = dict(request.extensions)
    extensions["timeout"] = clipped(extensions["timeout"], extensions["deadline"])
    made = httpx.Request(method, url, headers=headers, stream=stream, extensions=extensions)
    redirects.check(outgoing, response, made)
    redirects.strip(made, request, secrets)
    return made


def _target(request: httpx.Request, response: httpx.Response) -> httpx.URL:
    """Where a redirect leads. Raises: RedirectError."""
    try:
        url = request.url.join(response.headers["location"])
        if not url.host and url.scheme in ("http", "https"):
            raise httpx.InvalidURL("no host")
    except Exception as error:  # httpx and what it stands on raise several kinds
        message = "The service redirects the call to a URL that cannot be used."
        raise errors.RedirectError(message, request=request) from error
    return url


def limits() -> httpx.Limits:
    """How many connections a transport of httpx may have."""
    from .idle_connections import CONNECTIONS, KEPT_ALIVE

    return httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=KEPT_ALIVE)


@cache
def accepted() -> tuple[bytes, bytes]:
    """The encodings that httpx can decode here: as one of its clients would say it."""
    with httpx.Client(transport=httpx.BaseTransport(), trust_env=False) as client:
        return b"Accept-Encoding", client.headers["accept-encoding"].encode()
