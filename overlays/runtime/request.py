"""Building requests: URL, headers and body as they will stand on the wire."""

from __future__ import annotations

from . import bodies, query
from .sentinels import Omit, absent, not_given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .call import Call
    from .session import Session


class Outgoing:
    """A request about to be sent; signed anew before each attempt."""

    __slots__ = ("body", "deadline", "headers", "method", "removed", "sent", "timeout", "url")

    def __init__(self, method: str, url: str, headers: dict[str, tuple[str, str]], timeout: Any) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        """Name and value by lower-case name."""
        self.removed: set[str] = set()
        """Lower-case names that the caller does not want to be sent."""
        self.body: Any = None
        self.timeout = timeout
        self.deadline: float | None = None
        """When the whole call has to be over, by `time.monotonic`."""
        self.sent: Any = None
        """The HTTP library's request, once there is one."""

    def set(self, name: str, value: str) -> None:
        """Set a header."""
        self.headers[name.lower()] = (name, value)

    def merge(self, headers: Mapping[str, Any]) -> None:
        """Add headers over those that are there; `omit` removes one."""
        for name, value in headers.items():
            key = name.lower()
            if value is None or absent(value):
                if value.__class__ is Omit:
                    self.headers.pop(key, None)
                    self.removed.add(key)
                continue
            self.headers[key] = (name, query.line(value))
            self.removed.discard(key)

    def check(self) -> None:
        """Raises: ValueError for a header that HTTP cannot carry; the value, maybe a secret, is not quoted."""
        for name, value in self.headers.values():
            if not (value.isprintable() and value == value.strip()) and _illegal(value):
                raise ValueError(
                    f"the value of the header {name!r} begins or ends with white space or holds a line end: "
                    "remove it (of a key, strip() does)"
                )


def _illegal(value: str) -> bool:
    return value != value.strip() or any(char in "\r\n\0" for char in value)


def build(session: Session, call: Call[Any, Any]) -> Outgoing:
    """The request of a call, unsigned."""
    endpoint = call.endpoint
    options: dict[str, Any] = call.options
    timeout = options.get("timeout", not_given)
    outgoing = Outgoing(
        endpoint.method,
        _url(session, call),
        dict(session.base_headers()),
        session.timeout if absent(timeout) else timeout,
    )
    outgoing.merge(session.default_headers)
    if endpoint.accept:
        outgoing.set("Accept", endpoint.accept)
    outgoing.merge(endpoint.headers)
    outgoing.merge(call.headers)
    if call.cookies:
        outgoing.set(
            "Cookie", "; ".join(f"{k}={query.line(v)}" for k, v in call.cookies.items() if v is not None)
        )
    outgoing.merge(options.get("extra_headers") or {})
    given = outgoing.headers.get("content-type")
    body, media = bodies.encode(call, given[1] if given else "", session.api.array_style)
    if body is not None:
        outgoing.body = body
        if given is None or media.startswith("multipart/"):
            outgoing.set("Content-Type", media)
        length = len(body) if isinstance(body, bytes) else body.length
        if length is not None:
            outgoing.set("Content-Length", str(length))
    session.prepare(outgoing, call)
    return outgoing


def _url(session: Session, call: Call[Any, Any]) -> str:
    url = session.url(call.path)
    pairs: dict[str, tuple[Any, str]] = {name: (value, "") for name, value in call.endpoint.const_query}
    for name, value in session.default_query.items():
        pairs[name] = (value, "")
    pairs.update(call.query)
    extra: Mapping[str, Any] = call.options.get("extra_query") or {}
    for name, value in extra.items():
        pairs[name] = (value, "")
    text = query.encode(pairs, session.api.array_style)
    if not text:
        return url
    return f"{url}{'&' if '?' in url else '?'}{text}"
