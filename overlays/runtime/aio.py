"""aiohttp as the transport of asyncio clients, by way of httpx-aiohttp, where the extra `aiohttp` is installed."""

from __future__ import annotations

from typing import Any

import httpx

from .kept import CONNECTIONS, IDLE_SECONDS
from .routes import context


def present() -> bool:
    """Is the extra installed?"""
    try:
        __import__("httpx_aiohttp")
    except ImportError:
        return False
    return True


def transport(proxy: str | None, tls: bool) -> Any:
    """A transport that adds nothing of its own to requests and keeps no cookies."""
    aiohttp: Any = __import__("aiohttp")
    adapter: Any = __import__("httpx_aiohttp")
    secure = tls or (proxy or "").startswith("https:")

    def session() -> Any:
        connector = aiohttp.TCPConnector(
            limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS, ssl=context() if secure else True
        )
        automatic = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
        return aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), skip_auto_headers=automatic
        )

    return adapter.AiohttpTransport(
        client=session, verify=False, proxy=None if proxy is None else httpx.Proxy(proxy)
    )
