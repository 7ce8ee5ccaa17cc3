"""The same calls, awaited."""

from __future__ import annotations

from typing import assert_type

from openai_client import AsyncOpenAI
from openai_client.types import CreateEmbeddingResponse, FileObject
from openai_client.types.chat import ChatCompletion
from openai_client.types.responses import Response


async def calls(client: AsyncOpenAI) -> None:
    completion = await client.chat.completions.create(
        model="m", messages=[{"role": "user", "content": "Hi"}], temperature=0.5
    )
    assert_type(completion, ChatCompletion)
    assert_type(await client.responses.create(model="m", input="Hi"), Response)
    assert_type(await client.files.retrieve("file-1"), FileObject)
    assert_type(await client.embeddings.create(model="m", input="a"), CreateEmbeddingResponse)
    content = await client.files.content("file-1")
    assert_type(await content.aread(), bytes)
