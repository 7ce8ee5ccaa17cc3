"""Pages over a real connection."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from .calls import KEYS


def test_pages(ask: Any, httpserver: HTTPServer) -> None:
    pages = [
        {"data": [{"id": "f1"}, {"id": "f2"}], "has_more": True},
        {"data": [{"id": "f3"}], "has_more": False},
    ]
    httpserver.expect_request("/v1/files", query_string="limit=2&purpose%5B%5D=x").respond_with_json(pages[0])
    httpserver.expect_request("/v1/files", query_string="limit=2&purpose%5B%5D=x&after=f2").respond_with_json(
        pages[1]
    )

    def items(client: Any) -> Any:
        found = client.files.list(limit=2, purpose=["x"])
        return iter(found) if hasattr(found, "__iter__") else found.__aiter__()

    assert [each.id for each in ask(items)] == ["f1", "f2", "f3"]
    assert type(ask(items)[0]).__name__ == "FileObject"


def test_pages_by_hand(mini: ModuleType, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request("/v1/files").respond_with_json(
        {"data": [{"id": "f1"}], "next_page_info": 1}
    )
    httpserver.expect_ordered_request("/v1/files").respond_with_json(
        {"data": []}, headers={"x-request-id": "r"}
    )
    with mini.Client(base_url=httpserver.url_for("/v1"), credentials=KEYS) as client:
        page = client.files.list()
        assert page.has_next_page() and page.next_page_info().params == {"after": "f1"}
        last = page.get_next_page()
        assert (last.data, last.has_next_page(), last._request_id) == ([], False, "r")
        with pytest.raises(RuntimeError):
            last.get_next_page()

    async def main() -> None:
        httpserver.expect_ordered_request("/v1/files").respond_with_json({"data": [{"id": "f1"}]})
        httpserver.expect_ordered_request("/v1/files").respond_with_json({"data": []})
        async with mini.AsyncClient(base_url=httpserver.url_for("/v1"), credentials=KEYS) as client:
            page = await client.files.list()
            assert [len(each.data) async for each in page.iter_pages()] == [1, 0]

    asyncio.run(main())
