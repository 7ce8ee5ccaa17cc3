"""Whether and how soon a failed attempt is repeated."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

STATUSES = (408, 409, 429)
"""Repeated as every status from 500 on is."""
LONGEST_BACKOFF = 8.0
LONGEST_DELAY = 120.0
"""Seconds; a server that wants us to wait longer gets no repetition at all."""
INFINITY = float("inf")

LATE = "the next attempt would begin after the deadline of the call"
LONG = f"the server wants a longer wait than {LONGEST_DELAY:g} seconds"


def delay(
    taken: int, allowed: int, response: Any, body: Any, left: float | None = None
) -> tuple[float | None, str]:
    """Seconds to wait before the next attempt; None when there is none, and why ("": the policy says so).

    `taken` of `allowed` repetitions have been made; `response` is None without an answer; `left`: seconds
    until the deadline, None without one.
    """
    if taken >= allowed:
        return None, ""
    asked = None if response is None else asked_delay(response.headers)
    if asked is not None and LONGEST_DELAY < asked < INFINITY:
        return None, LONG
    if response is not None and not worthwhile(response):
        return None, ""
    if not getattr(body, "replayable", True):
        from ..requests.body_sources import STUCK

        return None, STUCK
    seconds = asked if asked is not None and 0 < asked < INFINITY else backoff(taken)
    if left is not None and seconds >= left:
        return None, LATE
    return seconds, ""


def worthwhile(response: Any) -> bool:
    """May another attempt fare better? The server's word comes first."""
    from ..foundation.conventions import conventions

    hint = response.headers.get(conventions().retry_hint)
    if hint in ("true", "false"):
        return bool(hint == "true")
    return response.status_code in STATUSES or response.status_code >= 500


def backoff(taken: int) -> float:
    """Doubling from half a second, up to a quarter of it taken off at random."""
    from random import random

    return float(min(0.5 * 2.0 ** min(taken, 10), LONGEST_BACKOFF) * (1 - 0.25 * random()))


def asked_delay(headers: Mapping[str, str]) -> float | None:
    """Seconds the server asks for: by a header of its own, else by retry-after, as seconds or as a date.

    What reads as a number counts, even one that means nothing (negative, NaN, infinity); a number too
    large to be represented is a very long time.
    """
    from ..foundation.conventions import conventions

    for name, unit in conventions().retry_delays:
        text = headers.get(name)
        if text is None:
            continue
        try:
            value = float(text)
        except ValueError:
            continue
        if value == INFINITY and "inf" not in text.lower():
            return LONGEST_DELAY + 1
        return value / unit
    return _until(headers.get("retry-after"))


def _until(text: str | None) -> float | None:
    """Seconds until a date, None when it is none."""
    if not text:
        return None
    import time
    from email.utils import mktime_tz, parsedate_tz

    try:
        date = parsedate_tz(text)
        return None if date is None else float(mktime_tz(date) - time.time())
    except (TypeError, ValueError, OverflowError, OSError):
        return None
