"""The streaming helpers of both clients over sockets: requests, headers, managers, ends and errors."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from operator import attrgetter
from random import Random
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from openai_client import (
    APIConnectionError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    AsyncOpenAI,
    OpenAI,
)

from . import conversations
from .feeds import present
from .test_assistant_handler import SEQUENCES as RUNS
from .test_chat_state import SEQUENCES as CHATS, shown

MESSAGES: Any = [{"role": "user", "content": "hi"}]


def served(server: HTTPServer, events: list[Any], *, done: bool = True, names: bool = False) -> str:
    """Answer everything with these events; the URL to ask."""
    lines = []
    for event in events:
        name = f"event: {event['event']}\n" if names else ""
        lines.append(f"{name}data: {json.dumps(event['data'] if names else event)}\n\n")
    if done:
        lines.append("event: done\ndata: [DONE]\n\n" if names else "data: [DONE]\n\n")
    server.expect_oneshot_request(re.compile(".*")).respond_with_data(
        "".join(lines), content_type="text/event-stream"
    )
    return server.url_for("/v1")


def sync_client(url: str) -> OpenAI:
    return OpenAI(api_key="k", base_url=url, max_retries=0)


def async_client(url: str) -> AsyncOpenAI:
    return AsyncOpenAI(api_key="k", base_url=url, max_retries=0)


def request(server: HTTPServer) -> Any:
    (sent, _) = server.log[-1]
    return sent


@pytest.mark.anyio
@pytest.mark.parametrize("case", ["text", "tools_parallel", "logprobs", "n3", "azure_filter", "usage"])
async def test_chats(httpserver: HTTPServer, case: str) -> None:
    recorded_chat = CHATS[case]
    url = served(httpserver, recorded_chat["chunks"])
    with sync_client(url) as client, client.chat.completions.stream(model="m", messages=MESSAGES) as stream:
        assert stream.response.status_code == 200
        got = [shown(event) for event in stream]
        final = stream.get_final_completion()
    assert got == recorded_chat["events"]
    assert final.choices[0].message.content == recorded_chat["final"]["choices"][0]["message"].get("content")
    sent = request(httpserver)
    assert json.loads(sent.data) == {"model": "m", "messages": MESSAGES, "stream": True}
    assert sent.headers["X-Stainless-Helper-Method"] == "chat.completions.stream"

    async def run() -> Any:
        again = served(httpserver, recorded_chat["chunks"])
        async with (
            async_client(again) as other,
            other.chat.completions.stream(model="m", messages=MESSAGES) as events,
        ):
            seen = [shown(event) async for event in events]
            return seen, present(await events.get_final_completion())

    assert await run() == (got, present(final))


@dataclass
class Person:
    """What texts are parsed into."""

    name: str
    n: int


def test_a_class_as_the_format(httpserver: HTTPServer) -> None:
    tools: Any = iter([{"type": "function", "function": {"name": "get", "strict": True, "parameters": {}}}])
    with (
        sync_client(served(httpserver, CHATS["json"]["chunks"])) as client,
        client.chat.completions.stream(
            model="m", messages=MESSAGES, response_format=Person, tools=tools
        ) as stream,
    ):
        parsed = [event.parsed for event in stream if event.type == "content.delta"]
        final: Any = stream.get_final_completion().choices[0].message
        snapshot: Any = stream.current_completion_snapshot.choices[0].message
    assert parsed == [None, {}, {}, {"name": "xéy", "n": 1}, {"name": "xéy", "n": 12}]
    assert isinstance(final.parsed, Person) and final.parsed.n == 12
    assert isinstance(snapshot.parsed, Person)
    body = json.loads(request(httpserver).data)
    assert body["response_format"]["json_schema"]["name"] == "Person"
    assert [tool["function"]["name"] for tool in body["tools"]] == ["get"]


def test_leaving_early_closes(httpserver: HTTPServer) -> None:
    with (
        sync_client(served(httpserver, CHATS["text"]["chunks"])) as client,
        client.chat.completions.stream(model="m", messages=MESSAGES) as stream,
    ):
        assert next(stream).type == "chunk"
        assert not stream.response.is_closed
    assert stream.response.is_closed


def test_nothing_is_sent_before_entering(httpserver: HTTPServer) -> None:
    url = served(httpserver, [])
    sync_client(url).chat.completions.stream(model="m", messages=MESSAGES)
    async_client(url).chat.completions.stream(model="m", messages=MESSAGES)
    assert httpserver.log == []
    with pytest.raises(TypeError, match="always streams"):
        sync_client(url).chat.completions.stream(model="m", messages=MESSAGES, stream=True)  # type: ignore[call-overload]


def test_headers_of_the_caller_win(httpserver: HTTPServer) -> None:
    with sync_client(served(httpserver, CHATS["text"]["chunks"])) as client:
        headers = {"x-stainless-helper-method": "mine"}
        with client.chat.completions.stream(model="m", messages=MESSAGES, extra_headers=headers) as stream:
            stream.until_done()
    assert request(httpserver).headers["X-Stainless-Helper-Method"] == "mine"


def test_a_stream_that_breaks_off(httpserver: HTTPServer) -> None:
    with (
        sync_client(served(httpserver, CHATS["no_finish"]["chunks"], done=False)) as client,
        client.chat.completions.stream(model="m", messages=MESSAGES) as stream,
    ):
        with pytest.raises(APIConnectionError):
            stream.until_done()
        assert stream.current_completion_snapshot.choices[0].message.content == "Hello"


@pytest.mark.anyio
async def test_responses(httpserver: HTTPServer) -> None:
    whole = conversations.response(Random(5))
    events = conversations.response_events(Random(5), whole)
    with (
        sync_client(served(httpserver, events, done=False)) as client,
        client.responses.stream(model="m", input="hi") as stream,
    ):
        assert [event.type for event in stream] == [event["type"] for event in events]
        assert conversations.unparsed(stream.get_final_response().to_dict()) == whole
    assert json.loads(request(httpserver).data) == {"model": "m", "input": "hi", "stream": True}

    async def run() -> Any:
        async with (
            async_client(served(httpserver, events, done=False)) as other,
            other.responses.stream(response_id="r1", starting_after=4) as again,
        ):
            return [event.sequence_number async for event in again], await again.get_final_response()

    numbers, final = await run()
    assert numbers == list(range(5, len(events))) and conversations.unparsed(final.to_dict()) == whole
    sent = request(httpserver)
    assert (sent.method, sent.path, sent.query_string) == ("GET", "/v1/responses/r1", b"stream=true")


def test_a_class_as_the_format_of_texts(httpserver: HTTPServer) -> None:
    events = conversations.response_events(Random(5), conversations.response(Random(5)))
    with (
        sync_client(served(httpserver, events[:1], done=False)) as client,
        client.responses.stream(model="m", input="x", text_format=Person, text={"verbosity": "low"}) as s,
    ):
        next(s)
    sent = json.loads(request(httpserver).data)["text"]
    schema = sent["format"].pop("schema")
    assert sent == {
        "verbosity": "low",
        "format": {"type": "json_schema", "name": "Person", "strict": True},
    }
    assert schema["required"] == ["name", "n"] and schema["additionalProperties"] is False


@pytest.mark.parametrize(
    ("arguments", "recorded_chat"),
    [
        ({"input": "x"}, "model must be given"),
        ({"model": "m"}, "input must be given"),
        ({"response_id": "r", "model": "m", "input": "x"}, "exclude input, model"),
        ({"starting_after": 3}, "needs response_id"),
    ],
)
def test_arguments_of_responses_that_do_not_go_together(arguments: Any, recorded_chat: str) -> None:
    for client in (sync_client("http://localhost:1"), async_client("http://localhost:1")):
        with pytest.raises(ValueError, match=recorded_chat):
            client.responses.stream(**arguments)  # type: ignore[call-overload,attr-defined]


HELPERS = [
    ("create_and_run_stream", {"assistant_id": "a"}, "threads.create_and_run_stream", "/v1/threads/runs"),
    (
        "runs.stream",
        {"thread_id": "t", "assistant_id": "a"},
        "threads.runs.create_and_stream",
        "/v1/threads/t/runs",
    ),
    (
        "runs.create_and_stream",
        {"thread_id": "t", "assistant_id": "a"},
        "threads.runs.create_and_stream",
        "/v1/threads/t/runs",
    ),
    (
        "runs.submit_tool_outputs_stream",
        {"run_id": "r", "thread_id": "t", "tool_outputs": []},
        "threads.runs.submit_tool_outputs_stream",
        "/v1/threads/t/runs/r/submit_tool_outputs",
    ),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("method", "arguments", "helper", "path"), HELPERS)
@pytest.mark.parametrize("own", [False, True])
async def test_runs(
    httpserver: HTTPServer, method: str, arguments: Any, helper: str, path: str, own: bool
) -> None:
    class Listener(AssistantEventHandler):
        pass

    class AsyncListener(AsyncAssistantEventHandler):
        pass

    names = [event["event"] for event in RUNS["text"]["events"]]
    with sync_client(served(httpserver, RUNS["text"]["events"], names=True)) as client:
        handler = Listener() if own else None
        with attrgetter(method)(client.beta.threads)(**arguments, event_handler=handler) as events:
            assert handler is None or events is handler
            assert [event.event for event in events] == names
            assert events.get_final_run().status == "completed"
    for _ in range(2):
        sent = request(httpserver)
        assert sent.path == path and json.loads(sent.data)["stream"] is True
        assert sent.headers["X-Stainless-Stream-Helper"] == helper
        assert sent.headers["X-Stainless-Custom-Event-Handler"] == str(own).lower()
        assert sent.headers["OpenAI-Beta"] == "assistants=v2"
        await _run_async(httpserver, method, arguments, AsyncListener() if own else None, names)


async def _run_async(server: HTTPServer, method: str, arguments: Any, handler: Any, names: list[str]) -> None:
    async with (
        async_client(served(server, RUNS["text"]["events"], names=True)) as client,
        attrgetter(method)(client.beta.threads)(**arguments, event_handler=handler) as events,
    ):
        assert [event.event async for event in events] == names
        assert (await events.get_final_messages())[0].status == "completed"
