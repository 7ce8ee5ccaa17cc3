"""What a response says as one text, also when its output is not what it should be."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from openai_client.types.responses import Response
from openai_client.types.responses.parsed_response import ParsedResponse

TEXT = {"type": "output_text", "text": "Warp", "annotations": []}


def message(*content: Any) -> dict[str, Any]:
    return {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [*content]}


ODD: list[tuple[Any, str]] = [
    ([message(TEXT, TEXT)], "WarpWarp"),
    ([], ""),
    (None, ""),
    (0, ""),
    ("Warp", ""),
    ({"type": "message"}, ""),
    ([None, "Warp", 1, [], {}, message(TEXT)], "Warp"),
    ([{"type": None}, {"content": [TEXT]}, {"type": "new", "content": [TEXT]}, message(TEXT)], "Warp"),
    (
        [
            {"type": "message"},
            {"type": "message", "content": None},
            {"type": "message", "content": 1},
            message(TEXT),
        ],
        "Warp",
    ),
    ([{"type": "message", "content": "Warp"}, {"type": "message", "content": TEXT}], ""),
    ([message(None, "Warp", 1, [], {}, {"type": "output_text"}, TEXT)], "Warp"),
    ([message({**TEXT, "text": None}, {**TEXT, "text": 1}, {**TEXT, "text": ["Warp"]}, TEXT)], "Warp"),
    (
        [
            message(
                {"text": "Warp"}, {"type": "refusal", "refusal": "No."}, {"type": "new", "text": "Warp"}, TEXT
            )
        ],
        "Warp",
    ),
]


@pytest.mark.parametrize(("output", "text"), ODD)
def test_what_can_be_had(ask: Callable[..., Any], httpserver: HTTPServer, output: Any, text: str) -> None:
    body = json.dumps({"id": "resp_1", "object": "response", "output": output})
    httpserver.expect_request("/v1/responses").respond_with_data(body, content_type="application/json")
    assert ask(lambda c: c.responses.create(model="m", input="a")).output_text == text


def test_no_output_at_all(ask: Callable[..., Any], httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/responses").respond_with_json({"id": "resp_1"})
    assert ask(lambda c: c.responses.create(model="m", input="a")).output_text == ""


@pytest.mark.parametrize(("output", "text"), ODD)
def test_made_by_hand(output: Any, text: str) -> None:
    """Items and parts may be plain data, where somebody made the response himself."""
    assert Response.construct(output=output).output_text == text
    parsed: ParsedResponse[Any] = ParsedResponse.construct(output=output)
    assert parsed.output_text == text
    assert parsed.output_parsed is None
