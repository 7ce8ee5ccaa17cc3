"""The log of the package: what was called and how it went; never URLs, header values or, unasked, bodies."""

from __future__ import annotations

import logging
import os
from time import monotonic

from ..foundation.redact import path_of, scrubbed
from ..requests.client_secrets import secrets
from .call_observer import CallObserver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..foundation.attempts import Attempt, CallResult
    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.request import PreparedRequest
    from ..requests.session import Session

NAME = (__package__ or "").partition(".")[0]
"""Of the logger: the package's."""
LEVELS = {
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warning": logging.WARNING,
    "error": logging.ERROR,
    "critical": logging.CRITICAL,
}
_METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"))
_followed: set[str] = set()


def follow(variable: str) -> None:
    """Set the level that the environment asks for, once in a process."""
    level = LEVELS.get(os.environ.get(variable, "").strip().lower())
    if level is None or variable in _followed:
        return
    _followed.add(variable)
    listen()
    logging.getLogger(NAME).setLevel(level)


def listen() -> None:
    """Where the program has set up no logging, write to stderr."""
    logging.basicConfig(
        format="[%(asctime)s - %(name)s - %(levelname)s] %(message)s", datefmt="%Y-%m-%d %H:%M:%S"
    )


def level(asked: Any) -> int:
    """A level by name or number. Raises: TypeError, ValueError."""
    if isinstance(asked, int) and not isinstance(asked, bool):
        return asked
    if not isinstance(asked, str):
        raise TypeError(f"log_level must be a name or a number, not {type(asked).__name__}")
    found = LEVELS.get(asked.lower())
    if found is None:
        raise ValueError(f"log_level must be one of {', '.join(LEVELS)}, or a number")
    return found


def log(session: Session, call: Call[Any, Any]) -> Log | None:
    """The log of a call, None when nobody would read it."""
    sink = Sink(session.logger or _ours, session.log_level)
    return Log(session, call, sink) if sink.hears(logging.INFO) else None


_ours = logging.getLogger(NAME)


class Sink:
    """A logger as one client uses it: its own level, when it has one, counts instead of the logger's."""

    __slots__ = ("_level", "_logger")

    def __init__(self, logger: Any, level: int | None) -> None:
        self._logger = logger
        self._level = level

    def hears(self, level: int) -> bool:
        """Are records of this level wanted?"""
        if self._level is not None:
            return level >= self._level
        return bool(self._logger.isEnabledFor(level))

    def say(self, level: int, text: str, *parts: Any) -> None:
        """Write a record."""
        if self._level is None or not hasattr(self._logger, "handle"):
            self._logger.log(level, text, *parts)
        elif level >= self._level:
            record = self._logger.makeRecord(self._logger.name, level, __file__, 0, text, parts, None)
            self._logger.handle(record)


class Log(CallObserver):
    """The log of one call."""

    def __init__(self, session: Session, call: Call[Any, Any], sink: Sink) -> None:
        method = call.endpoint.method
        self._what = f"{method if method in _METHODS else '<custom>'} {path_of(call.endpoint.path)}"
        self._session = session
        self._sink = sink
        self._began = monotonic()
        self._outgoing: PreparedRequest | None = None

    def sending(self, outgoing: PreparedRequest, number: int) -> None:
        self._outgoing = outgoing
        if not self._sink.hears(logging.DEBUG):
            return
        length = outgoing.headers.get("content-length", ("", "0" if outgoing.body is None else "?"))[1]
        self._sink.say(logging.DEBUG, "%s: attempt %d, %s bytes", self._what, number, length)
        if isinstance(outgoing.body, bytes):
            self._body("request", outgoing.body)

    def waiting(self, attempt: Attempt, allowed: int) -> None:
        self._sink.say(
            logging.INFO,
            "%s: retry %d of %d in %.3f seconds, after %s (request id %s)",
            self._what,
            attempt.number,
            allowed,
            attempt.delay,
            attempt.reason if attempt.status_code is None else f"status {attempt.status_code}",
            getattr(attempt.error, "request_id", None),
        )

    def arrived(self, arrived: CallResult, unread: bool) -> None:
        if self._sink.hears(logging.DEBUG):
            self._answer(arrived.response, len(arrived.attempts), unread)

    def failed(self, error: BaseException) -> None:
        if not self._sink.hears(logging.DEBUG):
            return
        response = getattr(error, "response", None)
        taken = getattr(error, "retries_taken", 0)
        if response is not None:
            self._answer(response, taken, False)
        self._sink.say(
            logging.DEBUG,
            "%s: failed with %s after %d retries and %.3f seconds",
            self._what,
            type(error).__name__,
            taken,
            monotonic() - self._began,
        )

    def _answer(self, response: HttpResponse, taken: int, unread: bool) -> None:
        from ..foundation.errors import request_id

        self._sink.say(
            logging.DEBUG,
            "%s: status %d, request id %s, %s bytes, %d retries, %.3f seconds",
            self._what,
            response.status_code,
            request_id(response),
            response.headers.get("content-length", "?") if unread else len(response.content),
            taken,
            monotonic() - self._began,
        )
        media = response.headers.get("content-type", "")
        if not unread and ("json" in media or media.startswith("text/")):
            self._body("response", response.content)

    def _body(self, side: str, body: bytes) -> None:
        if self._session.log_bodies:
            text = scrubbed(body.decode("utf-8", "replace"), secrets(self._session, self._outgoing))
            self._sink.say(logging.DEBUG, "%s: %s body: %s", self._what, side, text)
