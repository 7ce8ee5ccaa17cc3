"""Whom a served core answers.

Any page of the web may lead a name of its own to this machine (DNS rebinding) or open WebSockets to it; browsers
say by which name they came (`Host`) and which page asked (`Origin`), so that both can be refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from ipaddress import ip_address

from .messages import Request
from .problems import Problem

_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^][\s:@/?#\\,]+)(?::\d*)?")
"""A host and a port, as headers and URLs have them."""
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://")


class Hosts:
    """The names by which a server is asked: of this machine, the address it listens at, and further ones."""

    def __init__(self, listening: str, further: Iterable[str] = ()) -> None:
        """
        Args:
            listening: the address that the server listens at.
            further: names and addresses without scheme and port; `*` is any. Raises: ValueError, TypeError.
        """
        if isinstance(further, str):
            raise TypeError(f"hosts is a list of names: [{further!r}]")
        self._named = {listening.lower(), *map(_checked, further)}

    def refusal(self, request: Request, reached: str = "") -> Problem | None:
        """Why a request is not answered, None when it is. `reached`: the address at which it came in."""
        hosts = [request.headers.get("host", "")]
        if not request.target.startswith("/"):  # what proxies are asked, or OPTIONS *
            hosts.append(_SCHEME.sub("", request.target).partition("/")[0])
        for host in hosts:
            if not self._known(host, reached):
                return _refused(421, "host", host)
        origin = request.headers.get("origin")
        if origin is not None and not self._known(_SCHEME.sub("", origin, count=1), reached):
            return _refused(403, "origin", origin)
        return None

    def _known(self, given: str, reached: str) -> bool:
        if "*" in self._named:
            return True
        match = _AUTHORITY.fullmatch(given.lower())
        if match is None:
            return False
        name = match[1].strip("[]").removesuffix(".")
        return name in self._named or name == reached or _is_loopback(name)


def _is_loopback(name: str) -> bool:
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def _checked(name: str) -> str:
    inner = name.strip("[]").lower()
    try:
        ip_address(inner)
    except ValueError:
        if re.fullmatch(r"\*|[\w.-]+", inner) is None:
            message = f"{name!r} is no host: names and addresses come without scheme and port"
            raise ValueError(message) from None
    return inner.removesuffix(".")


def _refused(status: int, what: str, given: str) -> Problem:
    message = (
        f"This server answers for this machine only, not for the {what} {given[:200]!r}. "
        "If that is meant to be, name its host: Server(..., hosts=[...]), or --allow-host."
    )
    return Problem(status, message, code=f"{what}_not_allowed")
