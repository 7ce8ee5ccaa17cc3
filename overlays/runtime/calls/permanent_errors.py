"""Errors of the network that another attempt would only meet again."""

from __future__ import annotations

from ..requests.request import TOKEN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

REASONS = {
    "UnsupportedProtocol": "its URL is none that HTTP can reach",
    "InvalidURL": "its URL is none that HTTP can reach",
    "TooManyRedirects": "its redirects lead nowhere",
    "SSLCertVerificationError": "the certificate of the server is not trusted",
}
"""By the name of a class, so that other libraries with httpx's interface work as well."""


def reason(error: BaseException, request: Any) -> str:
    """Why another attempt would fail the same way; "" when it may fare better.

    Errors of the protocol on this side may come of a connection's state, so they are permanent only when
    the request itself is wrong: by a header of the caller's HTTP client.
    """
    names = {kind.__name__ for each in _chain(error) for kind in type(each).__mro__}
    for name, why in REASONS.items():
        if name in names:
            return why
    if "LocalProtocolError" in names and not all(_legal(name) for name in request.headers):
        return "a header of its HTTP client has a name that HTTP does not have"
    return ""


def _legal(name: str) -> bool:
    return bool(name) and TOKEN.issuperset(name)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An error, and those that it was raised for: httpcore hides them from tracebacks but not in `args`.

    Not `__context__`, which may be an error of the caller's own that is being handled meanwhile.
    """
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or next(
            (each for each in error.args if isinstance(each, BaseException)), None
        )
