"""How a client behaves around its calls: its deadline, its callback, its log and its trace."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from logging import Logger, LoggerAdapter
    from typing import Any, TypeAlias, TypedDict

    from ..foundation.attempts import Attempt
    from ..foundation.sentinels import NotGiven
    from ..telemetry.trace_info import Traced

    Loggers: TypeAlias = Logger | LoggerAdapter[Any]

    class CallPolicy(TypedDict, total=False):
        """Settings of every client, and of its copies."""

        deadline: float | NotGiven | None
        """Seconds (more than 0) for a whole call: all attempts, the waits between them, reading the answer."""
        on_retry: Callable[[Attempt], object] | None
        """Called before each wait; an async client awaits what it gives. What it raises ends the call."""
        logger: Loggers | None
        """Where the client writes its log, instead of the package's logger."""
        log_level: str | int | None
        """Level of this client's log, by name (debug, info, …) or number, instead of the logger's."""
        log_bodies: bool
        """Log requests and answers with their bodies, at level debug. They hold what users said."""
        telemetry: bool | None
        """Record OpenTelemetry spans and metrics; None does as the environment says."""


PACKAGE = (__package__ or "").partition(".")[0]
POLICY = ("deadline", "on_retry", "logger", "log_level", "log_bodies", "telemetry")


class PolicySettings:
    """The part of a session that keeps these settings."""

    deadline: float | None = None
    on_retry: Callable[[Attempt], object] | None = None
    logger: Loggers | None = None
    log_level: int | None = None
    log_bodies: bool = False
    telemetry: bool = False

    log_variable = f"{PACKAGE.upper()}_LOG"
    """Environment variable with the level of the package's log."""
    telemetry_variable = f"{PACKAGE.upper()}_TELEMETRY"
    """Environment variable that switches telemetry on with `1` or `true`."""

    def set_policy(
        self,
        deadline: Any = None,
        on_retry: Any = None,
        logger: Any = None,
        log_level: Any = None,
        log_bodies: bool = False,
        telemetry: bool | None = None,
    ) -> None:
        """Take over settings. Raises: TypeError, ValueError; ImportError for telemetry that is not installed."""
        if deadline is not None:
            from ..calls.call_bounds import checked
            from ..foundation.sentinels import absent

            self.deadline = None if absent(deadline) else checked(deadline)
        if on_retry is not None and not callable(on_retry):
            raise TypeError(f"on_retry must be a function of one attempt, not {type(on_retry).__name__}")
        self.on_retry = on_retry
        self.logger = logger
        self.log_bodies = log_bodies
        if os.environ.get(self.log_variable):
            from ..telemetry.log import follow

            follow(self.log_variable)
        if log_level is not None:
            from ..telemetry.log import level, listen

            self.log_level = level(log_level)
            if logger is None:
                listen()
        if telemetry is None:
            self.telemetry = os.environ.get(self.telemetry_variable, "").lower() in ("1", "true")
        elif telemetry:
            from ..telemetry.tracing import installed

            installed()
            self.telemetry = True

    def traced(self) -> Traced:
        """What traces say of calls of this API."""
        from ..telemetry.trace_info import Traced

        return Traced(PACKAGE)
