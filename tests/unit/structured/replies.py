"""Answers of the service, and a server that gives one after the other."""

from __future__ import annotations

import json
from typing import Any

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response


def chat(content: str | None = None, *calls: tuple[str, str], **more: Any) -> dict[str, Any]:
    """A chat completion; `calls`: names and arguments."""
    listed = [
        {"id": f"call_{i}", "type": "function", "function": {"name": name, "arguments": text}}
        for i, (name, text) in enumerate(calls)
    ]
    message = {"role": "assistant", "content": content, "refusal": more.pop("refusal", None)}
    choice = {
        "index": 0,
        "finish_reason": more.pop("finish_reason", "tool_calls" if calls else "stop"),
        "logprobs": None,
        "message": {**message, "tool_calls": listed} if calls else message,
    }
    usage = {"prompt_tokens": 2, "completion_tokens": 1, "total_tokens": 3}
    head = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "usage": usage}
    return {**head, "choices": [choice], **more}


def text_message(text: str | None, **more: Any) -> dict[str, Any]:
    """A message of a response."""
    part = {"type": "output_text", "text": text, "annotations": []}
    return {
        "type": "message", "id": "msg", "role": "assistant", "status": "completed", "content": [part], **more
    }  # fmt: skip


def called(name: str, arguments: str, **more: Any) -> dict[str, Any]:
    """A call of a function by a response."""
    return {
        "type": "function_call", "id": "fc", "call_id": f"call_{name}", "name": name, "arguments": arguments, **more
    }  # fmt: skip


def response(*output: Any, **more: Any) -> dict[str, Any]:
    """A response."""
    head = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed"}
    return {**head, "output": list(output), **more}


def serve(server: HTTPServer, *answers: Any) -> list[dict[str, Any]]:
    """Give these answers, one per request; the requests' bodies are listed as they come."""
    got: list[dict[str, Any]] = []
    waiting = list(answers)

    def handle(request: Request) -> Response:
        got.append({"path": request.path, **json.loads(request.get_data())})
        return Response(
            json.dumps(waiting.pop(0)), headers={"content-type": "application/json", "x-request-id": "rq"}
        )

    for path in ("/chat/completions", "/responses"):
        server.expect_request(path).respond_with_handler(handle)
    return got
