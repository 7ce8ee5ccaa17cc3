"""How long a call may take in all: its attempts, the waits between them and reading the answer."""

from __future__ import annotations

from ..foundation.sentinels import absent, not_given

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..requests.call import Call
    from ..requests.session import Session


def checked(seconds: Any) -> float | None:
    """A deadline as it was passed. Raises: TypeError, ValueError."""
    if seconds is None:
        return None
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        raise TypeError(f"deadline must be a number of seconds or None, not {type(seconds).__name__}")
    if not seconds > 0:
        raise ValueError("deadline must be more than 0 seconds; None sets no bound")
    return seconds


def check_idle(call: Call[Any, Any]) -> None:
    """Raises: ValueError for an `idle_timeout` that makes no sense."""
    idle: Any = call.options.get("idle_timeout")
    if idle is not None and not (isinstance(idle, int | float) and not isinstance(idle, bool) and idle > 0):
        raise ValueError("idle_timeout must be a positive number of seconds")


def seconds(session: Session, call: Call[Any, Any]) -> float | None:
    """How long this call may take; the call's own word comes before the client's."""
    own = call.options.get("deadline", not_given)
    return session.deadline if absent(own) else checked(own)
