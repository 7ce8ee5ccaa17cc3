"""Helpers that read answers themselves: whatever comes, the error is one of the package."""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from openai_client import AsyncOpenAI, OpenAI, OpenAIError
from openai_client.testing import Answer, Scripted

BODIES: list[Any] = [
    None,
    1,
    "x",
    [],
    [1],
    {},
    {"id": {}},
    {"id": "x", "status": [1]},
    {"id": "x", "status": "completed", "file_counts": 3, "data": 7, "choices": 3, "output": 5},
    {"id": "x", "data": [1, None, {"id": 3, "embedding": "!!"}, {"index": "z", "embedding": []}]},
    {"id": "x", "choices": [1, {"message": 3}, {}], "output": [1, {"type": "message", "content": 3}]},
    {"id": "x", "choices": [{"index": "0", "message": {"content": {}, "tool_calls": [{"function": 3}, 4]}}]},
    {"id": "x", "output": [{"type": "message", "content": [{"type": "output_text", "text": 4}, 5]}]},
    {"id": "x", "status": "failed", "errors": 5, "data": [{"b64_json": "?", "url": 5}]},
]
HOW: dict[str, Any] = {"poll_interval_ms": 1, "deadline": 0.2}
MESSAGES: Any = [{"role": "user", "content": "x"}]
FLOWS: dict[str, Callable[[Any], Any]] = {
    "videos.poll": lambda c: c.videos.poll("v", **HOW),
    "videos.create_and_poll": lambda c: c.videos.create_and_poll(prompt="p", **HOW),
    "files.wait": lambda c: c.files.wait_for_processing("f", poll_interval=0.001, max_wait_seconds=0.2),
    "store.poll": lambda c: c.vector_stores.files.poll("f", vector_store_id="v", **HOW),
    "store.upload": lambda c: c.vector_stores.files.upload(vector_store_id="v", file=b"x"),
    "store.upload_and_poll": lambda c: c.vector_stores.files.upload_and_poll(
        vector_store_id="v", file=b"x", **HOW
    ),
    "batches.poll": lambda c: c.vector_stores.file_batches.poll("b", vector_store_id="v", **HOW),
    "batches.upload": lambda c: c.vector_stores.file_batches.upload_and_poll("v", files=[b"x", b"y"], **HOW),
    "uploads": lambda c: c.uploads.upload_file_chunked(
        file=b"x", filename="n", bytes=1, mime_type="a/b", purpose="batch"
    ),
    "embeddings": lambda c: c.embeddings.create(model="m", input="x"),
    "embeddings.create_many": lambda c: c.embeddings.create_many(["a", "b"], model="m"),
    "runs": lambda c: c.beta.threads.runs.create_and_poll("t", assistant_id="a", **HOW),
    "threads": lambda c: c.beta.threads.create_and_run_poll(assistant_id="a", **HOW),
    "chat.parse": lambda c: c.chat.completions.parse(model="m", messages=MESSAGES),
    "responses.parse": lambda c: c.responses.parse(model="m", input="x"),
    "transcriptions": lambda c: c.audio.transcriptions.create(
        file=b"x", model="whisper-1", response_format="text"
    ),
}


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Runs work with a client of a server."""

    def run_sync(server: Any, work: Callable[[Any], Any]) -> Any:
        settings: dict[str, Any] = {"api_key": "k", "base_url": server.url, "max_retries": 0}
        if request.param == "sync":
            with OpenAI(**settings) as client:
                return work(client)

        async def main() -> Any:
            async with AsyncOpenAI(**settings) as client:
                value = work(client)
                return await value if hasattr(value, "__await__") else value

        return asyncio.run(main())

    run_sync.asynchronous = request.param == "async"  # type: ignore[attr-defined]
    return run_sync


@pytest.mark.parametrize("name", FLOWS)
def test_helpers_that_make_calls(run: Callable[..., Any], name: str) -> None:
    for body in BODIES:
        reply = Answer(200, {"content-type": "application/json"}, json.dumps(body).encode())
        with Scripted(lambda _, reply=reply: reply).serve() as server, suppress(OpenAIError):
            run(server, FLOWS[name])


def test_what_is_missing_is_told(run: Callable[..., Any]) -> None:
    reply = Answer(200, {"content-type": "application/json"}, b'{"status": "queued"}')
    with Scripted([reply]).serve() as server, pytest.raises(OpenAIError, match="no object with 'id'"):
        run(server, FLOWS["videos.create_and_poll"])
    counts = Answer(200, {"content-type": "application/json"}, b'{"id": "x", "file_counts": 3}')
    with Scripted([counts]).serve() as server, pytest.raises(OpenAIError, match="not what it should be"):
        run(server, FLOWS["batches.poll"])


def test_images_that_are_none(run: Callable[..., Any], tmp_path: Path) -> None:
    for body in BODIES:
        reply = Answer(200, {"content-type": "application/json"}, json.dumps(body).encode())
        with Scripted(lambda _, reply=reply: reply).serve() as server:
            image = run(server, lambda c: c.images.generate(prompt="p"))
            with suppress(OpenAIError):
                run(server, lambda c, image=image: c.images.save(image, tmp_path))


# --- streams --------------------------------------------------------------------------------

CHUNKS = [
    {
        "id": "c",
        "object": "chat.completion.chunk",
        "choices": [
            {
                "index": 0,
                "delta": {
                    "content": "he",
                    "tool_calls": [{"index": 0, "id": "t", "type": "function", "function": {"name": "f"}}],
                },
                "logprobs": {"content": [{"token": "a", "logprob": 1}]},
            }
        ],
    },
    {"id": "c", "choices": [{"index": 0, "delta": {"content": "llo"}, "finish_reason": "stop"}]},
]
PART = {"output_index": 0, "content_index": 0, "item_id": "m"}
MESSAGE = {"type": "message", "id": "m", "role": "assistant", "content": [], "status": "in_progress"}
CALL = {"type": "function_call", "id": "f", "call_id": "c", "name": "n", "arguments": ""}
RESPONSE = {"id": "r", "object": "response", "status": "completed", "output": [MESSAGE]}
EVENTS = [
    {"type": "response.created", "sequence_number": 0, "response": {**RESPONSE, "output": []}},
    {"type": "response.output_item.added", "output_index": 0, "item": MESSAGE},
    {"type": "response.content_part.added", **PART, "part": {"type": "output_text", "text": ""}},
    {"type": "response.output_text.delta", **PART, "delta": "hi", "logprobs": []},
    {"type": "response.output_item.added", "output_index": 1, "item": CALL},
    {"type": "response.function_call_arguments.delta", "output_index": 1, "item_id": "f", "delta": "{}"},
    {"type": "response.completed", "sequence_number": 8, "response": RESPONSE},
]
DELTA = {"content": [{"index": 0, "type": "text", "text": {"value": "a", "annotations": []}}]}
STEP = {"type": "tool_calls", "tool_calls": [{"index": 0, "id": "c", "type": "function", "function": {}}]}
THREAD = [
    ["thread.run.created", {"id": "r", "object": "thread.run", "status": "queued"}],
    ["thread.run.step.created", {"id": "s", "object": "thread.run.step", "step_details": STEP}],
    ["thread.message.created", {"id": "m", "object": "thread.message", "content": []}],
    ["thread.message.delta", {"id": "m", "object": "thread.message.delta", "delta": DELTA}],
    ["thread.run.step.delta", {"id": "s", "delta": {"step_details": STEP}}],
    ["thread.message.completed", {"id": "m", "content": [{"type": "text", "text": {"value": "a"}}]}],
    ["thread.run.completed", {"id": "r", "object": "thread.run", "status": "completed"}],
]
ODD: list[Any] = [None, 1, "x", [], [1], {}, {"id": {}}, True, -1, 1e300, [{}], {"a": [{"b": 1}]}]


def locations(value: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where something stands within JSON data."""
    yield at
    if isinstance(value, (dict, list)):
        for key, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from locations(each, (*at, key))


