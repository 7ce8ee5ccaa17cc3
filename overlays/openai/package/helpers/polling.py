"""Asking again until something is done."""

from __future__ import annotations

from time import monotonic

from .._core.calls.flows import DoRaw, Execute
from .._core.calls.steps import Sleep
from .._core.foundation.sentinels import absent, omit
from .._exceptions import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypedDict, TypeVar

    from .._core.calls.flows import Flow
    from .._core.foundation.sentinels import NotGiven, Omit
    from .._core.requests.call import Call

    T = TypeVar("T")

    class PollOptions(TypedDict, total=False):
        """How to wait."""

        poll_interval_ms: int | Omit
        """Milliseconds between two looks; left out, what the service proposes, else 1,000."""
        deadline: float | NotGiven | None
        """Seconds that the whole may take, all calls and pauses included."""


DEFAULT_INTERVAL = 1.0
"""Seconds, when neither the caller nor the service says more."""


class WaitTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """What was waited for is not done in time; `last` is its last known state, None before the first look.

    The service goes on with it: look again later, or cancel it.
    """

    def __init__(self, message: str, last: Any = None) -> None:
        super().__init__(message)
        self.last = last


class Deadline:
    """A bound in time over several calls and pauses; None is none."""

    __slots__ = ("_end", "_seconds")

    def __init__(self, seconds: float | NotGiven | Omit | None, name: str = "deadline") -> None:
        import math

        self._seconds = None if absent(seconds) else seconds
        value: Any = self._seconds
        if value is not None and (isinstance(value, bool) or not math.isfinite(value) or value < 0):
            raise ValueError(f"{name} must be a finite number of seconds, 0 or more")
        self._end = None if value is None else monotonic() + value

    def left(self, last: Any = None) -> float | None:
        """Seconds that are left. Raises: WaitTimeoutError when there are none."""
        if self._end is None:
            return None
        seconds: float = self._end - monotonic()
        if seconds <= 0:
            self.expire(last)
        return seconds

    def sooner(self, other: Deadline) -> Deadline:
        """The one of the two that ends first."""
        if other._end is None or (self._end is not None and self._end <= other._end):
            return self
        return other

    def expire(self, last: Any) -> None:
        """Raise WaitTimeoutError."""
        status = getattr(last, "status", None)
        state = f"; its last status is {status!r}" if status else ""
        raise WaitTimeoutError(f"Not done within {self._seconds:g} seconds{state}", last)


def headers(extra: Mapping[str, Any] | None, poll_interval_ms: int | Omit = omit) -> dict[str, Any]:
    """Headers that tell the service that this is a helper, the caller's own over them."""
    found: dict[str, Any] = {"X-Stainless-Poll-Helper": "true"}
    if not absent(poll_interval_ms):
        found["X-Stainless-Custom-Poll-Interval"] = str(poll_interval_ms)
    return {**found, **(extra or {})}


def poll(
    look: Call[Any, Any],
    done: Callable[[T], bool],
    poll_interval_ms: int | Omit = omit,
    bound: Deadline | None = None,
) -> Flow[T]:
    """Make the call `look` until its value is `done`; that value."""
    last: Any = None
    look.options = {**look.options}
    look.options["extra_headers"] = headers(look.options.get("extra_headers"), poll_interval_ms)
    while True:
        left = None if bound is None else bound.left(last)
        if left is not None:
            look.options["deadline"] = left
        raw = yield DoRaw(look)
        found: T = raw.parse()
        try:
            if done(found):
                return found
        except (AttributeError, TypeError) as error:
            from .._core.calls.results import unfit

            raise unfit(look.endpoint.answer, raw.http_response, error) from error
        last = found
        pause = _pause(raw.headers, poll_interval_ms)
        if bound is not None:
            left = bound.left(last)
            if left is not None and pause >= left:
                yield Sleep(left)
                bound.expire(last)
        yield Sleep(pause)


def _pause(headers: Mapping[str, str], poll_interval_ms: Any) -> float:
    """Seconds until the next look."""
    if not absent(poll_interval_ms):
        return float(poll_interval_ms) / 1000
    try:
        asked = float(headers.get("openai-poll-after-ms", "")) / 1000
    except ValueError:
        return DEFAULT_INTERVAL
    return asked if 0 <= asked < float("inf") else DEFAULT_INTERVAL


def first(call: Call[Any, Any], poll_interval_ms: int | Omit, *needs: str) -> Execute:
    """The step that begins what is polled afterwards; `needs` are those of `Do`."""
    call.options = {**call.options}
    call.options["extra_headers"] = headers(call.options.get("extra_headers"), poll_interval_ms)
    return Execute(call, *needs)


def waiting(params: dict[str, Any]) -> tuple[int | Omit, Deadline]:
    """Take how to wait out of a helper's arguments."""
    return params.pop("poll_interval_ms", omit), Deadline(params.pop("deadline", None))


def options(params: Mapping[str, Any]) -> dict[str, Any]:
    """What of a helper's arguments counts for its looks as well; they have no body."""
    names = ("extra_headers", "extra_query", "timeout")
    return {name: params[name] for name in names if name in params}
