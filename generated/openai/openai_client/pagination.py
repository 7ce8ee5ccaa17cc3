"""The kinds of lists that the service gives, sync and async, and the call kinds that answer with them."""

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


class _Page(BasePage[T]):
    data: list[T]
    object: str | None = None


class SyncPage(BaseSyncPage[T], _Page[T]):
    """A list that comes whole."""


class AsyncPage(BaseAsyncPage[T], _Page[T]):
    """A list that comes whole."""


class _MorePage(BasePage[T]):
    """A list that says whether there is more of it."""

    data: list[T]
    has_more: bool | None = None

    def has_next_page(self) -> bool:
        """Is there another page? Not when the service says so."""
        return self.has_more is not False and super().has_next_page()


class _CursorPage(_MorePage[T]):
    def next_page_info(self) -> PageInfo | None:
        """It begins after the id of the last item."""
        items = self._get_page_items()
        last: Any = getattr(items[-1], "id", None) if items else None
        return PageInfo({"after": last}) if last else None


class SyncCursorPage(BaseSyncPage[T], _CursorPage[T]):
    """A list that goes on after its last item."""


class AsyncCursorPage(BaseAsyncPage[T], _CursorPage[T]):
    """A list that goes on after its last item."""


class _GivenCursorPage(_MorePage[T]):
    """A list whose next cursor does not depend on its items: even an empty page may have a successor."""

    def has_next_page(self) -> bool:
        """Is there another page? An empty page is the last one, unless the service says otherwise."""
        return super().has_next_page() or (self.has_more is True and self.next_page_info() is not None)


class _ConversationCursorPage(_GivenCursorPage[T]):
    last_id: str | None = None

    def next_page_info(self) -> PageInfo | None:
        """It begins after `last_id`."""
        return PageInfo({"after": self.last_id}) if self.last_id else None


class SyncConversationCursorPage(BaseSyncPage[T], _ConversationCursorPage[T]):
    """A list that says which item was its last."""


class AsyncConversationCursorPage(BaseAsyncPage[T], _ConversationCursorPage[T]):
    """A list that says which item was its last."""


class _NextCursorPage(_GivenCursorPage[T]):
    next: str | None = None

    def next_page_info(self) -> PageInfo | None:
        """It begins at the cursor `next`."""
        return PageInfo({"after": self.next}) if self.next else None


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
