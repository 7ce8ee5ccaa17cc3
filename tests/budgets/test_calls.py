"""How often functions of the package are entered for what happens often. Python's own calls do not count.

With orjson, as the environment of tests has it. The ceilings are what was counted when they were written; lower them when something becomes leaner.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_client import OpenAI
from openai_client._core.models.codec import decoder
from openai_client.testing import Scripted, json_answer

from .counting import Chunks, answering, calls, to_end

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Say hello."}]}
MODES = ("sync", "async")
REQUEST = {"sync": 85, "async": 153}
OVER_A_SOCKET = 152
"""The answer may come in two pieces."""
STREAM = {"sync": 95, "async": 99}
"""Of a stream that has no events."""
EVENT, PACKED_EVENT = 10, 8.1
"""Of an event that comes alone, and of one among fifty in a chunk."""
DECODE = {"chunk": 5, "completion": 6, "response": 407}


def stream(data: bytes, count: int) -> Callable[[], httpx.Response]:
    """A streamed answer: so many times the same bytes, then the end."""

    def answer() -> httpx.Response:
        body = Chunks(data, count, b"data: [DONE]\n\n")
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, stream=body)

    return answer


@pytest.mark.parametrize("mode", MODES)
def test_a_request(mode: str, completion: Any, runner: asyncio.Runner) -> None:
    client = answering(lambda: httpx.Response(200, json=completion), mode)
    assert calls(lambda: to_end(runner, client.chat.completions.create(**ASKED))) <= REQUEST[mode]


@pytest.mark.parametrize("mode", MODES)
def test_a_large_request_is_not_walked(mode: str, completion: Any, runner: asyncio.Runner) -> None:
    client = answering(lambda: httpx.Response(200, json=completion), mode)
    tool = {"type": "function", "function": {"name": "f", "parameters": {"type": "object"}}}
    large = {"model": "m", "messages": ASKED["messages"] * 200, "tools": [tool] * 100}
    few = calls(lambda: to_end(runner, client.chat.completions.create(**ASKED, tools=[tool])))
    many = calls(lambda: to_end(runner, client.chat.completions.create(**large)))
    assert many == few


def test_a_request_over_a_socket(completion: Any) -> None:
    """With the pools that clients have by themselves."""
    with (
        Scripted(lambda _: json_answer(completion)).serve() as server,
        OpenAI(api_key="k", base_url=server.url) as client,
    ):
        assert calls(lambda: client.chat.completions.create(**ASKED)) <= OVER_A_SOCKET


@pytest.mark.parametrize("mode", MODES)
def test_a_streamed_event(mode: str, chunk: Any, runner: asyncio.Runner) -> None:
    event = f"data: {json.dumps(chunk)}\n\n".encode()

    def counted(data: bytes, count: int) -> int:
        client = answering(stream(data, count), mode)
        return calls(lambda: to_end(runner, client.chat.completions.create(**ASKED, stream=True)))

    assert counted(event, 0) <= STREAM[mode]
    assert (counted(event, 400) - counted(event, 200)) / 200 <= EVENT
    assert (counted(event * 50, 20) - counted(event * 50, 10)) / 500 <= PACKED_EVENT


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("chunk", "types.chat._models:ChatCompletionChunk"),
        ("completion", "types.chat._models:ChatCompletion"),
        ("response", "types.responses._models:Response"),
    ],
)
def test_decoding(name: str, home: str, request: pytest.FixtureRequest) -> None:
    value, decode = request.getfixturevalue(name), decoder(home)
    text = json.dumps(value)
    assert calls(lambda: decode(json.loads(text))) <= DECODE[name]
