"""Where a socket is, and with which headers it is opened: steps like those of an exchange."""

from __future__ import annotations

from ..calls.steps import Key
from ..foundation.sentinels import absent
from ..requests import auth
from ..requests.call import Call
from ..requests.endpoint import Endpoint
from ..requests.request import PreparedRequest, with_query

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from typing import Any

    from ..calls.steps import Step
    from ..foundation.options import Headers, Query
    from ..requests.session import Session

_SCHEMES = {"http": "ws", "https": "wss"}


class Place:
    """A socket of the service: its path, and who may open it. `base`: where sockets are, when not where calls go."""

    __slots__ = ("base", "endpoint", "query")

    def __init__(
        self, path: str, security: tuple[str, ...], query: Mapping[str, Any], base: str | None = None
    ) -> None:
        self.endpoint = Endpoint("GET", path, security=security)
        self.query = query
        self.base = base


class Address:
    """URL and headers of a socket, signed; tracebacks that show local variables show neither."""

    __slots__ = ("headers", "url")

    def __init__(self, url: str, headers: dict[str, str]) -> None:
        self.url = url
        self.headers = headers


def address(
    session: Session, place: Place, extra_query: Query, extra_headers: Headers
) -> Generator[Step, Any, Address]:
    """Where to connect to, signed: a function that gives a key is asked each time. Raises: InvalidHeaderError."""
    call: Call[Any, Any] = Call(place.endpoint, place.endpoint.path)
    if place.base is None:
        url = session.locate(call)
    else:
        url = session.varied(base_url=place.base).url(call.path)
    values: dict[str, Any] = dict(session.default_query)
    for given in (place.query, extra_query):
        values.update({name: value for name, value in given.items() if not absent(value)})
    pairs = {name: (value, "") for name, value in values.items()}
    outgoing = PreparedRequest(
        "GET", with_query(url, pairs, session.api.array_style), session.base_headers(), None
    )
    outgoing.merge(session.default_headers)
    outgoing.merge(extra_headers)
    auth.choose(session, place.endpoint, outgoing)
    if callable(outgoing.secret):
        yield Key(outgoing)
    auth.sign(outgoing)
    outgoing.check()
    kind, colon, rest = outgoing.url.partition("://")
    return Address(f"{_SCHEMES.get(kind.lower(), kind)}{colon}{rest}", dict(outgoing.headers.values()))
