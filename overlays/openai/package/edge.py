"""The client where Python runs inside JavaScript: Pyodide in browsers, under Node, in edge workers.

There are no sockets there, only `fetch`:

    client = AsyncOpenAI(http_client=httpx.AsyncClient(transport=FetchTransport()))

Outside of it nothing of this module is needed.
"""

from __future__ import annotations

from asyncio import CancelledError, timeout
from importlib import import_module
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

_OWN = frozenset(
    "accept-encoding connection content-length expect host keep-alive te trailer transfer-encoding upgrade".split()
)
"""Headers that only `fetch` itself may set; some runtimes refuse requests that name them."""


class FetchTransport(httpx.AsyncBaseTransport):
    """Sends through JavaScript's `fetch`; answers are passed on piece by piece as they arrive.

    Bodies of requests are sent whole. The runtime decides about proxies, certificates and connections,
    and in browsers the service must allow the page's origin (CORS). Closing an answer early, or
    cancelling the task that waits for it, aborts the fetch.
    """

    def __init__(self, options: Mapping[str, Any] | None = None) -> None:
        """`options`: further members of the object that `fetch` takes, e.g. `{"credentials": "omit"}`.

        Raises: RuntimeError outside Pyodide.
        """
        try:
            self._js: Any = import_module("js")
            self._ffi: Any = import_module("pyodide.ffi")
        except ImportError:
            raise RuntimeError(
                "FetchTransport needs Pyodide, which has the modules `js` and `pyodide`; elsewhere make "
                "the client without http_client"
            ) from None
        self._options = dict(options or {})

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body still to be read.

        Raises: httpx.ConnectError when the runtime cannot or may not reach the service,
        httpx.ReadTimeout, httpx.RemoteProtocolError for a hidden redirect.
        """
        sent = await request.aread()
        abort = self._js.AbortController.new()
        try:
            async with timeout(_patience(request, "connect", "read")):
                answer = await self._js.fetch(str(request.url), self._settings(request, sent, abort.signal))
        except self._ffi.JsException as error:
            raise httpx.ConnectError(_why(error), request=request) from None
        except TimeoutError:
            abort.abort()
            raise httpx.ReadTimeout("no answer came in time", request=request) from None
        except CancelledError:
            abort.abort()
            raise
        if not answer.status:
            raise httpx.RemoteProtocolError(
                "the service redirects, and browsers do not tell where to: make its new address the base_url",
                request=request,
            )
        body = _Body(answer.body, abort, request, self._ffi.JsException)
        return httpx.Response(answer.status, headers=list(_headers(answer)), stream=body, request=request)

    def _settings(self, request: httpx.Request, body: bytes, signal: Any) -> Any:
        """The second argument of `fetch`."""
        headers = [[name, value] for name, value in request.headers.multi_items() if name not in _OWN]
        # Redirects are the client's to follow: it takes secrets out when another host is next.
        settings = {"method": request.method, "headers": headers, "redirect": "manual", "signal": signal}
        if body:
            settings["body"] = self._js.Uint8Array.new(self._ffi.to_js(body))
        return self._ffi.to_js(settings | self._options, dict_converter=self._js.Object.fromEntries)


class SyncFetchTransport(httpx.BaseTransport):
    """The same for `OpenAI`, where the runtime can pause Python for JavaScript (JSPI).
    That is so in what `runPythonAsync` runs in Chrome, and in Node 24 with `--experimental-wasm-jspi`.
    """

    def __init__(self, options: Mapping[str, Any] | None = None) -> None:
        """`options` as for `FetchTransport`. Raises: RuntimeError where there is no such pause."""
        self._inner = FetchTransport(options)
        ffi: Any = import_module("pyodide.ffi")
        if not ffi.can_run_sync():
            raise RuntimeError("this runtime cannot wait for JavaScript here: use AsyncOpenAI")
        self._wait = ffi.run_sync

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body still to be read. Raises: what `FetchTransport` raises."""
        request.read()  # what is left is bytes, which both ways can send
        answer: httpx.Response = self._wait(self._inner.handle_async_request(request))
        body = _SyncBody(answer.stream, self._wait)
        return httpx.Response(answer.status_code, headers=answer.headers, stream=body, request=request)


class _Body(httpx.AsyncByteStream):
    """Reads a ReadableStream of JavaScript."""

    def __init__(self, source: Any, abort: Any, request: httpx.Request, failure: type[Exception]) -> None:
        self._reader = source.getReader() if source else None
        self._abort = abort
        self._request = request
        self._failure = failure

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while self._reader is not None:
            try:
                async with timeout(_patience(self._request, "read")):
                    found = await self._reader.read()
            except TimeoutError:
                raise httpx.ReadTimeout("nothing came in time", request=self._request) from None
            except self._failure as error:
                raise httpx.ReadError(_why(error), request=self._request) from None
            if found.done:
                self._reader = None
                return
            yield found.value.to_bytes()

    async def aclose(self) -> None:
        if self._reader is not None:
            self._reader = None
            self._abort.abort()


class _SyncBody(httpx.SyncByteStream):
    def __init__(self, inner: Any, wait: Any) -> None:
        self._inner: _Body = inner
        self._wait = wait

    def __iter__(self) -> Iterator[bytes]:
        pieces: Any = aiter(self._inner)
        while (piece := self._wait(anext(pieces, None))) is not None:
            yield piece

    def close(self) -> None:
        self._wait(self._inner.aclose())


def _headers(answer: Any) -> Iterator[tuple[str, str]]:
    """Headers that are true of the body as it is passed on: `fetch` has decoded it."""
    coded = answer.headers.has("content-encoding")
    for name, value in answer.headers.entries():
        if not coded or name not in ("content-encoding", "content-length"):
            yield name, value


def _patience(request: httpx.Request, *phases: str) -> float | None:
    """Seconds that these phases may take together; None: any."""
    limits: Mapping[str, float | None] = request.extensions.get("timeout") or {}
    found = [limits.get(phase) for phase in phases]
    return None if None in found else sum(each for each in found if each is not None)


def _why(error: Any) -> str:
    """What JavaScript says of a failure; Node tells the reason in a cause."""
    cause: Any = getattr(error, "cause", None)
    reason = getattr(cause, "code", "") or getattr(cause, "message", "")
    return f"{error.message}: {reason}" if reason else str(error.message)