def changed(value: Any, at: tuple[Any, ...], odd: Any) -> Any:
    """The data with something odd at a place."""
    if not at:
        return odd
    copy: Any = json.loads(json.dumps(value))
    within = copy
    for key in at[:-1]:
        within = within[key]
    within[at[-1]] = odd
    return copy


def mutants(events: list[Any], count: int) -> list[list[Any]]:
    """Streams of which something is odd, missing or in the wrong order, chosen by a fixed chance."""
    found: list[list[Any]] = [events[:at] + events[at + 1 :] for at in range(len(events))]
    found += [[*events[:at], events[at], *events[at:]] for at in range(len(events))]
    found += [events[::-1]]
    every = [(n, at, odd) for n, event in enumerate(events) for at in locations(event) for odd in ODD]
    for n, at, odd in random.Random(4).sample(every, count):
        found.append([*events[:n], changed(events[n], at, odd), *events[n + 1 :]])
    return found


def body(events: list[Any]) -> bytes:
    text = ""
    for event in events:
        if isinstance(event, list) and len(event) == 2 and isinstance(event[0], str):
            text += f"event: {event[0]}\n"
            event = event[1]
        text += f"data: {json.dumps(event)}\n\n"
    return text.encode() + b"data: [DONE]\n\n"


def looked(event: Any) -> None:
    """Look at what is computed late."""
    for name in ("snapshot", "parsed", "arguments", "parsed_arguments"):
        getattr(event, name, None)


