"""What the headers of an answer say about rate limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

_SECONDS = {
    "d": 86400.0,
    "h": 3600.0,
    "m": 60.0,
    "s": 1.0,
    "ms": 1e-3,
    "us": 1e-6,
    "µs": 1e-6,
    "μs": 1e-6,
    "ns": 1e-9,
}


class RateLimit(NamedTuple):
    """`X-RateLimit-*` headers; None for what is missing or cannot be read."""

    limit_requests: int | None = None
    """Requests allowed in a period."""
    limit_tokens: int | None = None
    """Tokens allowed in a period."""
    remaining_requests: int | None = None
    """Requests left of them."""
    remaining_tokens: int | None = None
    """Tokens left of them."""
    reset_requests: float | None = None
    """Seconds until the requests are all there again."""
    reset_tokens: float | None = None
    """Seconds until the tokens are all there again."""


def rate_limit(headers: Any) -> RateLimit:
    """The limits in the headers of an answer, None for no answer. Never raises."""
    if headers is None:
        return RateLimit()
    from .conventions import conventions

    prefix = conventions().rate_limits
    found: list[Any] = []
    for name in RateLimit._fields:
        text: Any = headers.get(f"{prefix}{name.replace('_', '-')}")
        read: Any = duration if name.startswith("reset") else count
        found.append(read(text) if isinstance(text, str) else None)
    return RateLimit(*found)


def count(text: str) -> int | None:
    """A number of things: `5000`."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else None


def duration(text: str) -> float | None:
    """Seconds in a length of time: `1s`, `6m0s`, `120ms`, `1h2m3.5s`, or a bare number of seconds."""
    import re

    text = text.strip()
    number = r"(\d{1,15}(?:\.\d{1,15})?)"
    if re.fullmatch(number, text, re.ASCII):
        return float(text)
    parts = re.findall(rf"{number}(d|h|ms|m|us|µs|μs|ns|s)", text, re.ASCII)
    if not parts or "".join(map("".join, parts)) != text:
        return None
    return sum(float(amount) * _SECONDS[unit] for amount, unit in parts)
