"""Calls over a real connection, by the sync and by the async client."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

KEYS = {"ApiKeyAuth": "sk-1", "AdminKey": "adm", "Login": ("u", "p")}
COMPLETION = {"id": "c1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi"}}]}
MESSAGES = [{"role": "user", "content": "hi"}]


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest, mini: ModuleType, httpserver: HTTPServer) -> Callable[..., Any]:
    """Runs `work(client)`: its result, awaited on the async side; iterations are lists."""
    asynchronous = request.param == "async"

    async def finish(value: Any) -> Any:
        if hasattr(value, "__await__"):
            value = await value
        if hasattr(value, "__aiter__"):
            return [item async for item in value]
        return value

    def run(work: Callable[[Any], Any], **settings: Any) -> Any:
        settings = {"base_url": httpserver.url_for("/v1"), "credentials": KEYS, "max_retries": 0, **settings}
        if not asynchronous:
            with mini.Client(**settings) as client:
                value = work(client)
                return list(value) if isinstance(value, Iterator) else value

        async def main() -> Any:
            async with mini.AsyncClient(**settings) as client:
                return await finish(work(client))

        return asyncio.run(main())

    return run


def sent(httpserver: HTTPServer, at: int = -1) -> Request:
    """A request that the server saw."""
    return httpserver.log[at][0]


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
    with pytest.raises(core("errors").APIStatusError) as caught:
        ask(lambda c: c.files.delete("f"))
    error = caught.value
    assert type(error).__name__ == name
    assert (str(error), error.code, error.param, error.type) == ("no", "7", "p", "t")
    assert (error.status_code, error.request_id, error.body) == (status, "r2", body["error"])
    assert sent(httpserver).headers["x-admin-key"] == "adm"


def test_errors_without_json(ask: Any, core: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files/f").respond_with_data("<html>", 502)
    with pytest.raises(core("errors").InternalServerError, match="Error code: 502 - <html>"):
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
    errors = core("errors")
    with pytest.raises(errors.APIConnectionError) as caught:
        ask(lambda c: c.files.delete("f"), base_url="http://127.0.0.1:9/")
    assert caught.value.request is not None and caught.value.__cause__ is not None


def test_timeouts(ask: Any, core: Any, httpserver: HTTPServer) -> None:
    def slow(_: Request) -> Response:
        import time

        time.sleep(0.4)
        return Response()

    httpserver.expect_request("/v1/files/f").respond_with_handler(slow)
    with pytest.raises(core("errors").APITimeoutError):
        ask(lambda c: c.files.delete("f", timeout=0.05))


def test_credentials(ask: Any, mini: ModuleType, httpserver: HTTPServer) -> None:
    search = httpserver.expect_request("/v1/files/search")
    search.respond_with_json([{"id": "f1", "object": "file"}])

    def go(**credentials: Any) -> Request:
        ask(lambda c: c.files.search(tenant="t"), credentials=credentials)
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
    work = lambda c: c.files.search(tenant="t", ids=["a", "b"], theme="dark", text="ü x")  # noqa: E731
    found = ask(work)
    assert found[0].id == "f1"
    request = sent(httpserver)
    assert request.query_string == b"beta=true&ids=a,b"
    assert (request.headers["x-tenant"], request.headers["x-beta"]) == ("t", "search=v1")
    assert request.cookies["theme"] == "dark"
    assert dict(request.form) == {"text": "ü x"}


def test_pages(ask: Any, httpserver: HTTPServer) -> None:
    pages = [
        {"data": [{"id": "f1"}, {"id": "f2"}], "has_more": True},
        {"data": [{"id": "f3"}], "has_more": False},
    ]
    httpserver.expect_request("/v1/files", query_string="limit=2&purpose%5B%5D=x").respond_with_json(pages[0])
    httpserver.expect_request("/v1/files", query_string="limit=2&purpose%5B%5D=x&after=f2").respond_with_json(
        pages[1]
    )

    def items(client: Any) -> Any:
        found = client.files.list(limit=2, purpose=["x"])
        return iter(found) if hasattr(found, "__iter__") else found.__aiter__()

    assert [each.id for each in ask(items)] == ["f1", "f2", "f3"]
    assert type(ask(items)[0]).__name__ == "FileObject"


def test_pages_by_hand(mini: ModuleType, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request("/v1/files").respond_with_json(
        {"data": [{"id": "f1"}], "next_page_info": 1}
    )
    httpserver.expect_ordered_request("/v1/files").respond_with_json(
        {"data": []}, headers={"x-request-id": "r"}
    )
    with mini.Client(base_url=httpserver.url_for("/v1"), credentials=KEYS) as client:
        page = client.files.list()
        assert page.has_next_page() and page.next_page_info().params == {"after": "f1"}
        last = page.get_next_page()
        assert (last.data, last.has_next_page(), last._request_id) == ([], False, "r")
        with pytest.raises(RuntimeError):
            last.get_next_page()

    async def main() -> None:
        httpserver.expect_ordered_request("/v1/files").respond_with_json({"data": [{"id": "f1"}]})
        httpserver.expect_ordered_request("/v1/files").respond_with_json({"data": []})
        async with mini.AsyncClient(base_url=httpserver.url_for("/v1"), credentials=KEYS) as client:
            page = await client.files.list()
            assert [len(each.data) async for each in page.iter_pages()] == [1, 0]

    asyncio.run(main())


def events(*data: str) -> str:
    return "".join(f"data: {each}\n\n" for each in data)


def stream(client: Any) -> Any:
    made = client.chat.completions.create(model="m", messages=[], stream=True)
    return iter(made) if hasattr(made, "__iter__") else made


CHUNKS = [json.dumps({"id": "c", "choices": [{"index": 0, "delta": {"content": t}}]}) for t in "abc"]


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
    with pytest.raises(getattr(core("errors"), error), match=message):
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


def test_binary(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    httpserver.expect_request("/v1/files/f/content").respond_with_data(b"\0\1\2", content_type="audio/mpeg")
    content = ask(lambda c: c.files.content("f"))
    assert content.read() == content.content == b"\0\1\2"
    content.write_to_file(tmp_path / "f")
    assert (tmp_path / "f").read_bytes() == b"\0\1\2"
    assert sent(httpserver).headers["accept"] == "application/octet-stream"


def test_uploads(ask: Any, httpserver: HTTPServer, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 200_000)
    httpserver.expect_request("/v1/files").respond_with_json({"id": "f"})
    ask(lambda c: c.files.create(file=tmp_path / "a.txt", purpose="p", tags=["a"], session={"k": [1]}))
    with sent(httpserver) as request:
        assert (request.files["file"].filename, len(request.files["file"].read())) == ("a.txt", 200_000)
    assert request.form.to_dict() == {"purpose": "p", "tags[]": "a", "session": '{"k":[1]}'}
    assert int(request.headers["content-length"]) > 200_000
    ask(lambda c: c.files.create(file=("n", iter([b"a", b"b"])), purpose="p"))
    assert sent(httpserver).headers["transfer-encoding"] == "chunked"


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


def test_answers_that_are_no_json(ask: Any, core: Any, httpserver: HTTPServer) -> None:
    at = httpserver.expect_request("/v1/chat/completions/c1")
    at.respond_with_data("WEBVTT", content_type="text/vtt")
    assert ask(lambda c: c.chat.completions.retrieve("c1")) == "WEBVTT"
    at.respond_with_data("{", content_type="application/json")
    with pytest.raises(core("errors").APIResponseValidationError):
        ask(lambda c: c.chat.completions.retrieve("c1"))


class TestClients:
    def test_copies_share_the_connection(self, mini: ModuleType) -> None:
        client = mini.Client(credentials=KEYS, default_headers={"a": "1"}, timeout=3)
        other = client.with_options(max_retries=5, default_headers={"b": "2"})
        assert other._session.connection is client._session.connection
        assert (other.timeout, other.max_retries, other.credentials) == (3, 5, KEYS)
        assert other.default_headers == {"a": "1", "b": "2"}
        assert client.copy(set_default_headers={"c": "3"}).default_headers == {"c": "3"}
        with pytest.raises(ValueError, match="exclude each other"):
            client.copy(default_query={}, set_default_query={})
        other.close()
        assert client.is_closed()

    def test_settings_are_checked(self, mini: ModuleType) -> None:
        for wrong in (None, 1.5, True, "2"):
            with pytest.raises(TypeError):
                mini.Client(max_retries=wrong)
        with pytest.raises(ValueError):
            mini.Client(max_retries=-1)
        with pytest.raises(TypeError, match="must be a sync HTTP client"):
            mini.Client(http_client=httpx.AsyncClient())
        with pytest.raises(TypeError, match="must be an async HTTP client"):
            mini.AsyncClient(http_client=httpx.Client())

    def test_base_urls(self, mini: ModuleType) -> None:
        assert mini.Client().base_url == "https://mini.example/v1/"
        assert mini.Client(base_url="http://h/a?x=1").base_url == "http://h/a/?x=1"
        client = mini.Client(base_url="http://h/a/?x=1")
        assert client._session.url("/b") == "http://h/a/b?x=1"
        assert client._session.url("https://other/b") == "https://other/b"

    def test_timeouts(self, mini: ModuleType) -> None:
        assert mini.Client().timeout == 600
        assert mini.Client(timeout=None).timeout is None
        own = httpx.Timeout(3)
        assert mini.Client(http_client=httpx.Client(timeout=own)).timeout == own
        assert mini.Client(http_client=httpx.Client()).timeout == 600

    def test_closed_clients_do_not_send(self, mini: ModuleType) -> None:
        client = mini.Client(credentials=KEYS)
        client.close()
        with pytest.raises(RuntimeError):
            client.files.delete("f")
