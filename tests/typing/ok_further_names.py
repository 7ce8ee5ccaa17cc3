"""Further names: each has the very signature and answers of what it means."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import assert_type

from openai_client import AsyncOpenAI, OpenAI, Stream
from openai_client._core import HttpxBinaryResponseContent, RawResponse
from openai_client.pagination import SyncConversationCursorPage
from openai_client.types import Batch, ImageEditStreamEvent, ImageGenStreamEvent, ImagesResponse
from openai_client.types.beta import Assistant
from openai_client.types.chat import ChatCompletion
from openai_client.types.fine_tuning.checkpoints import PermissionListResponse


def calls(client: OpenAI) -> None:
    assert_type(client.images.create(prompt="p"), ImagesResponse)
    assert_type(client.images.create(prompt="p", stream=True), Stream[ImageGenStreamEvent])
    assert_type(client.images.edits.create(image=b"i", prompt="p"), ImagesResponse)
    assert_type(client.images.edits.create(image=b"i", prompt="p", stream=True), Stream[ImageEditStreamEvent])
    assert_type(client.images.variations.create(image=b"i"), ImagesResponse)
    assert_type(client.audio.speeches.create(input="i", model="m", voice="v"), HttpxBinaryResponseContent)
    assert_type(client.files.download("f"), HttpxBinaryResponseContent)
    assert_type(client.batches.jobs.retrieve("b"), Batch)
    assert_type(client.batch.jobs.cancel("b"), Batch)
    assert_type(client.assistants.retrieve("a"), Assistant)
    assert_type(client.beta.chat.completions.retrieve("c"), ChatCompletion)
    assert_type(
        client.fine_tuning.checkpoints.permissions.list("c"),
        SyncConversationCursorPage[PermissionListResponse],
    )
    assert_type(client.with_raw_response.images.create(prompt="p"), RawResponse[ImagesResponse])
    assert_type(client.images.variations.with_raw_response.create(image=b"i"), RawResponse[ImagesResponse])


def awaited(client: AsyncOpenAI) -> None:
    assert_type(client.images.create(prompt="p"), Awaitable[ImagesResponse])
    assert_type(client.files.download("f"), Awaitable[HttpxBinaryResponseContent])
    assert_type(client.batch.jobs.cancel("b"), Awaitable[Batch])
    assert_type(client.images.variations.create(image=b"i"), Awaitable[ImagesResponse])
