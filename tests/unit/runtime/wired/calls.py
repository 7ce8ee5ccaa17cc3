"""What is sent and answered in many of these tests."""

from __future__ import annotations

import json
from typing import Any

from pytest_httpserver import HTTPServer
from werkzeug import Request

KEYS = {"ApiKeyAuth": "sk-1", "AdminKey": "adm", "Login": ("u", "p")}
COMPLETION = {"id": "c1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}]}
MESSAGES = [{"role": "user", "content": "hi"}]
CHUNKS = [json.dumps({"id": "c", "choices": [{"index": 0, "delta": {"content": t}}]}) for t in "abc"]


def sent(httpserver: HTTPServer, at: int = -1) -> Request:
    """A request that the server saw."""
    return httpserver.log[at][0]


def events(*data: str) -> str:
    return "".join(f"data: {each}\n\n" for each in data)


def stream(client: Any) -> Any:
    made = client.chat.completions.create(model="m", messages=[], stream=True)
    return iter(made) if hasattr(made, "__iter__") else made
