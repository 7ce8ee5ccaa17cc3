"""The ways in which a request can travel. Every attack is made on each line of `TRANSPORTS`."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from functools import cache
from typing import Any

import httpx
from attrs import frozen

from network.client_kinds import KEY
from openai_client import AsyncOpenAI, OpenAI
from support.loops import UVLoop

CONNECTIONS = 1
"""How many a client may have: one that is lost makes the next call fail."""
SECONDS = 10.0
"""Timeout of each step, where nothing is to time out."""


@frozen
class Transport:
    """One way: which client, over what, on which loop."""

    name: str
    client_class: type[OpenAI] | type[AsyncOpenAI]
    loop_factory: Callable[[], asyncio.AbstractEventLoop] = asyncio.new_event_loop
    http_client: Callable[..., Any] | None = None
    """Makes an HTTP client of the caller's own."""
    aiohttp: bool = False
    """Is the extra installed?"""

    @property
    def asynchronous(self) -> bool:
        """Does it run on a loop?"""
        return self.client_class is AsyncOpenAI

    @property
    def own(self) -> bool:
        """Are the connections those of the package?"""
        return self.http_client is None and not self.aiohttp

    def client(self, url: str, connections: int = CONNECTIONS, **settings: Any) -> Any:
        """A client that repeats nothing and passes nothing over.

        `connections`: how many an HTTP client of the caller's own may have; the others have `CONNECTIONS`.
        """
        chosen: dict[str, Any] = {
            "api_key": KEY,
            "base_url": url,
            "max_retries": 0,
            "timeout": SECONDS,
            "_strict_response_validation": True,
        }
        if self.http_client is not None and "http_client" not in settings:
            limits = httpx.Limits(max_connections=connections)
            chosen["http_client"] = self.http_client(follow_redirects=True, limits=limits, verify=_trusted())
        return self.client_class(**chosen | settings)


TRANSPORTS = (
    Transport("sync", OpenAI),
    Transport("async", AsyncOpenAI),
    Transport("async-uvloop", AsyncOpenAI, UVLoop),
    Transport("aiohttp", AsyncOpenAI, aiohttp=True),
    Transport("aiohttp-uvloop", AsyncOpenAI, UVLoop, aiohttp=True),
    Transport("httpx", OpenAI, http_client=httpx.Client),
    Transport("httpx-async", AsyncOpenAI, http_client=httpx.AsyncClient),
)


@cache
def _trusted() -> ssl.SSLContext:
    """The authorities of the environment, which are the same in all attacks; reading them takes long."""
    return httpx.create_ssl_context()
