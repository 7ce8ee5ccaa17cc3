"""Pages by hand."""

from typing import TypeVar

from ._core import Call

T = TypeVar("T")


class SyncCursorPage: ...


class AsyncCursorPage: ...


CursorPages = Call[list[T], list[T]]
