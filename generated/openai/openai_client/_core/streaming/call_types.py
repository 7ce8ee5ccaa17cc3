"""Kinds of calls: what a sync caller receives for one, and an async caller."""

from __future__ import annotations

from ..requests.call import Call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable
    from typing import TypeAlias, TypeVar

    from ..calls.binary_response import HttpxBinaryResponseContent
    from .stream import AsyncStream, Stream

    T = TypeVar("T")

    Request: TypeAlias = Call[T, Awaitable[T]]
    """Answered by one value."""
    Events: TypeAlias = Call[Stream[T], Awaitable[AsyncStream[T]]]
    """Answered by a stream of events."""
    Binary: TypeAlias = Call[HttpxBinaryResponseContent, Awaitable[HttpxBinaryResponseContent]]
    """Answered by bytes."""
else:
    Request = Events = Binary = Call
