"""Keeping secrets out of what people see: reprs, logs, traces."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .request import Outgoing
    from .session import Session

HEADERS = frozenset(("authorization", "proxy-authorization", "cookie", "api-key", "x-api-key"))
"""Headers that carry secrets whatever the API says; its own schemes name further ones."""
GONE = "<redacted>"


def shown(url: object) -> str:
    """A URL or path that may be shown: without user, password, query and fragment."""
    text = str(url).partition("#")[0].partition("?")[0]
    scheme, colon, rest = text.partition("://")
    if not colon:
        return text
    host, slash, path = rest.partition("/")
    return f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"


def path_of(url: object) -> str:
    """The same without scheme and host."""
    text = shown(url)
    rest = text.partition("://")[2]
    return f"/{rest.partition('/')[2]}" if rest else text


def scrubbed(text: str, secrets: Iterable[str]) -> str:
    """The text without these."""
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, GONE)
    return text


def secrets(session: Session, outgoing: Outgoing | None) -> set[str]:
    """All secrets that the client knows of: its own, and those in the headers of a request."""
    found = {secret for secret in session.known_secrets() if secret}
    if outgoing is not None:
        names = HEADERS | {scheme.parameter.lower() for scheme in session.api.schemes.values()}
        for name in names & outgoing.headers.keys():
            value = outgoing.headers[name][1]
            found |= {value, value.partition(" ")[2]} - {""}
    return found


def strings(value: Any) -> Iterable[str]:
    """The strings in a credential: itself, or those of a pair or of several by name."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():  # pyright: ignore[reportUnknownVariableType]
            yield from strings(each)
    elif isinstance(value, (tuple, list)):
        for each in value:  # pyright: ignore[reportUnknownVariableType]
            yield from strings(each)
