"""Lists over the wire: each kind of page, sync and async, with bounds, never in circles."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openai_client.testing import Request, Scripted, json_answer
from support.benches import imported

ITEMS = [{"id": f"i{n}", "object": "x"} for n in range(7)]
STYLES: dict[str, Callable[[Any], Any]] = {
    "cursor": lambda c: c.files.list(limit=3),
    "conversation": lambda c: c.conversations.items.list("c"),
    "next": lambda c: c.admin.organization.groups.list(),
}


@pytest.fixture(scope="module")
def module() -> Any:
    return imported("openai_client", Path(__file__).parents[3] / "generated" / "openai")


class Shelf:
    """Serves ITEMS three at a time, with every kind of cursor."""

    def __init__(self) -> None:
        self.empty_at: str | None = None
        self.stuck = False
        self.more: Any = None

    def __call__(self, request: Request) -> Any:
        after = dict(request.query).get("after", "")
        ids = [each["id"] for each in ITEMS]
        start = ids.index(after) + 1 if after else 0
        items = ITEMS[start : start + 3]
        more = start + 3 < len(ITEMS)
        page: dict[str, Any] = {"object": "list", "data": items, "has_more": more}
        if items:
            page |= {"last_id": items[-1]["id"], "next": items[-1]["id"] if more else None}
        if self.empty_at == after:
            page["data"] = []
        if self.stuck:
            page |= {"data": ITEMS[:3], "last_id": "i2", "next": "i2", "has_more": True}
        if self.more is not None:
            page["has_more"] = self.more
        return json_answer(page)


@pytest.fixture(params=["sync", "async"])
def walk(request: pytest.FixtureRequest, module: Any) -> Callable[..., Any]:
    """For each `work(list)`: ids of what it iterates over, and how many requests that took."""

    def run(style: str, shelf: Shelf, *works: Callable[[Any], Any]) -> list[tuple[list[Any], int]]:
        found: list[tuple[list[Any], int]] = []

        def content_of(each: Any) -> Any:
            return getattr(each, "id", None) or [item.id for item in each.data]

        with Scripted(shelf).serve() as server:
            options = {"api_key": "k", "admin_api_key": "a", "base_url": server.origin, "max_retries": 0}

            def note(ids: list[Any]) -> None:
                found.append((ids, len(server.requests) - sum(requests for _, requests in found)))

            if request.param == "sync":
                with module.OpenAI(**options) as client:
                    for work in works:
                        note([content_of(each) for each in work(STYLES[style](client))])
                return found

            async def main() -> None:
                async with module.AsyncOpenAI(**options) as client:
                    for work in works:
                        note([content_of(each) async for each in work(STYLES[style](client))])

            asyncio.run(main())
        return found

    return run


IDS = [each["id"] for each in ITEMS]


def iterate(found: Any) -> Any:
    return found


def items(**bounds: int) -> Callable[[Any], Any]:
    return lambda found: found.iter_items(**bounds)


def pages(**bounds: int) -> Callable[[Any], Any]:
    return lambda found: found.iter_pages(**bounds)


@pytest.mark.parametrize("style", STYLES)
def test_items_and_pages(walk: Any, style: str) -> None:
    assert walk(style, Shelf(), iterate, items(), pages()) == [
        (IDS, 3),
        (IDS, 3),
        ([IDS[:3], IDS[3:6], IDS[6:]], 3),
    ]


@pytest.mark.parametrize("style", STYLES)
def test_bounds(walk: Any, style: str) -> None:
    wanted = ((1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (100, 3))
    found = walk(style, Shelf(), *(items(max_items=most) for most, _ in wanted))
    assert found == [(IDS[:most], requests) for most, requests in wanted]
    found = walk(style, Shelf(), *(items(max_pages=most) for most in (1, 2, 3, 9)))
    assert found == [(IDS[:3], 1), (IDS[:6], 2), (IDS, 3), (IDS, 3)]
    found = walk(style, Shelf(), *(pages(max_pages=most) for most in (1, 2, 3, 9)))
    assert [(len(each), requests) for each, requests in found] == [(1, 1), (2, 2), (3, 3), (3, 3)]
    works = items(max_items=5, max_pages=1), items(max_items=0), items(max_pages=0), pages(max_pages=0)
    assert [each for each, _ in walk(style, Shelf(), *works)] == [IDS[:3], [], [], []]
    with pytest.raises(ValueError, match="max_items must not be negative"):
        walk(style, Shelf(), items(max_items=-1))


@pytest.mark.parametrize("style", STYLES)
def test_a_cursor_that_comes_again_is_an_error(walk: Any, module: Any, style: str) -> None:
    shelf = Shelf()
    shelf.stuck = True
    for work in (iterate, pages()):
        with pytest.raises(module.OpenAIError, match=r"goes in circles: .* cursor \{'after': 'i2'\} before"):
            walk(style, shelf, work)
    assert walk(style, shelf, items(max_pages=2)) == [(IDS[:3] * 2, 2)]


@pytest.mark.parametrize("style", STYLES)
def test_the_end(walk: Any, style: str) -> None:
    shelf = Shelf()
    shelf.more = False
    assert walk(style, shelf, iterate) == [(IDS[:3], 1)]
    shelf.more, shelf.empty_at = True, "i2"
    # An empty page ends a list whose cursor is its last item; a cursor of its own leads on.
    wanted = {"cursor": (IDS[:3], 2), "conversation": ([*IDS[:3], "i6"], 4), "next": ([*IDS[:3], "i6"], 3)}
    assert walk(style, shelf, iterate) == [wanted[style]]


def test_by_hand(module: Any) -> None:
    with Scripted(Shelf()).serve() as server:
        options = {"api_key": "k", "base_url": server.origin}
        with module.OpenAI(**options) as client:
            page = client.files.list(order="asc")
            assert page.has_next_page() and page.next_page_info().params == {"after": "i2"}
            assert "after" in repr(page.next_page_info())
            second = page.get_next_page()
            assert [each.id for each in second.data] == ["i3", "i4", "i5"]
            last = second.get_next_page()
            assert not last.has_next_page() and last.has_more is False
        assert [dict(each.query) for each in server.requests[1:]] == [
            {"order": "asc", "after": "i2"},
            {"order": "asc", "after": "i5"},
        ]

        async def main() -> None:
            async with module.AsyncOpenAI(**options) as client:
                page = await client.files.list()
                while page.has_next_page():
                    page = await page.get_next_page()
                assert [each.id for each in page.data] == ["i6"]
                assert [each.id async for each in page] == ["i6"]

        asyncio.run(main())


def test_a_list_that_comes_whole(module: Any) -> None:
    data = {"object": "list", "data": [{"id": "m1"}], "has_more": True}
    with (
        Scripted([json_answer(data)]).serve() as server,
        module.OpenAI(api_key="k", base_url=server.origin) as client,
    ):
        page = client.models.list()
        assert [each.id for each in page] == ["m1"]
        assert not page.has_next_page()
        with pytest.raises(RuntimeError, match="No next page expected"):
            page.get_next_page()


def test_pages_that_point_at_themselves_are_not_asked_for_again(module: Any) -> None:
    shelf = Shelf()
    shelf.stuck = True
    with Scripted(shelf).serve() as server, module.OpenAI(api_key="k", base_url=server.origin) as client:
        page = client.files.list().get_next_page()
        with pytest.raises(module.OpenAIError, match="goes in circles"):
            page.get_next_page()
        assert len(server.requests) == 2
