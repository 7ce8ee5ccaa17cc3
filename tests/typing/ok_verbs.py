"""Generic verbs: `cast_to` is the type of the answer."""

from __future__ import annotations

from typing import assert_type

from openai_client import AsyncAzureOpenAI, AsyncOpenAI, AsyncStream, AzureOpenAI, OpenAI, Stream
from openai_client.pagination import AsyncCursorPage, SyncCursorPage
from openai_client.types import Model
from openai_client.types.chat import ChatCompletionChunk


def calls(client: OpenAI, azure: AzureOpenAI) -> None:
    assert_type(client.get("/a", cast_to=Model), Model)
    assert_type(azure.post("/a", cast_to=dict[str, object], body={"a": 1}), dict[str, object])
    assert_type(client.put("/a", cast_to=str, content=b"a", options={"max_retries": 1, "timeout": None}), str)
    assert_type(client.patch("/a", cast_to=list[Model], files={"file": b"x"}), list[Model])
    client.delete("/a", cast_to=type(None))
    chunks = client.post("/a", cast_to=object, stream=True, stream_cls=Stream[ChatCompletionChunk])
    assert_type(chunks, Stream[ChatCompletionChunk])
    page = client.get_api_list("/a", model=Model, page=SyncCursorPage[Model])
    assert_type(page, SyncCursorPage[Model])
    assert_type(azure.copy(azure_ad_token="t"), AzureOpenAI)


async def awaited(client: AsyncOpenAI, azure: AsyncAzureOpenAI) -> None:
    assert_type(await client.get("/a", cast_to=Model), Model)
    assert_type(await azure.post("/a", cast_to=bytes, body={"a": 1}), bytes)
    chunks = await client.post("/a", cast_to=object, stream=True, stream_cls=AsyncStream[ChatCompletionChunk])
    assert_type(chunks, AsyncStream[ChatCompletionChunk])
    async for model in client.get_api_list("/a", model=Model, page=AsyncCursorPage[Model]):
        assert_type(model, Model)
