"""Words of a service where HTTP and event streams have none of their own.

What most services do is the default. A package whose service has others says so in `_conventions.py`:
`CONVENTIONS = Conventions(retry_hint="x-should-retry")`.
"""

from __future__ import annotations

from .lazy import load_optional


class Conventions:
    """How a service says what no standard has a word for."""

    __slots__ = ("rate_limits", "retry_delays", "retry_hint", "stream_end")

    def __init__(
        self,
        *,
        stream_end: str = "[DONE]",
        retry_hint: str = "",
        retry_delays: tuple[tuple[str, float], ...] = (),
        rate_limits: str = "x-ratelimit-",
    ) -> None:
        self.stream_end = stream_end.encode()
        """Data of the event after which a stream says nothing more; empty when there is none."""
        self.retry_hint = retry_hint
        """The header whose `true` or `false` decides whether a failed call is repeated."""
        self.retry_delays = (*retry_delays, ("retry-after", 1.0))
        """Headers that say how long to wait, the best first, and how many of their units make a second."""
        self.rate_limits = rate_limits
        """What the names of headers about rate limits begin with."""


_found: Conventions | None = None


def conventions() -> Conventions:
    """Those of the package's service."""
    global _found
    if _found is None:
        _found = load_optional("_conventions:CONVENTIONS", Conventions())
    return _found
