"""HTTP clients with the settings of this package, to be changed and passed as `http_client`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
from httpx import Timeout as Timeout

from ._core.foundation.timeouts import CONNECT_TIMEOUT, TIMEOUT
from ._core.http.idle_connections import CONNECTIONS, KEPT_ALIVE

DEFAULT_TIMEOUT = httpx.Timeout(TIMEOUT, connect=CONNECT_TIMEOUT)
DEFAULT_CONNECTION_LIMITS = httpx.Limits(max_connections=CONNECTIONS, max_keepalive_connections=KEPT_ALIVE)


def _settings(given: dict[str, Any]) -> dict[str, Any]:
    ours = {"timeout": DEFAULT_TIMEOUT, "limits": DEFAULT_CONNECTION_LIMITS, "follow_redirects": True}
    return ours | given


if TYPE_CHECKING:
    DefaultHttpxClient = httpx.Client
    DefaultAsyncHttpxClient = httpx.AsyncClient
    DefaultAioHttpClient = httpx.AsyncClient
else:

    class DefaultHttpxClient(httpx.Client):
        """`httpx.Client` with our timeouts and limits, following redirects; takes what that takes."""

        def __init__(self, **settings: Any) -> None:
            super().__init__(**_settings(settings))

    class DefaultAsyncHttpxClient(httpx.AsyncClient):
        """`httpx.AsyncClient` with our timeouts and limits, following redirects; takes what that takes."""

        def __init__(self, **settings: Any) -> None:
            super().__init__(**_settings(settings))

    try:
        from httpx_aiohttp import HttpxAiohttpClient
    except ImportError:

        class DefaultAioHttpClient:
            """Needs the extra `aiohttp`."""

            def __init__(self, **settings: Any) -> None:
                raise RuntimeError("DefaultAioHttpClient needs aiohttp: pip install 'openai-client[aiohttp]'")

    else:

        class DefaultAioHttpClient(HttpxAiohttpClient):
            """The interface of `httpx.AsyncClient` over aiohttp, with our timeouts and limits."""

            def __init__(self, **settings: Any) -> None:
                super().__init__(**_settings(settings))
