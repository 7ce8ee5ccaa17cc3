"""Lists that come in pages: what all kinds of pages share. The kinds themselves are an overlay's."""

from __future__ import annotations

from .fields import firm
from .model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
    from typing import Any, Generic, Self, TypeVar

    from .call import Call
    from .engine import Async, Sync

    T = TypeVar("T")
    PageT = TypeVar("PageT")
else:
    from .generic import Awaitable, Generic, PageT, T


class PageInfo:
    """How to ask for the next page."""

    __slots__ = ("params",)

    def __init__(self, params: Mapping[str, Any]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params!r})"


class BasePage(Model, Generic[T]):
    """One page; its items are decoded, the rest of the answer is attributes."""

    if TYPE_CHECKING:

        @property
        def _engine(self) -> Sync | Async: ...
        @property
        def _call(self) -> Call[Any, Any]: ...

    else:
        __slots__ = ("_call", "_engine")

        def __init_subclass__(cls):
            super().__init_subclass__()
            firm(cls)

    _items = "data"
    """Wire name of the list of items."""

    @classmethod
    def _of(
        cls, data: Any, item: Callable[[Any], Any] | None, engine: Sync | Async, call: Call[Any, Any]
    ) -> Self:
        page = object.__new__(cls)
        page.__dict__ = data if isinstance(data, dict) else {cls._items: data}
        items = page.__dict__.get(cls._items)
        if item is not None and isinstance(items, list):
            page.__dict__[cls._items] = [item(each) for each in items]  # pyright: ignore[reportUnknownVariableType]
        object.__setattr__(page, "_engine", engine)
        object.__setattr__(page, "_call", call)
        return page

    def _get_page_items(self) -> list[T]:
        items = self.__dict__.get(self._items)
        return items if isinstance(items, list) else []  # pyright: ignore[reportUnknownVariableType]

    def next_page_info(self) -> PageInfo | None:
        """The parameters of the next page, None after the last one."""
        return None

    def has_next_page(self) -> bool:
        """Is there another page?"""
        return bool(self._get_page_items()) and self.next_page_info() is not None

    def _next_call(self) -> Call[Any, Any]:
        info = self.next_page_info()
        if info is None:
            raise RuntimeError(
                "No next page expected; please check `.has_next_page()` before calling `.get_next_page()`."
            )
        return self._call.again(dict(info.params))


class BaseSyncPage(BasePage[T]):
    """A page whose iteration goes on through all pages that follow."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page._get_page_items()

    def iter_pages(self) -> Iterator[Self]:
        """This page and those that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """Fetch the next page; RuntimeError when there is none."""
        page: Self = self._engine.run(self._next_call())
        return page


class BaseAsyncPage(BasePage[T]):
    """A page whose iteration goes on through all pages that follow."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page._get_page_items():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """This page and those that follow."""
        page = self
        while True:
            yield page
            if not page.has_next_page():
                return
            page = await page.get_next_page()

    async def get_next_page(self) -> Self:
        """Fetch the next page; RuntimeError when there is none."""
        page: Self = await self._engine.run(self._next_call())
        return page


class AsyncPaginator(Awaitable[PageT], Generic[T, PageT]):
    """A list that has not been asked for yet: `await` gives its first page, `async for` all its items."""

    __slots__ = ("_call", "_engine")

    def __init__(self, engine: Async, call: Call[Any, Any]) -> None:
        self._engine = engine
        self._call = call

    def __await__(self) -> Generator[Any, None, PageT]:
        return self._engine.answer(self._call).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        page: Any = await self
        async for item in page:
            yield item


firm(BasePage)
