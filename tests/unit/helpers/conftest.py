"""A stand-in for the parsing of structured output, for tests of streams alone: JSON, without schemas."""

from __future__ import annotations

import json
import sys
from types import ModuleType
from typing import Any

import pytest

PARSING = "openai_client.helpers.parsing"
REAL = ("test_parsing.py", "test_runner.py", "test_schema.py", "test_convert.py", "test_tools.py")
"""Tests of structured output itself."""


class CutShort(Exception):
    """Raised for a completion that was cut short."""


def response_format(wanted: Any) -> Any:
    schema = {"name": wanted.__name__, "schema": {"type": "object"}, "strict": True}
    return {"type": "json_schema", "json_schema": schema}


def parse_chat_completion(completion: Any, wanted: Any, tools: Any) -> Any:
    strict = {tool["function"]["name"] for tool in tools or () if tool["function"].get("strict")}
    for choice in completion.choices:
        if choice.finish_reason in ("length", "content_filter"):
            raise CutShort(choice.finish_reason)
        if isinstance(wanted, type) and choice.message.content:
            choice.message.parsed = wanted(**json.loads(choice.message.content))
        for call in choice.message.tool_calls or ():
            if getattr(call, "function", None) is not None and call.function.name in strict:
                call.function.parsed_arguments = json.loads(call.function.arguments)
    return completion


def parse_response(response: Any, wanted: Any, tools: Any) -> Any:
    strict = {tool["name"] for tool in tools or () if tool.get("strict")}
    for output in response.output:
        if output.type == "message":
            for part in output.content:
                if part.type == "output_text" and isinstance(wanted, type):
                    part.parsed = wanted(**json.loads(part.text))
        elif output.type == "function_call" and output.name in strict:
            output.parsed_arguments = json.loads(output.arguments)
    return response


@pytest.fixture(autouse=True)
def _parsing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.path.name in REAL:
        return
    stand_in = ModuleType(PARSING)
    for function in (response_format, parse_chat_completion, parse_response):
        setattr(stand_in, function.__name__, function)
    monkeypatch.setitem(sys.modules, PARSING, stand_in)
