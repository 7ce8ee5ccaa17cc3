"""What checkers must see in a script that uses the mini package; read by test_typing.py, never run."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import assert_type

import httpx
from mini import AsyncClient, Client
from mini._core import (
    AsyncPaginator,
    AsyncStream,
    AsyncStreamedManager,
    HttpxBinaryResponseContent,
    RawResponse,
    Stream,
    StreamedManager,
)
from mini.pagination import AsyncCursorPage, SyncCursorPage
from mini.types import FileObject
from mini.types.chat import ChatCompletion, ChatCompletionChunk

c = Client(http_client=httpx.Client(), timeout=httpx.Timeout(3), credentials={"ApiKeyAuth": "x"})
a = AsyncClient(http_client=httpx.AsyncClient(), credentials={"Login": ("u", "p")})

assert_type(c.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}]), ChatCompletion)
assert_type(c.chat.completions.create(model="m", messages=[], stream=True), Stream[ChatCompletionChunk])
assert_type(c.chat.completions.retrieve("x", timeout=3), ChatCompletion)
assert_type(c.chat.completions.retrieve("x").usage is None, bool)
assert_type(c.files.content("x"), HttpxBinaryResponseContent)
assert_type(c.files.search(x_tenant="t"), list[FileObject])
assert_type(c.files.list(), SyncCursorPage[FileObject])
assert_type(list(c.files.list()), list[FileObject])
assert_type(c.files.watch(), Stream[FileObject])
assert_type(c.with_raw_response.chat.completions.retrieve("x"), RawResponse[ChatCompletion])
assert_type(c.files.with_raw_response.list().parse(), SyncCursorPage[FileObject])
assert_type(c.with_streaming_response.files.content("x"), StreamedManager[HttpxBinaryResponseContent])
assert_type(a.files.list(), AsyncPaginator[FileObject, AsyncCursorPage[FileObject]])
assert_type(a.with_raw_response.chat.completions.retrieve("x"), Awaitable[RawResponse[ChatCompletion]])
assert_type(a.with_streaming_response.files.list(), AsyncStreamedManager[AsyncCursorPage[FileObject]])
assert_type(FileObject(id="f", object="file", from_="x").from_, str | None)
assert_type(FileObject.model_validate({}), FileObject)


async def asynchronous() -> None:
    assert_type(await a.chat.completions.create(model="m", messages=[]), ChatCompletion)
    events = await a.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(events, AsyncStream[ChatCompletionChunk])
    assert_type(await a.files.watch(), AsyncStream[FileObject])
    assert_type(await a.files.list(), AsyncCursorPage[FileObject])
    assert_type([item async for item in a.files.list()], list[FileObject])
    assert_type((await a.files.with_raw_response.list()).parse(), AsyncCursorPage[FileObject])
    async with a.with_streaming_response.files.content("x") as response:
        assert_type([piece async for piece in response.iter_bytes()], list[bytes])


with c.with_options(timeout=3, max_retries=1) as copied:
    assert_type(copied, Client)

Client(http_client=httpx.AsyncClient())  # wrong
AsyncClient(http_client=httpx.Client())  # wrong
c.chat.completions.create(model="m", mesages=[])  # wrong
c.chat.completions.create(model="m", messages=[], temperature="hot")  # wrong
c.chat.completions.retrieve(3)  # wrong
c.chat.completions.retrieve("x", timout=3)  # wrong
c.chat.completions.retrieve("x").nope  # wrong
c.with_options(timout=3)  # wrong
FileObject(id="f", objet="file")  # wrong
