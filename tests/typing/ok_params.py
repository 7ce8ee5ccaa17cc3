"""Arguments built apart from their call."""

from __future__ import annotations

from pathlib import Path

from openai_client import OpenAI
from openai_client.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam
from openai_client.types.responses import ResponseInputParam


def calls(client: OpenAI) -> None:
    messages: list[ChatCompletionMessageParam] = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "Hi"}]},
        {"role": "assistant", "content": "Hello"},
    ]
    tool: ChatCompletionToolParam = {
        "type": "function",
        "function": {"name": "now", "parameters": {"type": "object", "properties": {}}},
    }
    client.chat.completions.create(
        model="m",
        messages=messages,
        tools=[tool],
        tool_choice="auto",
        response_format={"type": "json_object"},
    )
    items: ResponseInputParam = [{"role": "user", "content": "Hi"}]
    client.responses.create(
        model="m", input=items, metadata={"a": "b"}, reasoning={"effort": "low"}, extra_headers={"X-A": "1"}
    )
    client.files.create(file=Path("a.txt"), purpose="user_data")
    client.files.create(file=("a.txt", b"text", "text/plain"), purpose="user_data")
    client.images.edit(image=[b"one", b"two"], prompt="a cat")
    client.audio.transcriptions.create(file=b"sound", model="m", response_format="json")
