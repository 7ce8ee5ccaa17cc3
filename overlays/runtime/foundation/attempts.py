"""Attempts of a call: what is known of one that failed, and what came of the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from .errors import APIError
    from .protocols import HttpResponse

    Reason: TypeAlias = Literal["connection", "timeout", "status"]


class Attempt(NamedTuple):
    """One failed attempt: why it failed, and how long the client waits before the next."""

    number: int
    """Counted from 1."""
    delay: float
    """Seconds between it and the next attempt."""
    reason: Reason
    """What went wrong: no connection or a lost one, too slow, or the status of the answer."""
    status_code: int | None
    """Of the answer, when there was one."""
    error: APIError
    """What the call would have raised, had it been the last attempt."""
    elapsed: float
    """Seconds from the beginning of the call to the end of this attempt."""


class CallResult:
    """A good response, and the attempts that failed before."""

    __slots__ = ("attempts", "response")

    def __init__(self, response: HttpResponse, attempts: tuple[Attempt, ...]) -> None:
        self.response = response
        self.attempts = attempts
