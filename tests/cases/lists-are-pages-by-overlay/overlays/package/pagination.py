"""Pages by hand."""

from typing import Any

from ._core import Call


class SyncCursorPage: ...


class AsyncCursorPage: ...


CursorPages = Call[Any, Any]
