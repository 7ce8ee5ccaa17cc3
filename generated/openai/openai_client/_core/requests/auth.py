"""Proving who is calling, per operation: the schemes that its document names."""

from __future__ import annotations

from .paths import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .api import SchemeInfo
    from .endpoint import Endpoint
    from .request import PreparedRequest
    from .session import Session


def choose(session: Session, endpoint: Endpoint, outgoing: PreparedRequest) -> None:
    """Give the request the first scheme that the client has a credential for; TypeError when there is none.

    A header that the caller set or removed himself counts as his decision.
    """
    wanted: list[SchemeInfo] = []
    for name in endpoint.security:
        scheme = session.api.schemes.get(name)
        if scheme is None:
            continue
        wanted.append(scheme)
        key = header(scheme).lower()
        if key and (key in outgoing.headers or key in outgoing.removed):
            return
        outgoing.secret = outgoing.key = session.secret(name)
        if outgoing.key is not None and outgoing.key != "":
            outgoing.scheme = scheme
            outgoing.unsigned = outgoing.headers, outgoing.url
            return
    if wanted and not session.signed(outgoing):
        raise TypeError(session.unsigned(wanted))


def header(scheme: SchemeInfo) -> str:
    """The header that carries the scheme, "" when it travels elsewhere."""
    if scheme.kind == "header":
        return scheme.parameter
    return "" if scheme.kind in ("query", "cookie") else "Authorization"


def sign(outgoing: PreparedRequest) -> None:
    """Put the credential where its scheme wants it; it is no local variable, for tracebacks may show those."""
    scheme = outgoing.scheme
    if scheme is None:
        return
    outgoing.headers, outgoing.url = dict(outgoing.unsigned[0]), outgoing.unsigned[1]
    if scheme.kind == "basic":
        outgoing.set("Authorization", f"Basic {_pair(outgoing.key)}")
    elif not isinstance(outgoing.key, str) or not outgoing.key:
        found = "an empty one" if isinstance(outgoing.key, str) else type(outgoing.key).__name__
        raise TypeError(f"the credential for {scheme.name} must be a string, not {found}")
    elif scheme.kind == "query":
        mark = "&" if "?" in outgoing.url else "?"
        outgoing.url += f"{mark}{quote(scheme.parameter)}={quote(outgoing.key)}"
    elif scheme.kind == "cookie":
        others = f"{outgoing.headers['cookie'][1]}; " if "cookie" in outgoing.headers else ""
        outgoing.set("Cookie", f"{others}{scheme.parameter}={outgoing.key}")
    elif scheme.kind == "header":
        outgoing.set(scheme.parameter, outgoing.key)
    else:
        outgoing.set("Authorization", f"Bearer {outgoing.key}")


def _pair(secret: Any) -> str:
    from base64 import b64encode

    pair: str = secret if isinstance(secret, str) else ":".join(secret)
    return b64encode(pair.encode("utf-8", "surrogatepass")).decode()
