"""Responses themselves, read or not."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import ModuleType
from typing import Any

from pytest_httpserver import HTTPServer

from .calls import CHUNKS, COMPLETION, KEYS, events


def test_raw_responses(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/chat/completions/c1").respond_with_json(
        COMPLETION, headers={"x-request-id": "r"}
    )
    raw = ask(lambda c: c.chat.completions.with_raw_response.retrieve("c1"))
    assert (raw.status_code, raw.request_id, raw.method, raw.retries_taken) == (200, "r", "GET", 0)
    assert raw.headers["X-Request-Id"] == "r"
    assert raw.parse() is raw.parse()
    assert raw.parse().id == raw.json()["id"] == json.loads(raw.text)["id"] == json.loads(raw.content)["id"]
    assert raw.parse(to=str).startswith("{") and raw.parse(to=dict)["id"] == "c1"
    assert str(raw.url).endswith("/v1/chat/completions/c1") and raw.is_closed
    assert raw.elapsed.total_seconds() >= 0 and raw.http_version.startswith("HTTP/1.")


def test_streamed_responses(mini: ModuleType, httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/v1/chat/completions/c1").respond_with_json(COMPLETION)
    httpserver.expect_request("/v1/files/f/content").respond_with_data(b"abc")
    httpserver.expect_request("/v1/chat/completions").respond_with_data(events(*CHUNKS, "[DONE]"))
    settings = {"base_url": httpserver.url_for("/v1"), "credentials": KEYS}
    with mini.Client(**settings) as client:
        view = client.with_streaming_response
        with view.chat.completions.retrieve("c1") as response:
            assert not response.is_closed
            assert response.parse().id == response.json()["id"] == "c1"
            assert "c1" in response.text()
        with view.files.content("f") as response:
            response.stream_to_file(tmp_path / "f")
        with view.files.content("f") as response:
            assert b"".join(response.iter_bytes()) == b"abc"
        with view.chat.completions.create(model="m", messages=[], stream=True) as response:
            assert len(list(response.parse())) == 3
        assert (tmp_path / "f").read_bytes() == b"abc"

    async def main() -> None:
        async with mini.AsyncClient(**settings) as client:
            view = client.with_streaming_response
            async with view.chat.completions.retrieve("c1") as response:
                assert (await response.parse()).id == (await response.json())["id"] == "c1"
                assert "c1" in await response.text()
            async with view.files.content("f") as response:
                assert b"".join([piece async for piece in response.iter_bytes()]) == b"abc"
            async with view.files.content("f") as response:
                await response.stream_to_file(tmp_path / "g")
            async with view.chat.completions.create(model="m", messages=[], stream=True) as response:
                assert [each.id async for each in await response.parse()] == ["c"] * 3
        assert (tmp_path / "g").read_bytes() == b"abc"

    asyncio.run(main())