STREAMS: dict[str, tuple[list[Any], Callable[[Any], Any], tuple[str, ...]]] = {
    "chat": (
        CHUNKS,
        lambda c: c.chat.completions.stream(model="m", messages=MESSAGES),
        ("get_final_completion",),
    ),
    "responses": (EVENTS, lambda c: c.responses.stream(model="m", input="x"), ("get_final_response",)),
    "assistants": (
        THREAD,
        lambda c: c.beta.threads.runs.stream("t", assistant_id="a"),
        ("get_final_run", "get_final_messages", "get_final_run_steps"),
    ),
}


@pytest.mark.parametrize("name", STREAMS)
def test_helpers_that_read_streams(run: Callable[..., Any], name: str) -> None:
    events, opened, finals = STREAMS[name]
    replies = iter(mutants(events, 120))
    count = len(mutants(events, 120))

    def one(client: Any) -> None:
        with suppress(OpenAIError), opened(client) as stream:
            for event in stream:
                looked(event)
            for final in finals:
                getattr(stream, final)()

    async def run_async(client: Any) -> None:
        with suppress(OpenAIError):
            async with opened(client) as stream:
                async for event in stream:
                    looked(event)
                for final in finals:
                    await getattr(stream, final)()

    def all_of_them(client: Any) -> Any:
        if not run.asynchronous:  # type: ignore[attr-defined]
            return [one(client) for _ in range(count)]

        async def main() -> None:
            for _ in range(count):
                await run_async(client)

        return main()

    headers = {"content-type": "text/event-stream"}
    with Scripted(lambda _: Answer(200, headers, body(next(replies)))).serve() as server:
        run(server, all_of_them)
        assert len(server.requests) == count and not server.core.failures  # type: ignore[attr-defined]


def test_what_callers_classes_raise_is_theirs(run: Callable[..., Any]) -> None:
    from openai_client import AssistantEventHandler, AsyncAssistantEventHandler

    class Now(AssistantEventHandler):
        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            raise AttributeError("mine")

    class Later(AsyncAssistantEventHandler):
        async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            raise AttributeError("mine")

    handler: Any = Later() if run.asynchronous else Now()  # type: ignore[attr-defined]

    def work(client: Any) -> Any:
        manager = client.beta.threads.runs.stream("t", assistant_id="a", event_handler=handler)
        if not run.asynchronous:  # type: ignore[attr-defined]
            with manager as stream:
                return stream.until_done()

        async def main() -> None:
            async with manager as stream:
                await stream.until_done()

        return main()

    reply = Answer(200, {"content-type": "text/event-stream"}, body(THREAD))
    with Scripted([reply]).serve() as server, pytest.raises(AttributeError, match="mine"):
        run(server, work)
