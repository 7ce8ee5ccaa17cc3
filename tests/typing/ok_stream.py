"""Streams: events by type, and calls whose flag is not known before they run."""

from __future__ import annotations

from typing import assert_type

from openai_client import AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_client.types.chat import ChatCompletion, ChatCompletionChunk
from openai_client.types.responses import ResponseStreamEvent


def sync_streams(client: OpenAI, maybe: bool) -> None:
    stream = client.chat.completions.create(model="m", messages=[], stream=True)
    assert_type(stream, Stream[ChatCompletionChunk])
    with stream as chunks:
        for chunk in chunks:
            assert_type(chunk, ChatCompletionChunk)
            assert_type(chunk.choices[0].delta.content, str | None)
    either = client.chat.completions.create(model="m", messages=[], stream=maybe)
    assert_type(either, ChatCompletion | Stream[ChatCompletionChunk])
    for event in client.responses.create(model="m", input="x", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
        elif event.type == "response.completed":
            assert_type(event.response.id, str)


async def async_streams(client: AsyncOpenAI) -> None:
    stream = await client.responses.create(model="m", input="x", stream=True)
    assert_type(stream, AsyncStream[ResponseStreamEvent])
    async for event in stream:
        print(event.type)
    async for chunk in await client.chat.completions.create(model="m", messages=[], stream=True):
        assert_type(chunk, ChatCompletionChunk)
