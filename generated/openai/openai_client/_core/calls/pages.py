"""Lists that come in pages: what all kinds of pages share. The kinds themselves are an overlay's."""

from __future__ import annotations

from ..models.fields import protect_methods
from ..models.model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
    from typing import Any, Generic, Self, TypeVar

    from ..requests.call import Call
    from .engine import Async, Sync

    T = TypeVar("T")
    PageT = TypeVar("PageT")
else:
    from ..foundation.generic import Awaitable, Generic, PageT, T


class PageInfo:
    """How to ask for the next page."""

    __slots__ = ("params",)

    def __init__(self, params: Mapping[str, Any]) -> None:
        self.params = params

    def __repr__(self) -> str:
        return f"PageInfo(params={self.params!r})"


class Walk:
    """How far a walk over pages has come and may go; refuses to go in circles."""

    __slots__ = ("_seen", "items", "pages")

    def __init__(self, max_items: int | None, max_pages: int | None) -> None:
        for name, most in (("max_items", max_items), ("max_pages", max_pages)):
            if most is not None and most < 0:
                raise ValueError(f"{name} must not be negative")
        self.items = max_items
        self.pages = max_pages
        self._seen: list[dict[str, Any]] = []

    def take(self, page: BasePage[Any]) -> list[Any]:
        """The items of a page that are wanted."""
        items = page._get_page_items()  # pyright: ignore[reportPrivateUsage]
        if self.items is not None:
            items = items[: self.items]
            self.items -= len(items)
        return items

    def goes_on(self, page: BasePage[Any]) -> bool:
        """Is another page wanted, and is there one? ClientError when the service gives a cursor again."""
        if self.pages is not None:
            self.pages -= 1
        if self.pages == 0 or self.items == 0 or not page.has_next_page():
            return False
        info = page.next_page_info()
        params = dict(info.params) if info is not None else {}
        if params in self._seen:
            raise _circle(params)
        self._seen.append(params)
        return True


def _circle(params: Mapping[str, Any]) -> Exception:
    from ..foundation.errors import ClientError

    return ClientError(
        f"the list goes in circles: the service gave the cursor {dict(params)!r} before; "
        "max_items or max_pages would bound the walk"
    )


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
            protect_methods(cls)

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

    @classmethod
    def _check(cls, data: Any, item: Any) -> None:
        """Raise `Mismatch` unless the data is such a page with such items; `item` is a spec or a type."""
        from ..models.strict import check

        check(cls, data)
        for at, each in enumerate(data[cls._items] if item else ()):
            check(item, each, f"$.{cls._items}[{at}]")

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
        asked = self._call.query
        if info.params and all(asked.get(name, (None,))[0] == each for name, each in info.params.items()):
            raise _circle(info.params)
        return self._call.next_page_call(dict(info.params))


class BaseSyncPage(BasePage[T]):
    """A page whose iteration goes on through all pages that follow."""

    __slots__ = ()

    def __iter__(self) -> Iterator[T]:
        return self.iter_items()

    def iter_items(self, *, max_items: int | None = None, max_pages: int | None = None) -> Iterator[T]:
        """The items of this page and of those that follow, no more than that many items or pages.

        A page is asked for when its first item is wanted. ClientError when the service gives a cursor twice.
        """
        walk = Walk(max_items, max_pages)
        page = self
        while walk.pages != 0:
            yield from walk.take(page)
            if not walk.goes_on(page):
                return
            page = page.get_next_page()

    def iter_pages(self, *, max_pages: int | None = None) -> Iterator[Self]:
        """This page and those that follow, no more than that many. ClientError as with `iter_items`."""
        walk = Walk(None, max_pages)
        page = self
        while walk.pages != 0:
            yield page
            if not walk.goes_on(page):
                return
            page = page.get_next_page()

    def get_next_page(self) -> Self:
        """Fetch the next page; RuntimeError when there is none."""
        page: Self = self._engine.run(self._next_call())
        return page


class BaseAsyncPage(BasePage[T]):
    """A page whose iteration goes on through all pages that follow."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[T]:
        return self.iter_items()

    async def iter_items(
        self, *, max_items: int | None = None, max_pages: int | None = None
    ) -> AsyncIterator[T]:
        """The items of this page and of those that follow, no more than that many items or pages.

        A page is asked for when its first item is wanted. ClientError when the service gives a cursor twice.
        """
        walk = Walk(max_items, max_pages)
        page = self
        while walk.pages != 0:
            for item in walk.take(page):
                yield item
            if not walk.goes_on(page):
                return
            page = await page.get_next_page()

    async def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[Self]:
        """This page and those that follow, no more than that many. ClientError as with `iter_items`."""
        walk = Walk(None, max_pages)
        page = self
        while walk.pages != 0:
            yield page
            if not walk.goes_on(page):
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

    def __aiter__(self) -> AsyncIterator[T]:
        return self.iter_items()

    async def iter_items(
        self, *, max_items: int | None = None, max_pages: int | None = None
    ) -> AsyncIterator[T]:
        """The items of all pages, no more than that many items or pages."""
        page: Any = await self
        async for item in page.iter_items(max_items=max_items, max_pages=max_pages):
            yield item

    async def iter_pages(self, *, max_pages: int | None = None) -> AsyncIterator[PageT]:
        """All pages, no more than that many."""
        page: Any = await self
        async for each in page.iter_pages(max_pages=max_pages):
            yield each


protect_methods(BasePage)
