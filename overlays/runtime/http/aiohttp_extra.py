"""aiohttp as the transport of asyncio clients, where the extra `aiohttp` is installed."""

from __future__ import annotations

from typing import Any

from ..foundation.lazy import module
from .idle_connections import CONNECTIONS, IDLE_SECONDS
from .routes import context


def present() -> bool:
    """Is the extra installed?"""
    try:
        __import__("httpx_aiohttp")
    except ImportError:
        return False
    return True


def transport(tls: bool) -> Any:
    """A transport that adds nothing of its own to requests and keeps no cookies."""
    aiohttp: Any = __import__("aiohttp")
    aio: Any = module("_core.http.aiohttp_transport")

    def session() -> Any:
        trusted = context() if tls else True
        connector = aio.Connector(limit=CONNECTIONS, keepalive_timeout=IDLE_SECONDS, ssl=trusted)
        automatic = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")
        made = aiohttp.ClientSession(
            connector=connector, cookie_jar=aiohttp.DummyCookieJar(), skip_auto_headers=automatic
        )
        # It would send some requests again by itself; attempts are ours to count. There is no public way.
        if hasattr(made, "_retry_connection"):
            made._retry_connection = False
        return made

    return aio.Transport(session)
