"""Keeping secrets out of what people see: reprs, logs, traces."""

from __future__ import annotations

from .sentinels import absent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

WORDS = ("auth", "cookie", "credential", "key", "passw", "secret", "signature", "token")
"""Parts of the names of headers and parameters that carry secrets; an API's own schemes name further ones."""
GONE = "<redacted>"
LEAST = 8
"""Characters of a secret that is looked for in errors: shorter ones stand in many a word."""


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


def is_secret(name: str) -> bool:
    """Does a header or a parameter of this name carry a secret, as far as names can tell?"""
    name = name.lower()
    return any(word in name for word in WORDS) and not name.startswith("idempotency")


def portable_url(url: Any) -> Any:
    """A URL that may go elsewhere: without user and password, and without parameters that carry secrets."""
    if url is None or absent(url):
        return url
    text, mark, query = str(url).partition("?")
    scheme, colon, rest = text.partition("://")
    host, slash, path = rest.partition("/")
    kept = [part for part in query.split("&") if part and not is_secret(part.partition("=")[0])]
    return f"{scheme}{colon}{host.rpartition('@')[2]}{slash}{path}{mark if kept else ''}{'&'.join(kept)}"


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
