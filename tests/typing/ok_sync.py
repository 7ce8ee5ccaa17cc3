"""Calls that wait: what each gives."""

from __future__ import annotations

from typing import assert_type

from openai_client import OpenAI
from openai_client.types import CreateEmbeddingResponse, FileDeleted, FileObject, ModerationCreateResponse
from openai_client.types.chat import ChatCompletion, ChatCompletionMessage
from openai_client.types.responses import Response


def calls(client: OpenAI) -> None:
    completion = client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Hi"}])
    assert_type(completion, ChatCompletion)
    assert_type(completion.id, str)
    assert_type(completion.choices[0].message, ChatCompletionMessage)
    assert_type(completion.choices[0].message.content, str | None)
    assert_type(client.responses.create(model="m", input="Hi"), Response)
    assert_type(client.files.retrieve("file-1"), FileObject)
    assert_type(client.files.retrieve(file_id="file-1", timeout=3), FileObject)
    assert_type(client.files.delete("file-1"), FileDeleted)
    assert_type(client.files.create(file=b"text", purpose="assistants"), FileObject)
    assert_type(client.embeddings.create(model="m", input=["a", "b"]), CreateEmbeddingResponse)
    assert_type(client.moderations.create(input="x"), ModerationCreateResponse)
    assert_type(client.files.content("file-1").read(), bytes)
