"""Streams whose events do not add up: what helpers trip over there is an error of the package."""

from __future__ import annotations

from .._exceptions import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import NoReturn

TRIPS = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
"""What code raises that reads an event of another shape than it should have."""
PACKAGE = __name__.partition(".")[0]


class UnexpectedEventError(OpenAIError, RuntimeError):
    """The events of a stream do not add up: one is missing, or of another shape than it should have."""


def explained(error: Exception) -> Exception:
    """UnexpectedEventError for what code of this package tripped over; the same for what others raised.

    Others are functions and classes of the caller that helpers call.
    """
    if isinstance(error, OpenAIError) or not isinstance(error, TRIPS) or not _ours(error.__traceback__):
        return error
    what = f"{type(error).__name__}: {error}"
    return UnexpectedEventError(f"The events of the stream do not add up ({what}).")


def fail(error: Exception) -> NoReturn:
    """Raise an error, explained."""
    found = explained(error)
    if found is error:
        raise error
    raise found from error


def _ours(trace: TracebackType | None) -> bool:
    """Is every frame one of this package?"""
    while trace is not None:
        if trace.tb_frame.f_globals.get("__name__", "").partition(".")[0] != PACKAGE:
            return False
        trace = trace.tb_next
    return True
