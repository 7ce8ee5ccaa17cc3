"""Streams over a real connection."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from .calls import CHUNKS, KEYS, events, sent, stream


def test_streams(ask: Any, httpserver: HTTPServer) -> None:
    body = ": hello\n\n" + events(*CHUNKS, "[DONE]", "not json")
    httpserver.expect_request("/v1/chat/completions").respond_with_data(
        body, content_type="text/event-stream"
    )
    found = ask(stream)
    assert [each.choices[0].delta.content for each in found] == ["a", "b", "c"]
    assert sent(httpserver).get_json()["stream"] is True


@pytest.mark.parametrize(
    ("body", "error", "message"),
    [
        (events(CHUNKS[0]), "APIConnectionError", "ended before its last event"),
        (events(CHUNKS[0], '{"error": {"message": "too much", "code": 1}}'), "APIError", "too much"),
        (events('{"error": "odd"}'), "APIError", "odd"),
        (events("{"), "APIResponseValidationError", "not valid JSON"),
    ],
)
def test_broken_streams(
    ask: Any, core: Any, httpserver: HTTPServer, body: str, error: str, message: str
) -> None:
    httpserver.expect_request("/v1/chat/completions").respond_with_data(body)
    with pytest.raises(getattr(core("foundation.errors"), error), match=message):
        ask(stream)


def test_lines_of_json(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files/watch").respond_with_data('{"id":"a"}\n\n{"id":"b"}')
    found = ask(lambda c: iter(w) if hasattr(w := c.files.watch(), "__iter__") else w)
    assert [each.id for each in found] == ["a", "b"]


def test_streams_are_left_early(mini: ModuleType, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/chat/completions").respond_with_data(events(*CHUNKS, "[DONE]"))
    with mini.Client(base_url=httpserver.url_for("/v1"), credentials=KEYS) as client:
        with client.chat.completions.create(model="m", messages=[], stream=True) as made:
            assert next(made).id == "c"
        assert made.response.is_closed

    async def main() -> None:
        async with mini.AsyncClient(base_url=httpserver.url_for("/v1"), credentials=KEYS) as client:
            async with await client.chat.completions.create(model="m", messages=[], stream=True) as made:
                async for each in made:
                    assert each.id == "c"
                    break
            assert made.response.is_closed

    asyncio.run(main())
