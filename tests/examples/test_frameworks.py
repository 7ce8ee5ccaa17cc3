"""The webhook examples within the real frameworks, and the progress bar over a real transfer."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer

import webhooks_fastapi
import webhooks_flask
from openai_client import OpenAI
from upload_with_progress import there_and_back

SECRET = "whsec_c2VjcmV0IHNlY3JldCBzZWNyZXQ="
EVENT = {
    "object": "event",
    "id": "evt_1",
    "created_at": 1,
    "type": "response.completed",
    "data": {"id": "resp_1"},
}


async def to_asgi(app: Any, body: bytes, headers: dict[str, str]) -> tuple[int, Any]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as http:
        answer = await http.post("/webhook", content=body, headers=headers)
        return answer.status_code, answer.json()


@pytest.fixture(params=["fastapi", "flask"])
def post(request: pytest.FixtureRequest) -> Any:
    """Posts to the example's endpoint: status and JSON."""
    client = OpenAI(webhook_secret=SECRET)

    def run(body: bytes, headers: dict[str, str]) -> tuple[int, Any]:
        headers = {**headers, "Content-Type": "application/json"}
        if request.param == "fastapi":
            return asyncio.run(to_asgi(webhooks_fastapi.make_app(client), body, headers))
        got = webhooks_flask.make_app(client).test_client().post("/webhook", data=body, headers=headers)
        return got.status_code, got.get_json()

    run.sign = client.webhooks.sign  # type: ignore[attr-defined]
    return run


def test_genuine_deliveries(post: Any) -> None:
    body = json.dumps(EVENT, indent=1).encode()
    assert post(body, post.sign(body)) == (200, {"done": "resp_1"})
    other = json.dumps({**EVENT, "type": "tea.ready"}).encode()
    assert post(other, post.sign(other)) == (200, {"ignored": "tea.ready"})


def test_others(post: Any) -> None:
    body = json.dumps(EVENT).encode()
    assert post(body + b" ", post.sign(body))[0] == 400
    assert post(body, {})[0] == 400
    assert post(body, post.sign(body, timestamp=1))[0] == 400


def test_bars_over_a_transfer(httpserver: HTTPServer, tmp_path: Path) -> None:
    data = bytes(range(256)) * 4000
    path = tmp_path / "a.bin"
    path.write_bytes(data)
    httpserver.expect_request("/v1/files", method="POST").respond_with_json({"id": "f1"})
    httpserver.expect_request("/v1/files/f1/content").respond_with_data(data)
    with OpenAI(base_url=httpserver.url_for("/v1"), api_key="sk-1") as client:
        copy = there_and_back(client, path)
    assert copy.read_bytes() == data
