"""Proving who is calling, per operation: the schemes that its document names."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .api import SchemeInfo
    from .endpoint import Endpoint
    from .request import Outgoing
    from .session import Session


def choose(session: Session, endpoint: Endpoint, outgoing: Outgoing) -> tuple[SchemeInfo | None, Any]:
    """The first scheme that the client has a credential for, and it; TypeError when there is none.

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
            return None, None
        secret = session.secret(name)
        if secret is not None and secret != "":
            return scheme, secret
    if wanted and not session.signed(outgoing):
        raise TypeError(session.unsigned(wanted))
    return None, None


def header(scheme: SchemeInfo) -> str:
    """The header that carries the scheme, "" when it travels elsewhere."""
    if scheme.kind == "header":
        return scheme.parameter
    return "" if scheme.kind in ("query", "cookie") else "Authorization"


def sign(outgoing: Outgoing, scheme: SchemeInfo, secret: Any) -> None:
    """Put the credential where the scheme wants it."""
    if scheme.kind == "basic":
        from base64 import b64encode

        pair = secret if isinstance(secret, str) else ":".join(secret)
        outgoing.set("Authorization", f"Basic {b64encode(pair.encode()).decode()}")
        return
    if not isinstance(secret, str) or not secret:
        found = "an empty one" if isinstance(secret, str) else type(secret).__name__
        raise TypeError(f"the credential for {scheme.name} must be a string, not {found}")
    if scheme.kind == "query":
        from .paths import quote

        outgoing.url += f"{'&' if '?' in outgoing.url else '?'}{quote(scheme.parameter)}={quote(secret)}"
    elif scheme.kind == "cookie":
        held = outgoing.headers.get("cookie")
        pair = f"{scheme.parameter}={secret}"
        outgoing.set("Cookie", f"{held[1]}; {pair}" if held else pair)
    elif scheme.kind == "header":
        outgoing.set(scheme.parameter, secret)
    else:
        outgoing.set("Authorization", f"Bearer {secret}")
