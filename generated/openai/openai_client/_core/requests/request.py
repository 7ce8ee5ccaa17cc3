"""Building requests: URL, headers and body as they will stand on the wire."""

from __future__ import annotations

from ..foundation import errors
from ..foundation.sentinels import Omit, absent, not_given
from . import bodies, query

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .api import SchemeInfo
    from .call import Call
    from .session import Session

FRAMING = ("content-length", "transfer-encoding")
"""Headers that follow from the body: those of a caller are left out, as by `fetch` in browsers."""
TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""Characters of a header's name."""


class PreparedRequest:
    """A request about to be sent; signed anew before each attempt."""

    __slots__ = (
        "body",
        "deadline",
        "headers",
        "key",
        "method",
        "removed",
        "scheme",
        "secret",
        "sending",
        "sent",
        "timeout",
        "unsigned",
        "url",
        "whole",
    )

    def __init__(self, method: str, url: str, headers: dict[str, tuple[str, str]], timeout: Any) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        """Name and value by lower-case name."""
        self.removed: set[str] = set()
        """Lower-case names that the caller does not want to be sent."""
        self.body: Any = None
        self.timeout = timeout
        self.sending: dict[str, Any] = {}
        """How the HTTP library shall send it, where this is not as always."""
        self.deadline: float | None = None
        """When the whole call has to be over, by `time.monotonic`."""
        self.whole = False
        """Will the answer be read whole? Then a transport may do so at once."""
        self.sent: Any = None
        """The HTTP library's request, once there is one."""
        self.scheme: SchemeInfo | None = None
        """How the request is signed before each attempt, None when it is not."""
        self.secret: Any = None
        """The credential, or the function that gives it."""
        self.key: Any = None
        """The credential of the present attempt."""
        self.unsigned: tuple[dict[str, tuple[str, str]], str] = (headers, url)
        """Headers and URL before they were signed."""

    def decided(self, name: str) -> bool:
        """Has somebody set this header (a lower-case name), or removed it?"""
        return name in self.headers or name in self.removed

    def set(self, name: str, value: str) -> None:
        """Set a header."""
        self.headers[name.lower()] = (name, value)

    def merge(self, headers: Mapping[str, Any]) -> None:
        """Add headers over those that are there; `omit` removes one. Those that frame the body are left out."""
        for name, value in headers.items():
            key = name.lower()
            if key in FRAMING:
                continue
            if value is None or absent(value):
                if value.__class__ is Omit:
                    self.headers.pop(key, None)
                    self.removed.add(key)
                continue
            self.headers[key] = (name, query.line(value))
            self.removed.discard(key)

    def check(self) -> None:
        """Raises: InvalidHeaderError for a header that HTTP cannot carry; the value, maybe a secret, is not quoted."""
        names = "".join([name for name, _ in self.headers.values()])
        text = "|".join([value for _, value in self.headers.values()])
        if (
            names.isascii()
            and names.replace("-", "").isalnum()
            and "" not in self.headers
            and text.isascii()
            and text.isprintable()
            and "| " not in text
            and " |" not in text
            and text == text.strip()
        ):
            return
        del text  # tracebacks may show it
        for key in self.headers:
            name = self.headers[key][0]
            if not name or not TOKEN.issuperset(name):
                raise errors.InvalidHeaderError(
                    f"{name!r} is no name of a header: it may have letters, digits and !#$%&'*+-.^_`|~"
                )
            wrong = _illegal(self.headers[key][1])
            if wrong:
                raise errors.InvalidHeaderError(f"the value of the header {name!r} {wrong}")


def _illegal(value: str) -> str:
    """What is wrong with the value of a header, if anything."""
    if value != value.strip() or any(char in "\r\n\0" for char in value):
        return "begins or ends with white space or holds a line end: remove it (of a key, strip() does)"
    return (
        ""
        if value.isascii()
        else "holds a character that is not ASCII: encode it, or check the key for a slip"
    )


def build(session: Session, call: Call[Any, Any]) -> PreparedRequest:
    """The request of a call, unsigned."""
    endpoint = call.endpoint
    options: dict[str, Any] = call.options
    timeout = options.get("timeout", not_given)
    outgoing = PreparedRequest(
        endpoint.method,
        _url(session, call),
        dict(session.base_headers()),
        session.timeout if absent(timeout) else timeout,
    )
    if "follow_redirects" in options:
        outgoing.sending["follow_redirects"] = options["follow_redirects"]
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
    _identify(session, outgoing, options.get("idempotency_key"))
    if endpoint.method == "GET" and call.body is None:
        outgoing.headers.pop("content-type", None)
        session.prepare(outgoing, call)
        return outgoing
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


def _identify(session: Session, outgoing: PreparedRequest, key: str | None) -> None:
    """The same key on all attempts lets a server see that they are one request."""
    name = session.idempotency_header
    if not name or outgoing.method == "GET" or outgoing.decided(name.lower()):
        return
    outgoing.set(name, session.idempotency_key() if key is None else key)


def _url(session: Session, call: Call[Any, Any]) -> str:
    url = session.locate(call)
    extra: Mapping[str, Any] | None = call.options.get("extra_query")
    if not (call.query or extra or call.endpoint.const_query or session.default_query):
        return url
    pairs: dict[str, tuple[Any, str]] = {name: (value, "") for name, value in call.endpoint.const_query}
    for name, value in session.default_query.items():
        pairs[name] = (value, "")
    pairs.update(call.query)
    for name, value in (extra or {}).items():
        pairs[name] = (value, "")
    return with_query(url, pairs, session.api.array_style)


def with_query(url: str, pairs: Mapping[str, tuple[Any, str]], style: str) -> str:
    """The URL with parameters, values and their styles by name, in its query."""
    text = query.encode(pairs, style)
    if not text:
        return url
    if "?" not in url:
        return f"{url}?{text}"
    # What the URL says itself stays, unless an argument of that name says otherwise.
    path, _, written = url.partition("?")
    kept = [part for part in written.split("&") if part and _named(part) not in pairs]
    return f"{path}?{'&'.join([*kept, text])}"


def _named(part: str) -> str:
    from urllib.parse import unquote_plus

    return unquote_plus(part.partition("=")[0])
