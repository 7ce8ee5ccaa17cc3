"""Where connections are opened to: the service itself, or a proxy that the environment names."""

from __future__ import annotations

import os
from functools import cache, partial
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING

import httpcore
import httpx

from ..foundation.lazy import load
from .httpx_adapter import Proxied

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable
    from typing import Any, TypeVar

    T = TypeVar("T")


def environment() -> dict[str, str]:
    """Proxies by scheme ("all" for any), and under "no" the hosts that need none; httpx reads the same."""
    from urllib.request import getproxies

    return getproxies()


def proxy_of(url: httpx.URL, proxies: dict[str, str]) -> str | None:
    """The proxy for a URL, None to connect directly."""
    found = proxies.get(url.scheme) or proxies.get("all")
    if not found or any(_spared(url, each.strip()) for each in proxies.get("no", "").split(",")):
        return None
    return found if "://" in found else f"http://{found}"


def _spared(url: httpx.URL, rule: str) -> bool:
    """Whether a rule of NO_PROXY holds for a URL.

    It is `*`, a host (also for those below it), `.host` (for those only), an address or a network (10.0.0.0/8,
    fd00::/8); all but the first may have a scheme before and, unless a network, a port behind.
    """
    if rule in ("", "*"):
        return rule == "*"
    scheme, _, rest = rule.rpartition("://")
    name, port = _split(rest.lower())
    if scheme not in ("", "all", url.scheme):
        return False
    if port and port != str(url.port or {"http": 80, "https": 443}.get(url.scheme)):
        return False
    host, name = url.host.lower().rstrip("."), name.rstrip(".")
    address = _parsed(ip_address, host)
    if address is not None:  # nothing is below an address
        network = _parsed(partial(ip_network, strict=False), name)
        return network is not None and address in network
    return host == name or host.endswith(name if name.startswith(".") else f".{name}")


def _split(text: str) -> tuple[str, str]:
    """Host or network, without the brackets of IPv6, and port ("" without one)."""
    if text.startswith("["):
        name, _, rest = text[1:].partition("]")
        return (name + rest, "") if rest.startswith("/") else (name, rest.removeprefix(":"))
    name, _, port = text.partition(":")
    return (name, port) if ":" not in port else (text, "")


def _parsed(parse: Callable[[str], T], text: str) -> T | None:
    try:
        return parse(text)
    except ValueError:
        return None


def context(http2: bool = False) -> ssl.SSLContext:
    """How servers are trusted: SSL_CERT_FILE or SSL_CERT_DIR, else httpx's default; made once per setting."""
    return _context(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"), http2)


@cache
def _context(file: str | None, folder: str | None, http2: bool) -> ssl.SSLContext:
    del file, folder, http2  # httpx looks at the variables itself; connections set protocols on the context
    return httpx.create_ssl_context()


class Route:
    """How to reach a service: opens connections, each with a network of its own."""

    def __init__(self, proxy: str | None, tls: bool, asynchronous: bool) -> None:
        self._proxy = None if proxy is None else httpx.Proxy(proxy)
        self._prefix = "Async" if asynchronous else ""
        self._trusted = context() if tls or (proxy or "").startswith("https:") else None
        self._straight = load(
            "_core.http.async_direct_connections:Connection"
            if asynchronous
            else "_core.http.direct_connections:Connection"
        )

    def open(self, origin: httpcore.Origin, network: Any) -> Any:
        """A connection, which connects when it is used first."""
        proxy = self._proxy
        if proxy is None:
            return self._straight(origin, self._trusted, network)
        url = proxy.url
        address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        settings: dict[str, Any] = {
            "proxy_url": address,
            "proxy_auth": proxy.raw_auth,
            "ssl_context": self._trusted,
        }
        if url.scheme.startswith("socks"):
            kind: Any = getattr(httpcore, f"{self._prefix}SOCKSProxy")
        else:
            kind = getattr(httpcore, f"{self._prefix}HTTPProxy")
            settings |= {"proxy_headers": proxy.headers.raw}
            if url.scheme == "https":
                settings |= {"proxy_ssl_context": context()}
        return Proxied(kind(network_backend=network, **settings).create_connection(origin))
