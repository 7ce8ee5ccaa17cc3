"""Responses themselves, read whole or read as they come, sync and async."""

from __future__ import annotations

from typing import assert_type

from openai_client import AsyncOpenAI, OpenAI
from openai_client.types import FileObject
from openai_client.types.chat import ChatCompletion


def sync_responses(client: OpenAI) -> None:
    raw = client.files.with_raw_response.retrieve("file-1")
    assert_type(raw.parse(), FileObject)
    assert_type(raw.status_code, int)
    assert_type(raw.request_id, str | None)
    completion = client.chat.completions.with_raw_response.create(model="m", messages=[])
    assert_type(completion.parse(), ChatCompletion)
    with client.files.with_streaming_response.content("file-1") as response:
        for chunk in response.iter_bytes():
            assert_type(chunk, bytes)


async def async_responses(client: AsyncOpenAI) -> None:
    raw = await client.files.with_raw_response.retrieve("file-1")
    assert_type(raw.parse(), FileObject)
    completion = await client.with_raw_response.chat.completions.create(model="m", messages=[])
    assert_type(completion.parse(), ChatCompletion)
    async with client.files.with_streaming_response.content("file-1") as response:
        async for chunk in response.iter_bytes():
            assert_type(chunk, bytes)
