"""Lists: items across pages, sync and async."""

from __future__ import annotations

from typing import assert_type

from openai_client import AsyncOpenAI, OpenAI
from openai_client.pagination import AsyncCursorPage, SyncCursorPage
from openai_client.types import FileObject, Model


def sync_pages(client: OpenAI) -> None:
    page = client.files.list(limit=2, order="asc")
    assert_type(page, SyncCursorPage[FileObject])
    assert_type(page.data, list[FileObject])
    for file in page:
        assert_type(file, FileObject)
    for model in client.models.list():
        assert_type(model, Model)


async def async_pages(client: AsyncOpenAI) -> None:
    async for file in client.files.list():
        assert_type(file, FileObject)
    page = await client.files.list(after="file-1")
    assert_type(page, AsyncCursorPage[FileObject])
    if page.has_next_page():
        assert_type(await page.get_next_page(), AsyncCursorPage[FileObject])
