"""Answers of the service, as benchmarks send and decode them."""

from __future__ import annotations

from typing import Any

CHUNK = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1,
    "model": "gpt-4o-mini",
    "system_fingerprint": "fp_1",
    "choices": [{"index": 0, "delta": {"content": " word"}, "logprobs": None, "finish_reason": None}],
}
COMPLETION = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "gpt-4o-mini",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "word " * 200, "refusal": None},
        }
    ],
    "usage": {
        "prompt_tokens": 9,
        "completion_tokens": 12,
        "total_tokens": 21,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    },
}
ITEM = {
    "id": "msg_1",
    "type": "message",
    "role": "assistant",
    "status": "completed",
    "content": [{"type": "output_text", "text": "word " * 60, "annotations": []}],
}
RESPONSE = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1,
    "model": "gpt-4o-mini",
    "status": "completed",
    "output": [ITEM] * 50,
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [],
}
FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 120_000,
    "created_at": 1,
    "filename": "notes.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
}
FILES = {"object": "list", "data": [FILE] * 100, "has_more": False, "first_id": "file-1", "last_id": "file-1"}

MESSAGES: list[dict[str, Any]] = [
    {
        "role": ("user", "assistant")[n % 2],
        "content": f"{n}: " + "Tell me more about looms and shuttles. " * 6,
    }
    for n in range(20)
]
TOOLS: list[dict[str, Any]] = [
    {
        "type": "function",
        "function": {
            "name": f"tool_{n}",
            "description": "Looks something up in a table of threads.",
            "parameters": {
                "type": "object",
                "properties": {
                    "query": {"type": "string", "description": "what to look for"},
                    "limit": {"type": "integer", "minimum": 1, "maximum": 100},
                    "colours": {
                        "type": "array",
                        "items": {"type": "string", "enum": ["red", "green", "blue"]},
                    },
                },
                "required": ["query"],
                "additionalProperties": False,
            },
        },
    }
    for n in range(10)
]
