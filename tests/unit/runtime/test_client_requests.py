"""What the clients of OpenAI put on the wire around every call."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
import trio
from pytest_httpserver import HTTPServer
from werkzeug import Request

from openai_client import AsyncOpenAI, omit

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
ASK: dict[str, Any] = {"model": "m", "messages": []}


@pytest.fixture
def sent(httpserver: HTTPServer) -> Any:
    """The last request; everything is answered."""
    httpserver.expect_request("/v1/models/m").respond_with_json(MODEL)
    httpserver.expect_request("/v1/models").respond_with_json({"object": "list", "data": [MODEL]})
    httpserver.expect_request("/v1/chat/completions").respond_with_json(COMPLETION)
    httpserver.expect_request("/v1/conversations").respond_with_json({"id": "c"})

    def last(at: int = -1) -> Request:
        return httpserver.log[at][0]

    return last


def test_headers(talk: Any, sent: Any) -> None:
    talk(lambda c: c.chat.completions.create(**ASK), organization="o", project="p", timeout=9)
    headers = sent().headers
    assert headers["accept"] == headers["content-type"] == "application/json"
    agent = "AsyncOpenAI" if talk.asynchronous else "OpenAI"
    assert headers["user-agent"].startswith(f"{agent}/Python ")
    assert headers["x-stainless-async"] == ("async:asyncio" if talk.asynchronous else "false")
    assert (headers["x-stainless-retry-count"], headers["x-stainless-read-timeout"]) == ("0", "9")
    assert (headers["openai-organization"], headers["openai-project"]) == ("o", "p")
    for name in ("Lang", "Package-Version", "OS", "Arch", "Runtime", "Runtime-Version"):
        assert headers[f"X-Stainless-{name}"]


def test_nothing_is_said_of_the_platform(talk: Any, sent: Any) -> None:
    talk(lambda c: c.copy().models.retrieve("m"), platform_headers=False)
    assert [name for name in dict(sent().headers) if name.lower().startswith("x-stainless")] == []
    assert "python" in sent().headers["user-agent"].lower()


def test_headers_may_be_replaced_and_removed(talk: Any, sent: Any) -> None:
    extra = {
        "user-agent": "mine",
        "X-STAINLESS-LANG": omit,
        "X-Stainless-Read-Timeout": omit,
        "accept": "text/x",
    }
    talk(lambda c: c.models.retrieve("m", extra_headers=extra), default_headers={"X-Stainless-OS": "none"})
    headers = sent().headers
    assert (headers["user-agent"], headers["accept"], headers["x-stainless-os"]) == ("mine", "text/x", "none")
    assert not {"x-stainless-lang", "x-stainless-read-timeout"} & {name.lower() for name in dict(headers)}


def test_no_timeout_is_not_told(talk: Any, sent: Any) -> None:
    talk(lambda c: c.models.retrieve("m"), timeout=None)
    assert "x-stainless-read-timeout" not in sent().headers
    talk(lambda c: c.models.retrieve("m", timeout=4), timeout=None)
    assert sent().headers["x-stainless-read-timeout"] == "4"


def test_the_kind_of_event_loop() -> None:
    def platform_header() -> str:
        return client._session.base_headers()["x-stainless-async"][1]

    async def within() -> str:
        return platform_header()

    client = AsyncOpenAI(api_key="k")
    assert platform_header() == "async:false"
    assert asyncio.run(within()) == "async:asyncio"
    assert trio.run(within) == "async:trio"


def test_get_has_no_body(talk: Any, sent: Any) -> None:
    extra = {"extra_body": {"a": 1}, "extra_headers": {"Content-Type": "text/plain"}}
    talk(lambda c: c.models.retrieve("m", **extra), default_headers={"content-type": "text/plain"})
    assert sent().get_data() == b""
    assert "content-type" not in sent().headers


def test_a_call_without_a_body_says_json(talk: Any, sent: Any) -> None:
    talk(lambda c: c.post("/conversations", cast_to=object))
    assert (sent().headers["content-type"], sent().get_data()) == ("application/json", b"")


def test_extra_members(talk: Any, sent: Any) -> None:
    extra = {"seed": omit, "new": {"a": None}, "model": "other"}
    talk(lambda c: c.chat.completions.create(**ASK, seed=1, user=None, stop=omit, extra_body=extra))
    assert json.loads(sent().get_data()) == {
        "model": "other",
        "messages": [],
        "user": None,
        "new": {"a": None},
    }


def test_queries(talk: Any, sent: Any) -> None:
    extra = {"a": omit, "list": ["x", "y"], "deep": {"k": True}, "none": None, "": "", "space": "a b"}
    talk(lambda c: c.models.list(extra_query=extra), default_query={"a": 1, "b": "2"})
    want = "b=2&list%5B%5D=x&list%5B%5D=y&deep%5Bk%5D=true&space=a%20b"
    assert sent().query_string.decode() == want


def test_queries_of_urls_are_kept_and_merged(talk: Any, sent: Any, httpserver: HTTPServer) -> None:
    settings = {"base_url": httpserver.url_for("/v1?tenant=t&a=1"), "default_query": {"a": 2}}
    talk(lambda c: c.models.list(), **settings)
    assert sent().query_string.decode() == "tenant=t&a=2"
    talk(lambda c: c.get("/models?beta=true&a=x%20y&c=%5B", cast_to=object), **settings)
    assert sent().query_string.decode() == "beta=true&c=%5B&tenant=t&a=2"
    options = {"params": {"beta": False}}
    talk(lambda c: c.get("models?beta=true&keep", cast_to=object, options=options))
    assert sent().query_string.decode() == "keep&beta=false"


def test_whole_urls_pass_through(talk: Any, sent: Any, httpserver: HTTPServer) -> None:
    url = httpserver.url_for("/v1/models")
    talk(lambda c: c.get(url, cast_to=object), base_url="http://127.0.0.1:9/nowhere")
    assert sent().path == "/v1/models"


@pytest.mark.parametrize("value", ["", ".", "..", "%2e%2E"])
def test_values_that_would_change_the_path(talk: Any, value: str, httpserver: HTTPServer) -> None:
    with pytest.raises(ValueError, match="`model`"):
        talk(lambda c: c.models.retrieve(value))
    assert httpserver.log == []


def test_values_stay_in_their_segment(talk: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/models/a/b?c").respond_with_json(MODEL)
    talk(lambda c: c.models.retrieve("a/b?c"))
    assert httpserver.log[-1][0].environ["RAW_URI"] == "/v1/models/a%2Fb%3Fc"


def test_credentials_by_operation(talk: Any, sent: Any, httpserver: HTTPServer) -> None:
    with pytest.raises(TypeError, match="this operation needs api_key"):
        talk(lambda c: c.models.list(), api_key=None, admin_api_key="adm")
    with pytest.raises(TypeError, match="this operation needs api_key"):
        talk(lambda c: c.models.list(), api_key=None, _enforce_credentials=False)
    assert httpserver.log == []
    talk(
        lambda c: c.models.list(extra_headers={"authorization": omit}),
        api_key=None,
        _enforce_credentials=False,
    )
    assert "authorization" not in sent().headers
    talk(lambda c: c.models.list(extra_headers={"authorization": "Basic x"}))
    assert sent().headers["authorization"] == "Basic x"
    talk(
        lambda c: c.models.list(),
        default_headers={"AUTHORIZATION": "Basic y"},
        api_key=None,
        admin_api_key="a",
    )
    assert sent().headers["authorization"] == "Basic y"


def test_keys_are_asked_for_before_each_attempt(talk: Any, httpserver: HTTPServer) -> None:
    for status in (500, 500, 200):
        httpserver.expect_ordered_request("/v1/models/m").respond_with_json(
            MODEL, status, {"retry-after-ms": "1"}
        )
    keys = iter(["one", "two", "three"])

    async def run_async() -> str:
        return next(keys)

    api_key = run_async if talk.asynchronous else lambda: next(keys)
    talk(lambda c: c.models.retrieve("m"), api_key=api_key, max_retries=2)
    assert [request.headers["authorization"] for request, _ in httpserver.log] == [
        "Bearer one", "Bearer two", "Bearer three",
    ]  # fmt: skip


@pytest.mark.parametrize("given", ["", None, 12345])
def test_functions_must_give_keys(talk: Any, given: Any, httpserver: HTTPServer) -> None:
    with pytest.raises(TypeError, match="must be a string") as caught:
        talk(lambda c: c.models.retrieve("m"), api_key=lambda: given)
    assert "12345" not in str(caught.value)
    assert httpserver.log == []


def test_idempotency_keys(talk: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/conversations").respond_with_json({}, 500, {"retry-after-ms": "1"})

    def work(client: Any, **options: Any) -> Any:
        client.idempotency_header = "Idempotency-Key"
        return client.post("/conversations", cast_to=object, options=options)

    def keys() -> list[str | None]:
        found = [request.headers.get("idempotency-key") for request, _ in httpserver.log]
        httpserver.clear_log()
        return found

    for run in (lambda c: work(c), lambda c: work(c, idempotency_key="mine")):
        with pytest.raises(Exception, match="500|Error code"):
            talk(run, max_retries=2)
        first, *others = keys()
        assert first
        assert others == [first] * 2
        assert first == "mine" or first.startswith("stainless-python-retry-")
    with pytest.raises(Exception, match="500|Error code"):
        talk(lambda c: c.post("/conversations", cast_to=object, options={"idempotency_key": "mine"}))
    assert keys() == [None]  # this service has no header for it
