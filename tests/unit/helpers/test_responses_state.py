"""Events of a response: four are enriched, all others pass; what is refused and what is not."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest

from openai_client._core.models.codec import decode
from openai_client.helpers import responses_events
from openai_client.helpers.responses_stream import ResponseStream
from openai_client.types import responses as types

from . import conversations
from .feeds import Feed

MESSAGE = {"id": "i", "status": "completed", "type": "message", "role": "assistant"}


@dataclass
class Point:
    """What texts are parsed into."""

    x: int


def whole(*output: dict[str, Any]) -> dict[str, Any]:
    return {**conversations.response(Random(1)), "output": list(output)}


def text(text_given: str) -> dict[str, Any]:
    return {**MESSAGE, "content": [{"type": "output_text", "text": text_given, "annotations": []}]}


def call(text_given: str) -> dict[str, Any]:
    return {**MESSAGE, "type": "function_call", "call_id": "k", "name": "get", "arguments": text_given}


def stream(events: list[dict[str, Any]], **settings: Any) -> ResponseStream[Any]:
    decoded = [decode("types.responses._models:ResponseStreamEvent", deepcopy(event)) for event in events]
    feed: Any = Feed(decoded)
    return ResponseStream(raw_stream=feed, **settings)


def events_of(*output: dict[str, Any]) -> list[dict[str, Any]]:
    return conversations.response_events(Random(3), whole(*output))


def test_texts_have_snapshots() -> None:
    seen = ""
    events = list(stream(events_of(text("Hello, you"))))
    assert [event.type for event in events] == [event["type"] for event in events_of(text("Hello, you"))]
    for event in events:
        if event.type == "response.output_text.delta":
            seen += event.delta
            assert isinstance(event, responses_events.ResponseTextDeltaEvent)
            assert isinstance(event, types.ResponseTextDeltaEvent)
            assert (event.snapshot, event.parsed_snapshot) == (seen, None)
            assert event.to_dict()["snapshot"] == seen
        elif event.type == "response.output_text.done":
            assert event.parsed is None and "parsed" in event.to_dict()
    assert seen == "Hello, you"


def test_texts_are_parsed() -> None:
    text_given = json.dumps({"x": 1})
    with stream(events_of(text(text_given)), text_format=Point) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                assert event.parsed_snapshot in (None, {}, {"x": 1})
            elif event.type == "response.output_text.done":
                assert isinstance(event.parsed, Point) and event.parsed.x == 1
            elif event.type == "response.completed":
                parsed: Any = event.response.output[0]
                assert parsed.content[0].parsed.x == 1
        final: Any = events.get_final_response().output[0]
    assert final.content[0].parsed.x == 1


def test_arguments_have_snapshots() -> None:
    text_given = json.dumps({"city": "Paris"})
    tools = [{"type": "function", "name": "get", "strict": True}]
    events = stream(events_of(call(text_given)), input_tools=tools)
    seen = [event for event in events if event.type == "response.function_call_arguments.delta"]
    assert (seen[-1].snapshot, seen[-1].parsed_snapshot) == (text_given, {"city": "Paris"})
    assert seen[0].snapshot == seen[0].delta
    final: Any = events.get_final_response().output[0]
    assert final.parsed_arguments == {"city": "Paris"}


def test_unknown_events_pass() -> None:
    events = events_of(text("a"))
    events.insert(1, {"type": "response.brand_new", "x": 1, "sequence_number": 0})
    got = [event.type for event in stream(events)]
    assert got == [event["type"] for event in events]


def test_the_events_after_one() -> None:
    events = events_of(text("Hello"))
    last = [event for event in events if event["type"] == "response.output_text.delta"][-1]
    (delta, *rest) = stream(events, starting_after=last["sequence_number"] - 1)
    assert delta.type == "response.output_text.delta" and delta.snapshot == "Hello"
    assert len(rest) == len(events) - 1 - last["sequence_number"]


@pytest.mark.parametrize("end", ["response.failed", "response.incomplete", None])
def test_a_response_that_does_not_complete(end: str | None) -> None:
    *events, last = events_of(text("Hello"))
    if end is not None:
        status = end.rpartition(".")[2]
        events.append({**last, "type": end, "response": {**last["response"], "status": status}})
    made = stream(events)
    with pytest.raises(RuntimeError, match=r"without `response.completed`"):
        made.get_final_response()
    snapshot: Any = made.current_response_snapshot
    assert snapshot.output[0].content[0].text == "Hello"


def test_the_first_event_creates_the_response() -> None:
    with pytest.raises(RuntimeError, match=r"began with `response.in_progress`"):
        stream(events_of(text("Hello"))[1:]).until_done()
    with pytest.raises(RuntimeError, match="no event"):
        stream([]).current_response_snapshot


def test_events_of_items_that_were_never_added() -> None:
    events = [event for event in events_of(text("Hello")) if event["type"] != "response.output_item.added"]
    seen = [event for event in stream(events) if event.type == "response.output_text.delta"]
    assert seen[-1].snapshot == "Hello"


def test_what_is_listed_is_what_the_contract_has() -> None:
    import ast
    import inspect

    tree = ast.parse(inspect.getsource(responses_events))
    (alias,) = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign)
        and node.value is not None
        and getattr(node.target, "id", "") == "ResponseStreamEvent"
    )
    assert alias.value is not None
    listed = {
        n.attr if isinstance(n, ast.Attribute) else n.id
        for n in ast.walk(alias.value)
        if isinstance(n, (ast.Attribute, ast.Name)) and getattr(n, "id", "") not in ("raw", "T")
    }

    def members(union: Any) -> set[str]:
        return {n for each in getattr(union, "__args__", ()) for n in members(each)} or {union.__name__}

    assert listed == members(types.ResponseStreamEvent)
