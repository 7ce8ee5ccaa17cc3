"""The kinds of lists that Mini gives (an overlay module)."""

from __future__ import annotations

from ._core import BaseAsyncPage, BaseSyncPage, PageInfo
from ._core.calls.pages import BasePage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias, TypeVar

    from ._core import AsyncPaginator, Call

    T = TypeVar("T")
else:
    T = None


class _CursorPage(BasePage[T]):
    data: list[T]
    has_more: bool | None = None

    def next_page_info(self) -> PageInfo | None:
        """It begins after the id of the last item."""
        items = self._get_page_items()
        last: Any = getattr(items[-1], "id", None) if items else None
        return None if self.has_more is False or not last else PageInfo({"after": last})


class SyncCursorPage(BaseSyncPage[T], _CursorPage[T]):
    """A list that goes on after its last item."""


class AsyncCursorPage(BaseAsyncPage[T], _CursorPage[T]):
    """A list that goes on after its last item."""


if TYPE_CHECKING:
    CursorPages: TypeAlias = Call[SyncCursorPage[T], AsyncPaginator[T, AsyncCursorPage[T]]]
