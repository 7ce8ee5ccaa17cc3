"""When and how soon a failed attempt is repeated."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

STATUSES = (408, 409, 429)
"""Repeated as every status from 500 on is."""
LONGEST_BACKOFF = 8.0
LONGEST_DELAY = 120.0
"""A server that wants us to wait longer gets no repetition at all."""


def delay(taken: int, allowed: int, response: Any, body: Any) -> float | None:
    """Seconds to wait before the next attempt, None when there is none. `response` is None without an answer."""
    if taken >= allowed or not getattr(body, "replayable", True):
        return None
    if response is None:
        return backoff(taken)
    said = response.headers.get("x-should-retry")
    if said == "false" or (
        said != "true" and response.status_code not in STATUSES and response.status_code < 500
    ):
        return None
    asked = asked_delay(response.headers)
    if asked is not None and asked > LONGEST_DELAY:
        return None
    return asked if asked is not None and asked > 0 else backoff(taken)


def backoff(taken: int) -> float:
    """Doubling from half a second, a quarter of it random."""
    from random import random

    return float(min(0.5 * 2**taken, LONGEST_BACKOFF) * (1 - 0.25 * random()))


def asked_delay(headers: Mapping[str, str]) -> float | None:
    """Seconds the server asks for: retry-after-ms, else retry-after as seconds or as a date."""
    for name, unit in (("retry-after-ms", 1000.0), ("retry-after", 1.0)):
        text = headers.get(name, "").strip()
        try:
            value = float(text) / unit
        except ValueError:
            continue
        if value == value and (value != float("inf") or text.lstrip("+").isdigit()):
            return value
    text = headers.get("retry-after", "")
    if not text:
        return None
    import time
    from email.utils import mktime_tz, parsedate_tz

    date = parsedate_tz(text)
    return None if date is None else mktime_tz(date) - time.time()
