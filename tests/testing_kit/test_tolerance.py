"""What the service tolerates of requests, and what it does not: shipped frameworks rely on the one, tests on the other."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_client import BadRequestError, OpenAI
from openai_client.testing import MockAPI, Request
from openai_client.testing.checks import SPARED, Checks
from openai_client.testing.contract import contract

from .ears import Converse, Ear

CHAT, RESPONSES = "/chat/completions", "/responses"
USER: Any = [{"role": "user", "content": "Hi"}]
FUNCTION: dict[str, Any] = {"type": "function", "name": "f"}


def message_with(*content: Any, **more: Any) -> dict[str, Any]:
    return {"model": "m", "input": [{"role": "assistant", "content": [*content], **more}, *USER]}


OPTIONAL = """tools tool_choice functions function_call stop n stream stream_options temperature seed logit_bias
    response_format max_tokens max_completion_tokens parallel_tool_calls metadata store reasoning_effort top_p
    modalities audio prediction service_tier logprobs top_logprobs presence_penalty frequency_penalty user""".split()
TOLERATED: list[tuple[str, str, dict[str, Any]]] = [
    ("no user", RESPONSES, {"model": "m", "input": "a", "user": None}),
    (
        "nothing",
        RESPONSES,
        {"model": "m", "input": "a"}
        | dict.fromkeys(
            "tools tool_choice text reasoning include stream store user metadata truncation".split()
        ),
    ),
    ("no input", RESPONSES, {"model": "m", "input": None}),
    (
        "strict is left out",
        RESPONSES,
        {"model": "m", "input": "a", "tools": [{**FUNCTION, "parameters": {}}]},
    ),
    ("parameters, too", RESPONSES, {"model": "m", "input": "a", "tools": [FUNCTION]}),
    (
        "nothing of a function",
        RESPONSES,
        {
            "model": "m",
            "input": "a",
            "tools": [FUNCTION | dict.fromkeys(("description", "parameters", "strict"))],
        },
    ),
    ("what was sent", RESPONSES, message_with({"type": "output_text", "text": "a"})),
    (
        "as a message",
        RESPONSES,
        message_with({"type": "output_text", "text": "a", "annotations": []}, type="message"),
    ),
    (
        "with an id",
        RESPONSES,
        message_with(
            {"type": "output_text", "text": "a", "annotations": []},
            type="message",
            id="msg_1",
            status="completed",
        ),
    ),
    (
        "with nulls",
        RESPONSES,
        message_with(
            {"type": "output_text", "text": "a", "logprobs": None}, type="message", id="msg_1", status=None
        ),
    ),
    (
        "calls without ids",
        RESPONSES,
        {
            "model": "m",
            "input": [
                {
                    "type": "function_call",
                    "call_id": "c",
                    "name": "f",
                    "arguments": "{}",
                    "id": None,
                    "status": None,
                },
                {"type": "function_call_output", "call_id": "c", "output": "a", "id": None, "status": None},
            ],
        },
    ),
    (
        "reasoning",
        RESPONSES,
        {
            "model": "m",
            "input": [
                {"type": "reasoning", "id": "rs_1", "summary": []}
                | dict.fromkeys(("content", "encrypted_content", "status"))
            ],
        },
    ),
    (
        "an image of any detail",
        RESPONSES,
        {
            "model": "m",
            "input": [
                {"role": "user", "content": [{"type": "input_image", "image_url": "https://a.invalid"}]}
            ],
        },
    ),
    (
        "a format",
        RESPONSES,
        {
            "model": "m",
            "input": "a",
            "text": {
                "format": {
                    "type": "json_schema",
                    "name": "a",
                    "schema": {},
                    "strict": None,
                    "description": None,
                }
            },
        },
    ),
    ("nothing for chat", CHAT, {"model": "m", "messages": USER, **dict.fromkeys(OPTIONAL)}),
    (
        "messages",
        CHAT,
        {
            "model": "m",
            "messages": [
                {"role": "system", "content": "a", "name": None},
                {
                    "role": "assistant",
                    **dict.fromkeys("content tool_calls refusal function_call name audio".split()),
                },
                {"role": "tool", "tool_call_id": "a", "content": "a", "name": None},
                {"role": "function", "name": "f"},
            ],
        },
    ),
    (
        "functions",
        CHAT,
        {
            "model": "m",
            "messages": USER,
            "stream": False,
            "stream_options": None,
            "tools": [
                {
                    "type": "function",
                    "function": {"name": "f", "description": None, "parameters": None, "strict": None},
                }
            ],
        },
    ),
    (
        "vectors",
        "/embeddings",
        {"model": "m", "input": "a"} | dict.fromkeys(("user", "dimensions", "encoding_format")),
    ),
    (
        "texts",
        "/completions",
        {"model": "m"} | dict.fromkeys(("user", "suffix", "max_tokens", "prompt", "n", "stop")),
    ),
    (
        "images",
        "/images/generations",
        {"prompt": "a"} | dict.fromkeys(("n", "size", "user", "response_format")),
    ),
    (
        "speech",
        "/audio/speech",
        {"model": "m", "input": "a", "voice": "alloy", "instructions": None, "speed": None},
    ),
    ("a session", "/realtime/sessions", {"voice": "alloy"}),
    (
        "a store",
        "/vector_stores",
        dict.fromkeys(("name", "file_ids", "expires_after", "metadata", "chunking_strategy")),
    ),
    ("a thread", "/threads", dict.fromkeys(("messages", "metadata", "tool_resources"))),
    ("a conversation", "/conversations", dict.fromkeys(("items", "metadata"))),
]


@pytest.mark.parametrize(("path", "body"), [row[1:] for row in TOLERATED], ids=[row[0] for row in TOLERATED])
def test_what_is_tolerated(mock: MockAPI, path: str, body: Any) -> None:
    headers = {"content-type": "application/json", "authorization": "Bearer k"}
    answer = mock.handle(Request("POST", f"/v1{path}", headers, json.dumps(body).encode()))
    assert answer.status == 200, answer.content()
    assert mock.requests[0].json == body


REFUSED: list[tuple[str, dict[str, Any], str]] = [
    (
        RESPONSES,
        {"model": "m", "input": "a", "tools": [{"type": "function", "strict": True}]},
        "tools[0].name",
    ),
    (RESPONSES, {"model": "m", "input": "a", "tools": [{**FUNCTION, "name": None}]}, "tools[0].name"),
    (RESPONSES, {"model": "m", "input": "a", "tools": [{**FUNCTION, "strict": "yes"}]}, "tools[0].strict"),
    (RESPONSES, {"model": "m", "input": "a", "tools": [None]}, "tools[0]"),
    (RESPONSES, {"model": "m", "input": "a", "metadata": {"a": None}}, "metadata.a"),
    (RESPONSES, {"model": "m", "input": [{"role": None, "content": "a"}]}, "input[0].role"),
    (CHAT, {"model": "m"}, "messages"),
    (CHAT, {"model": "m", "messages": None}, "messages"),
    (CHAT, {"model": None, "messages": USER}, "model"),
    (CHAT, {"model": "m", "messages": [{"role": "tool", "content": "a"}]}, "messages[0].tool_call_id"),
    ("/embeddings", {"model": "m", "input": None}, "input"),
    ("/embeddings", {"model": "m"}, "input"),
]


@pytest.mark.parametrize(("path", "body", "param"), REFUSED)
def test_what_is_not(client: OpenAI, path: str, body: Any, param: str) -> None:
    with pytest.raises(BadRequestError) as caught:
        client.post(path, body=body, cast_to=dict[str, Any])
    assert caught.value.param == param


def test_what_the_service_fills_in_is_in_its_answer(mock: MockAPI) -> None:
    with mock.client(_strict_response_validation=True) as client:
        body: Any = {"model": "m", "tools": [{**FUNCTION, "description": None}], "user": None, "text": None}
        made = client.responses.create(
            **body, input=message_with({"type": "output_text", "text": "a"})["input"]
        )
        (tool,) = made.tools
        assert tool.type == "function"
        assert (tool.strict, tool.parameters) == (True, None)
        assert made.user is None
        first, second = client.responses.input_items.list(made.id, order="asc")
        assert first.type == second.type == "message"
        (part,) = first.content
        assert part.type == "output_text"
        assert (part.annotations, part.logprobs) == ([], [])


def test_a_conversation_goes_on_with_what_was_said(client: OpenAI) -> None:
    given: list[Any] = [*USER]
    for _ in range(2):
        made = client.responses.create(model="m", input=given)
        given += [item.to_dict() for item in made.output] + USER
    bare = [{"role": "assistant", "content": [{"type": "output_text", "text": made.output_text}]}, *USER]
    assert client.responses.create(model="m", input=bare).output_text == "Hi"  # type: ignore[arg-type]


def test_answers_are_held_to_the_letter() -> None:
    """Tolerance is for requests: what the mock says itself has no null where the contract knows none."""
    shape = "$OutputTextContent"
    text = {"type": "output_text", "text": "a"}
    assert Checks(contract(), requests=True).wrong(text, shape) is None
    assert Checks(contract()).wrong(text, shape) is not None
    assert Checks(contract()).wrong({**text, "annotations": [], "logprobs": None}, shape) is not None


def test_sockets_tolerate_the_same(converse: Converse) -> None:
    async def work(ear: Ear) -> list[str]:
        await ear.say(type="response.create", event_id=None, response=None)
        return [event.type for event in await ear.until("response.done")]

    assert converse(work)[-1] == "response.done"


def test_the_socket_of_responses_does_as_well(mock: MockAPI) -> None:
    line, _ = mock.connect(Request("GET", "/v1/responses", {"authorization": "Bearer k"}))
    event = {"type": "response.create", "model": "m", "input": "a", "user": None, "tools": [FUNCTION]}
    events = [json.loads(each) for each in line.receive(json.dumps(event))]  # type: ignore[union-attr, arg-type]
    assert events[-1]["type"] == "response.completed"


@pytest.mark.anyio
async def test_async(mock: MockAPI) -> None:
    async def main() -> str:
        async with mock.async_client() as client:
            body: Any = {"tools": [FUNCTION], "user": None}
            return (await client.responses.create(model="m", input="Hi", **body)).output_text

    assert await main() == "Hi"


def test_all_that_is_spared_is_required_by_the_contract() -> None:
    known = contract()
    for of, names in SPARED.items():
        row = known.types[of] if of in known.types else known.operations[of].body
        assert row is not None
        assert names <= {*row["required"]} & row["fields"].keys(), of
