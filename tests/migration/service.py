"""An API on this machine that answers the scripts, as far as they look at it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

_JOBS = [{"id": f"job-{number}", "object": "fine_tuning.job", "status": "running"} for number in (1, 2, 3)]
_MODELS = [{"id": each, "object": "model", "created": 1, "owned_by": "us"} for each in ("tiny", "large")]
_ANSWER = "Aye, a test."


def serve(server: HTTPServer) -> None:
    """Answer below /v1, and as Azure below /openai."""
    routes: Mapping[str, Callable[[Request], Response]] = {
        "/chat/completions": _chat,
        "/responses": _responses,
        "/models": lambda request: _json({"object": "list", "data": _MODELS}),
        "/fine_tuning/jobs": _jobs,
        "/embeddings": _embeddings,
        "/audio/speech": lambda request: Response(
            f"sound of {_body(request)['input']}", content_type="audio/mpeg"
        ),
    }
    for path, answer in routes.items():
        server.expect_request(f"/v1{path}").respond_with_handler(_guarded(answer))
    server.expect_request("/openai/models").respond_with_handler(routes["/models"])
    for name in ("deployment-name", "mine"):
        at = f"/openai/deployments/{name}/chat/completions"
        server.expect_request(at).respond_with_handler(_azure)


def _guarded(answer: Callable[[Request], Response]) -> Callable[[Request], Response]:
    def guarded(request: Request) -> Response:
        if request.headers.get("authorization") == "Bearer wrong":
            return _json({"error": {"message": "wrong key", "code": "invalid_api_key"}}, 401)
        return answer(request)

    return guarded


def _json(data: Any, status: int = 200, **headers: str) -> Response:
    found = {"x-request-id": "req_1", "x-ratelimit-remaining": "99", **headers}
    return Response(json.dumps(data), status, found, content_type="application/json")


def _body(request: Request) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(request.get_data())
    return data


def _message(text: str) -> Response:
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
    return _json(
        {
            "id": "c_1",
            "object": "chat.completion",
            "created": 1,
            "model": "tiny",
            "choices": [choice],
            "usage": usage,
        }
    )


def _chat(request: Request) -> Response:
    body = _body(request)
    attempt = str(int(request.headers.get("x-stainless-retry-count", "0")) + 1)
    match body["model"]:
        case "missing":
            error = {"message": "no such model", "code": "model_not_found", "param": "model"}
            return _json({"error": {**error, "type": "invalid_request_error"}}, 404)
        case "limited":
            error = {"message": "too fast", "code": "rate_limit"}
            return _json({"error": error}, 429, **{"retry-after-ms": "1", "x-attempt": attempt})
        case "broken":
            return Response("<oops>", 500, {"retry-after-ms": "1"})
        case "slow":
            time.sleep(0.5)
    if body.get("stream"):
        words = ["one ", "two ", "three"]
        return _events(
            [{"object": "chat.completion.chunk", "id": "c", "choices": [_delta(w)]} for w in words]
        )
    return _message(f"Aye: {len(body['messages'])} messages.")


def _delta(text: str) -> dict[str, Any]:
    return {"index": 0, "delta": {"content": text}, "finish_reason": None}


def _events(events: list[dict[str, Any]]) -> Response:
    text = "".join(f"event: {e.get('type', 'message')}\ndata: {json.dumps(e)}\n\n" for e in events)
    done = "data: [DONE]\n\n"
    return Response(text + done, 200, {"content-type": "text/event-stream"})


def _responses(request: Request) -> Response:
    part = {"type": "output_text", "text": _ANSWER, "annotations": []}
    message = {"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]}
    response = {"id": "resp_1", "object": "response", "created_at": 1, "model": "tiny", "output": [message]}
    if not _body(request).get("stream"):
        return _json(response)
    place = {"item_id": "m", "output_index": 0, "content_index": 0}
    deltas = [
        {"type": "response.output_text.delta", "delta": text, "sequence_number": number, **place}
        for number, text in enumerate(("Aye,", " a test."), 1)
    ]
    created = {"type": "response.created", "sequence_number": 0, "response": response}
    return _events(
        [created, *deltas, {"type": "response.completed", "sequence_number": 3, "response": response}]
    )


def _jobs(request: Request) -> Response:
    after, limit = request.args.get("after"), int(request.args["limit"])
    start = 1 + [job["id"] for job in _JOBS].index(after) if after else 0
    page = _JOBS[start : start + limit]
    return _json({"object": "list", "data": page, "has_more": start + limit < len(_JOBS)})


def _embeddings(request: Request) -> Response:
    found = {"object": "embedding", "index": 0, "embedding": [0.5, -0.25]}
    return _json(
        {"object": "list", "model": "tiny", "data": [found], "usage": {"prompt_tokens": 1, "total_tokens": 1}}
    )


def _azure(request: Request) -> Response:
    """Says which deployment was asked, and by whom."""
    deployment = request.path.split("/")[3]
    names = [name for name in ("api-key", "authorization") if name in request.headers]
    credentials = " and ".join(f"{name}: {request.headers[name]}" for name in names)
    return _message(f"{deployment}, {credentials}, {request.args['api-version']}")
