"""Requests and their answers over a real connection, blocking and awaited."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from .calls import COMPLETION, MESSAGES, sent


def test_json(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/chat/completions").respond_with_json(
        COMPLETION, headers={"x-request-id": "r1"}
    )
    made = ask(lambda c: c.chat.completions.create(model="m", messages=MESSAGES, temperature=None))
    assert made.choices[0].message.content == "hi"
    assert made._request_id == "r1"
    assert made.choices[0]._request_id is None
    request = sent(httpserver)
    assert request.get_json() == {"model": "m", "messages": MESSAGES, "temperature": None}
    assert request.headers["authorization"] == "Bearer sk-1"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("mini/")


def test_extra_everything(ask: Any, mini: ModuleType, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/chat/completions").respond_with_json(COMPLETION)
    ask(
        lambda c: c.chat.completions.create(
            model="m",
            messages=[],
            extra_headers={"X-A": "1", "user-agent": mini._core.omit, "AUTHORIZATION": "mine"},
            extra_query={"q": [1, 2]},
            extra_body={"more": True, "model": "n"},
            timeout=3,
        ),
        default_headers={"x-a": "0", "X-B": "2"},
        default_query={"z": "1"},
    )
    request = sent(httpserver)
    assert request.get_json() == {"model": "n", "messages": [], "more": True}
    assert request.query_string == b"z=1&q%5B%5D=1&q%5B%5D=2"
    assert (request.headers["x-a"], request.headers["x-b"]) == ("1", "2")
    assert request.headers.getlist("authorization") == ["mine"]
    assert "user-agent" not in request.headers


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (503, "InternalServerError"),
    ],
)
def test_statuses(ask: Any, core: Any, httpserver: HTTPServer, status: int, name: str) -> None:
    body = {"error": {"message": "no", "code": 7, "param": "p", "type": "t"}}
    httpserver.expect_request("/v1/files/f").respond_with_json(body, status, {"x-request-id": "r2"})
    with pytest.raises(core("foundation.errors").APIStatusError) as caught:
        ask(lambda c: c.files.delete("f"))
    error = caught.value
    assert type(error).__name__ == name
    assert (str(error), error.code, error.param, error.type) == ("no", "7", "p", "t")
    assert (error.status_code, error.request_id, error.body) == (status, "r2", body["error"])
    assert sent(httpserver).headers["x-admin-key"] == "adm"


def test_errors_without_json(ask: Any, core: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files/f").respond_with_data("<html>", 502)
    with pytest.raises(core("foundation.errors").InternalServerError, match="Error code: 502 - <html>"):
        ask(lambda c: c.files.delete("f"))


def test_repetitions(ask: Any, httpserver: HTTPServer) -> None:
    once = {"retry-after-ms": "1"}
    httpserver.expect_ordered_request("/v1/files/f").respond_with_data("", 500, once)
    httpserver.expect_ordered_request("/v1/files/f").respond_with_data("", 429, once)
    httpserver.expect_ordered_request("/v1/files/f").respond_with_data("", 204)
    raw = ask(lambda c: c.with_raw_response.files.delete("f"), max_retries=2)
    assert raw.retries_taken == 2
    assert raw.parse() is None
    assert len(httpserver.log) == 3


def test_no_connection(ask: Any, core: Any) -> None:
    errors = core("foundation.errors")
    with pytest.raises(errors.APIConnectionError) as caught:
        ask(lambda c: c.files.delete("f"), base_url="http://127.0.0.1:9/")
    assert caught.value.request is not None and caught.value.__cause__ is not None


def test_timeouts(ask: Any, core: Any, httpserver: HTTPServer) -> None:
    def slow(_: Request) -> Response:
        import time

        time.sleep(0.4)
        return Response()

    httpserver.expect_request("/v1/files/f").respond_with_handler(slow)
    with pytest.raises(core("foundation.errors").APITimeoutError):
        ask(lambda c: c.files.delete("f", timeout=0.05))


def test_credentials(ask: Any, mini: ModuleType, httpserver: HTTPServer) -> None:
    search = httpserver.expect_request("/v1/files/search")
    search.respond_with_json([{"id": "f1", "object": "file"}])

    def go(**credentials: Any) -> Request:
        ask(lambda c: c.files.search(x_tenant="t"), credentials=credentials)
        return sent(httpserver)

    assert go(QueryKey="k y").args["key"] == "k y"
    assert go(Login=("u", "p")).authorization.password == "p"  # type: ignore[union-attr]
    assert go(Session="s").cookies["sid"] == "s"
    with pytest.raises(TypeError, match="needs a credential: pass .*'QueryKey' or 'Login' or 'Session'"):
        go()
    httpserver.expect_request("/v1/files/f").respond_with_data("", 204)
    ask(lambda c: c.files.delete("f", extra_headers={"X-Admin-Key": mini._core.omit}), credentials={})
    assert "x-admin-key" not in sent(httpserver).headers
    ask(lambda c: c.files.delete("f"), credentials={"AdminKey": lambda: "made"})
    assert sent(httpserver).headers["x-admin-key"] == "made"
    with pytest.raises(TypeError, match="must be a string, not int"):
        ask(lambda c: c.files.delete("f"), credentials={"AdminKey": lambda: 3})


def test_every_place_and_a_form(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files/search").respond_with_json([{"id": "f1"}])
    work = lambda c: c.files.search(x_tenant="t", ids=["a", "b"], theme="dark", text="ü x")  # noqa: E731
    found = ask(work)
    assert found[0].id == "f1"
    request = sent(httpserver)
    assert request.query_string == b"beta=true&ids=a,b"
    assert (request.headers["x-tenant"], request.headers["x-beta"]) == ("t", "search=v1")
    assert request.cookies["theme"] == "dark"
    assert dict(request.form) == {"text": "ü x"}


def test_answers_that_are_no_json(ask: Any, core: Any, httpserver: HTTPServer) -> None:
    at = httpserver.expect_request("/v1/chat/completions/c1")
    at.respond_with_data("WEBVTT", content_type="text/vtt")
    assert ask(lambda c: c.chat.completions.retrieve("c1")) == "WEBVTT"
    at.respond_with_data("{", content_type="application/json")
    with pytest.raises(core("foundation.errors").APIResponseValidationError):
        ask(lambda c: c.chat.completions.retrieve("c1"))
