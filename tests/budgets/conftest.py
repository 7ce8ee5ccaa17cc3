"""What budgets share: answers from memory, and a loop."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    """Runs what is asynchronous."""
    with asyncio.Runner() as made:
        yield made


@pytest.fixture
def completion() -> dict[str, Any]:
    """A chat completion."""
    message = {"role": "assistant", "content": "word " * 200, "refusal": None}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "finish_reason": "stop", "logprobs": None, "message": message}],
        "usage": {"prompt_tokens": 9, "completion_tokens": 12, "total_tokens": 21},
    }


@pytest.fixture
def chunk() -> dict[str, Any]:
    """One event of a streamed chat."""
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1,
        "model": "m",
        "system_fingerprint": "fp_1",
        "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}],
    }


@pytest.fixture
def response() -> dict[str, Any]:
    """A response of 50 items."""
    content = [{"type": "output_text", "text": "word " * 60, "annotations": []}]
    item = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": content}
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": "m",
        "status": "completed",
        "output": [item] * 50,
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
    }
