"""How long things may take: seconds per phase, the deadline of a whole call, and what says that it passed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .options import TimeoutTypes

    Phases: TypeAlias = dict[str, float | None]

TIMEOUT = 600.0
CONNECT_TIMEOUT = 5.0
PHASES = ("connect", "read", "write", "pool")


def phases(value: TimeoutTypes) -> Phases:
    """Seconds for each phase, as HTTP libraries want them; a number counts for each.

    Raises: ArgumentTypeError, ArgumentValueError.
    """
    if value is None or (isinstance(value, (int, float)) and value >= 0):
        return {
            "connect": CONNECT_TIMEOUT if value == TIMEOUT else value,
            "read": value,
            "write": value,
            "pool": value,
        }
    parts: Any = value if isinstance(value, tuple) else [getattr(value, name, value) for name in PHASES]
    if len(parts) != len(PHASES) or not all(isinstance(each, (int, float, type(None))) for each in parts):
        from .errors import ArgumentTypeError

        what = f"seconds, seconds per phase ({', '.join(PHASES)}) or None"
        raise ArgumentTypeError(f"timeout must be {what}, not {value!r}")
    if not all(each is None or each >= 0 for each in parts):
        from .errors import ArgumentValueError

        raise ArgumentValueError(f"timeout must not be negative, as {value!r} is")
    return dict(zip(PHASES, parts, strict=True))


def clipped(seconds: Phases, deadline: float | None) -> Phases:
    """No phase goes beyond the deadline (of `time.monotonic`); raises when it has passed already."""
    if deadline is None:
        return seconds
    rest = left(deadline)
    return {name: rest if value is None or value > rest else value for name, value in seconds.items()}


def left(deadline: float) -> float:
    """Seconds until a deadline; raises when there are none."""
    from time import monotonic

    rest = deadline - monotonic()
    if rest <= 0:
        raise passed()
    return rest


def passed() -> Exception:
    """The error of a deadline that has passed: httpx's own."""
    from httpx import ReadTimeout

    return ReadTimeout("The deadline of the call has passed.")


def failure(error: BaseException) -> str | None:
    """Is it the HTTP library's own exception about the network? "timeout", "connection", None for all others.

    Told by the names of its classes, so that other libraries with httpx's interface work as well.
    """
    names = {kind.__name__ for kind in type(error).__mro__}
    if "TimeoutException" in names:
        # The adapter of aiohttp calls every lost connection a timeout, and lets some errors pass as they are.
        cause: Any = error.__cause__
        lost = type(cause).__module__.startswith("aiohttp") and not isinstance(cause, TimeoutError)
        return "connection" if lost else "timeout"
    return "connection" if names & {"RequestError", "TransportError", "ClientResponseError"} else None
