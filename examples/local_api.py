"""A tiny API on this machine that speaks enough of the contract for the examples: no key, no network."""

from __future__ import annotations

from typing import Any

from server import Reply, Request, Server, events, json_reply

WORDS = ("A ", "loom ", "weaves ", "threads ", "into ", "cloth.")
FILES = 5
_CREATED = 1_700_000_000


def local_api() -> Server:
    """The server, to be used in a `with`; its base URL is `server.url + "/v1"`."""
    return Server(answer)


def answer(request: Request) -> Reply:
    """What the API says to a request."""
    match request.method, request.path:
        case "POST", "/v1/chat/completions":
            asked = request.json()
            return _streamed(asked) if asked.get("stream") else _chat(asked)
        case "POST", "/v1/files":
            parts = request.parts()
            return json_reply(_file(1, len(parts["file"]), parts["purpose"].decode()))
        case "GET", "/v1/files":
            return _page(dict(request.query))
        case _:
            error = {"message": f"no {request.method} {request.path} here", "type": "invalid_request_error"}
            return json_reply({"error": error | {"param": None, "code": None}}, 404)


def _chat(asked: dict[str, Any]) -> Reply:
    said = asked["messages"][-1]["content"]
    message = {"role": "assistant", "content": f"You said: {said}", "refusal": None}
    choice = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
    usage = {"prompt_tokens": len(said.split()), "completion_tokens": 2 + len(said.split())}
    usage["total_tokens"] = sum(usage.values())
    return json_reply({**_head(asked, "chat.completion"), "choices": [choice], "usage": usage})


def _streamed(asked: dict[str, Any]) -> Reply:
    def chunk(delta: dict[str, str], reason: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
        return {**_head(asked, "chat.completion.chunk"), "choices": [choice]}

    chunks = [chunk({"role": "assistant", "content": ""}), *(chunk({"content": word}) for word in WORDS)]
    return events(*chunks, chunk({}, "stop"), "[DONE]", pause=0.02)


def _head(asked: dict[str, Any], kind: str) -> dict[str, Any]:
    return {"id": "chatcmpl-1", "object": kind, "created": _CREATED, "model": asked["model"]}


def _page(query: dict[str, str]) -> Reply:
    """Up to `limit` files behind the one named by `after`."""
    start = int(query["after"].removeprefix("file-")) if "after" in query else 0
    numbers = range(1, FILES + 1)[start : start + int(query.get("limit", "3"))]
    page = [_file(number, 100 * number, "assistants") for number in numbers]
    ends = {"first_id": page[0]["id"], "last_id": page[-1]["id"]} if page else {}
    return json_reply(
        {"object": "list", "data": page, "has_more": start + len(page) < FILES, **ends}, x_request_id="req-1"
    )


def _file(number: int, size: int, purpose: str) -> dict[str, Any]:
    return {
        "id": f"file-{number}",
        "object": "file",
        "bytes": size,
        "created_at": _CREATED,
        "filename": f"notes-{number}.txt",
        "purpose": purpose,
        "status": "processed",
    }
