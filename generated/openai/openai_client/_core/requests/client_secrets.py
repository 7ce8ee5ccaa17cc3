"""The secrets that a client knows of, and how they are kept out of errors and logs."""

from __future__ import annotations

from ..foundation.redact import GONE, LEAST, is_secret, scrubbed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..foundation.errors import APIError
    from .request import PreparedRequest
    from .session import Session


def secrets(session: Session, outgoing: PreparedRequest | None) -> set[str]:
    """All secrets that the client knows of: its own, and those in the headers of a request."""
    headers = {} if outgoing is None else {name: value for name, (_, value) in outgoing.headers.items()}
    return _secrets(session, headers)


def _secrets(session: Session, headers: Mapping[str, str]) -> set[str]:
    found = {secret for secret in session.known_secrets() if secret}
    names = {*session.secret_headers, *(scheme.parameter.lower() for scheme in session.api.schemes.values())}
    for name, value in headers.items():
        if name.lower() in names or is_secret(name):
            found |= {value, value.partition(" ")[2]} - {""}
    return found


def clean(error: APIError, session: Session) -> None:
    """Take the secrets of a client out of what an error quotes of the service: keys that came back."""
    headers: Any = getattr(error.request, "headers", None) or {}
    known = {secret for secret in _secrets(session, headers) if len(secret) >= LEAST}
    error.args = tuple(_cleaned(each, known) for each in error.args)
    for name in ("message", "body", "code", "param", "type"):
        setattr(error, name, _cleaned(getattr(error, name), known))


def _cleaned(value: Any, known: set[str]) -> Any:
    """JSON data without secrets; what holds none is the same object."""
    if isinstance(value, str):
        return scrubbed(value, known) if any(secret in value for secret in known) else value
    try:
        if value.__class__ is dict:
            return {_cleaned(name, known): _cleaned(each, known) for name, each in value.items()}
        if value.__class__ is list:
            return [_cleaned(each, known) for each in value]
    except RecursionError:
        return GONE
    return value
