"""Where a redirect leads, and what must not travel there: secrets never leave the origin they were meant for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..requests.request import PreparedRequest

STATUSES = (301, 302, 303, 307, 308)
MOST = 20
SECRETS = (
    "authorization",
    "proxy-authorization",
    "cookie",
    "api-key",
    "x-api-key",
    "x-amz-security-token",
)


def is_redirect(response: Any, outgoing: PreparedRequest) -> bool:
    """Is it a redirect that is to be followed?"""
    return (
        response.status_code in STATUSES
        and "location" in response.headers
        and bool(outgoing.sending.get("follow_redirects", True))
    )


def method(response: Any, before: str) -> str:
    """The method of the next request, as browsers choose it."""
    status = response.status_code
    if (status in (302, 303) and before != "HEAD") or (status == 301 and before == "POST"):
        return "GET"
    return before


def same_origin(one: Any, other: Any) -> bool:
    """Are scheme, host and port of two URLs the same?"""
    return bool((one.scheme, one.host, one.port) == (other.scheme, other.host, other.port))


def check(outgoing: PreparedRequest, response: Any, request: Any) -> None:
    """Raises: RedirectError when the next `request` has the body again, which is gone."""
    if request.method != outgoing.method or getattr(outgoing.body, "replayable", True):
        return
    from ..foundation.errors import RedirectError
    from ..foundation.redact import shown
    from ..requests.body_sources import STUCK

    error = RedirectError(
        f"The service redirects the call ({response.status_code}) to {shown(request.url)}, but {STUCK}.",
        request=outgoing.sent,
    )
    error.not_repeated = STUCK
    raise error


def strip(request: Any, before: Any, secrets: Iterable[str]) -> None:
    """Take the secrets out of a request that goes to another origin than the one before."""
    if getattr(request.url, "userinfo", b""):  # some HTTP libraries would make a header of it
        request.url = request.url.copy_with(username=None, password=None)
    if not same_origin(request.url, before.url):
        for name in (*SECRETS, *secrets):
            request.headers.pop(name, None)
