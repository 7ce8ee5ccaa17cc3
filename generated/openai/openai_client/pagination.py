"""The kinds of lists that the service gives, sync and async, and the call kinds that answer with them."""

from __future__ import annotations

from ._core import BaseAsyncPage, BaseSyncPage, PageInfo
from ._core.pages import BasePage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias, TypeVar

    from ._core import AsyncPaginator, Call

    T = TypeVar("T")
else:
    T = None


class _Page(BasePage[T]):
    data: list[T]
    object: str | None = None


class SyncPage(BaseSyncPage[T], _Page[T]):
    """A list that comes whole."""


class AsyncPage(BaseAsyncPage[T], _Page[T]):
    """A list that comes whole."""


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


class _ConversationCursorPage(BasePage[T]):
    data: list[T]
    has_more: bool | None = None
    last_id: str | None = None

    def next_page_info(self) -> PageInfo | None:
        """It begins after `last_id`."""
        return None if self.has_more is False or not self.last_id else PageInfo({"after": self.last_id})


class SyncConversationCursorPage(BaseSyncPage[T], _ConversationCursorPage[T]):
    """A list that says which item was its last."""


class AsyncConversationCursorPage(BaseAsyncPage[T], _ConversationCursorPage[T]):
    """A list that says which item was its last."""


class _NextCursorPage(BasePage[T]):
    data: list[T]
    has_more: bool | None = None
    next: str | None = None

    def next_page_info(self) -> PageInfo | None:
        """It begins at the cursor `next`."""
        return None if self.has_more is False or not self.next else PageInfo({"after": self.next})


class SyncNextCursorPage(BaseSyncPage[T], _NextCursorPage[T]):
    """A list that gives a cursor for what follows."""


class AsyncNextCursorPage(BaseAsyncPage[T], _NextCursorPage[T]):
    """A list that gives a cursor for what follows."""


if TYPE_CHECKING:
    Pages: TypeAlias = Call[SyncPage[T], AsyncPaginator[T, AsyncPage[T]]]
    CursorPages: TypeAlias = Call[SyncCursorPage[T], AsyncPaginator[T, AsyncCursorPage[T]]]
    ConversationCursorPages: TypeAlias = Call[
        SyncConversationCursorPage[T], AsyncPaginator[T, AsyncConversationCursorPage[T]]
    ]
    NextCursorPages: TypeAlias = Call[SyncNextCursorPage[T], AsyncPaginator[T, AsyncNextCursorPage[T]]]
