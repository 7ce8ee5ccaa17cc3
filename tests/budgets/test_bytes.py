"""Bytes that decoded objects, streams and many requests hold, as tracemalloc counts them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from openai_client._core.models.codec import decoder

from .counting import answering, kept, left, peak, to_end
from .test_calls import ASKED, MODES, stream

OBJECTS = {"chunk": 3, "completion": 4, "response": 101}
"""Typed objects in each sample."""
EACH = 64
"""Bytes of a typed object beyond the JSON it shows."""
AT_A_TIME = 32_000
"""Bytes that reading a stream takes at most, however long it is."""
REQUESTS = 100
SLACK = 1_500
"""Bytes by which two runs alike may differ: a free list, an integer."""


@pytest.mark.parametrize(
    ("name", "home"),
    [
        ("chunk", "types.chat._models:ChatCompletionChunk"),
        ("completion", "types.chat._models:ChatCompletion"),
        ("response", "types.responses._models:Response"),
    ],
)
def test_decoded_objects_add_little_to_their_json(
    name: str, home: str, request: pytest.FixtureRequest
) -> None:
    text, decode = json.dumps(request.getfixturevalue(name)), decoder(home)
    bare = kept(lambda: json.loads(text))
    assert kept(lambda: decode(json.loads(text))) - bare <= EACH * OBJECTS[name] + 256


def test_members_are_the_parsed_json_itself(completion: Any) -> None:
    inner = completion["choices"][0]
    message = inner["message"]
    made = decoder("types.chat._models:ChatCompletion")(completion)
    assert vars(made) is completion
    assert vars(made.choices[0]) is inner
    assert vars(made.choices[0].message) is message
    flat = {"id": "file-1", "object": "file"}
    assert vars(decoder("types._models:FileObject")(flat)) is flat


@pytest.mark.parametrize("mode", MODES)
def test_a_stream_is_flat(mode: str, chunk: Any, runner: asyncio.Runner) -> None:
    event = f"data: {json.dumps(chunk)}\n\n".encode()

    def most(count: int) -> int:
        client = answering(stream(event, count), mode)
        return peak(lambda: to_end(runner, client.chat.completions.create(**ASKED, stream=True)))

    short, long = most(100), most(3000)
    assert long <= short + SLACK
    assert long <= AT_A_TIME


@pytest.mark.parametrize("mode", MODES)
def test_requests_leave_nothing_behind(mode: str, completion: Any, runner: asyncio.Runner) -> None:
    client = answering(lambda: httpx.Response(200, json=completion), mode)

    def many() -> None:
        for _ in range(REQUESTS):
            to_end(runner, client.chat.completions.create(**ASKED))

    assert left(many) <= SLACK
