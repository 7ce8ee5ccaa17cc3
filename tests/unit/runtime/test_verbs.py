"""The generic verbs: paths that the package does not know, answers as the caller's types."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal, Union

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from openai_client import (
    APIResponseValidationError,
    APIStatusError,
    AsyncStream,
    InternalServerError,
    Stream,
    types,
)
from openai_client.pagination import AsyncCursorPage, SyncCursorPage
from openai_client.types.chat import ChatCompletionChunk
from openai_client.types.responses import ResponseOutputItem

CARD = {"id": "a", "object": "model", "created": 1, "owned_by": "us", "new": {"x": 1}}


class Foreign:
    """Looks like a model of another library."""

    def __init__(self, id: str) -> None:
        self.id = id

    @classmethod
    def model_validate(cls, value: Any) -> Foreign:
        if not isinstance(value, dict):
            raise ValueError("no object")
        return cls(value["id"])


@pytest.fixture
def card(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/card").respond_with_json(CARD, headers={"x-request-id": "r1"})
    httpserver.expect_request("/v1/cards").respond_with_json([CARD, CARD])
    httpserver.expect_request("/v1/number").respond_with_data(" 12 ", content_type="text/plain")
    httpserver.expect_request("/v1/nothing").respond_with_data("", 204)


def get(talk: Any, kind: Any, path: str = "/card") -> Any:
    return talk(lambda c: c.get(path, cast_to=kind))


@pytest.mark.usefixtures("card")
def test_models(talk: Any) -> None:
    found = get(talk, types.Model)
    assert type(found) is types.Model
    assert (found.id, found.new, found._request_id) == ("a", {"x": 1}, "r1")
    assert [type(each) for each in get(talk, list[types.Model], "/cards")] == [types.Model] * 2
    assert get(talk, Annotated[types.Model, "x"]).id == "a"
    assert type(get(talk, Union[types.FileDeleted, types.Model, None])) is types.Model  # noqa: UP007
    assert type(get(talk, types.FileDeleted | types.Model)) is types.Model
    by_name = get(talk, dict[str, types.Model])
    assert by_name["id"] == "a"


@pytest.mark.usefixtures("card")
def test_other_types(talk: Any) -> None:
    for kind in (dict, dict[str, Any], object, Any):
        assert get(talk, kind) == CARD
    assert get(talk, list, "/cards") == [CARD, CARD]
    assert json.loads(get(talk, str)) == json.loads(get(talk, bytes)) == CARD
    assert (get(talk, str, "/number"), get(talk, int, "/number"), get(talk, float, "/number")) == (
        " 12 ",
        12,
        12.0,
    )
    assert get(talk, bool, "/number") is False
    assert get(talk, None) is get(talk, type(None)) is get(talk, types.Model, "/nothing") is None
    response = get(talk, httpx.Response)
    assert isinstance(response, httpx.Response)
    assert response.json() == CARD
    assert get(talk, Literal["a"]) == CARD


@pytest.mark.usefixtures("card")
def test_models_of_other_libraries(talk: Any) -> None:
    assert get(talk, Foreign).id == "a"
    assert [each.id for each in get(talk, list[Foreign], "/cards")] == ["a", "a"]
    with pytest.raises(APIResponseValidationError, match="Foreign"):
        get(talk, Foreign, "/cards")
    pydantic = pytest.importorskip("pydantic")
    card = pydantic.create_model("Card", id=(str, ...), owned_by=(str, ...))
    assert get(talk, card).owned_by == "us"
    strict = pydantic.create_model("Strict", missing=(int, ...))
    with pytest.raises(APIResponseValidationError):
        get(talk, strict)


def test_types_that_nothing_can_be_made_of(talk: Any, httpserver: HTTPServer) -> None:
    class Plain:
        pass

    for kind in (Plain, "Model", list[Plain]):
        with pytest.raises(TypeError, match="an answer cannot become"):
            get(talk, kind)
    assert httpserver.log == []


def test_raw_responses_are_cast_the_same_way(talk: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/models/a").respond_with_json(CARD)

    def work(client: Any) -> Any:
        return client.models.with_raw_response.retrieve("a")

    raw = talk(work)
    assert raw.parse(to=Foreign).id == "a"
    assert raw.parse(to=dict[str, Any]) == CARD
    assert raw.parse(to=httpx.Response) is raw.http_response


def echo(request: Request) -> Response:
    expected = {
        "method": request.method,
        "type": request.headers.get("content-type"),
        "body": request.get_data(as_text=True),
        "query": request.query_string.decode(),
        "x": request.headers.get("x-a"),
        "auth": request.headers.get("authorization"),
    }
    return Response(json.dumps(expected), content_type="application/json")


@pytest.fixture
def answering(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/echo").respond_with_handler(echo)


@pytest.mark.usefixtures("answering")
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_bodies(talk: Any, method: str) -> None:
    def send(**how: Any) -> Any:
        return talk(lambda c: getattr(c, method)("/echo", cast_to=dict[str, Any], **how))

    options = {"headers": {"X-A": "1"}, "params": {"l": [1, 2]}, "extra_json": {"b": 2}}
    found = send(body={"a": types.FileDeleted(id="m", deleted=True, object="file")}, options=options)
    assert (found["method"], found["x"], found["query"]) == (method.upper(), "1", "l%5B%5D=1&l%5B%5D=2")
    assert json.loads(found["body"]) == {"a": {"id": "m", "deleted": True, "object": "file"}, "b": 2}
    assert json.loads(send(body=[1, 2])["body"]) == [1, 2]
    assert send(content=b"\x00raw")["body"] == "\x00raw"
    assert send(content="<x/>", options={"headers": {"content-type": "text/xml"}})["type"] == "text/xml"
    with pytest.raises(TypeError, match="content is the whole body: pass no body"):
        send(content=b"x", body={})
    with pytest.warns(DeprecationWarning, match="pass them as content="):
        assert send(body=b"raw")["body"] == "raw"


@pytest.mark.usefixtures("answering")
@pytest.mark.parametrize("method", ["post", "put", "patch"])
def test_files(talk: Any, method: str) -> None:
    def send(**how: Any) -> Any:
        return talk(lambda c: getattr(c, method)("/echo", cast_to=dict[str, Any], **how))

    found = send(body={"purpose": "x"}, files={"file": ("a.txt", b"hello", "text/plain")})
    assert found["type"].startswith("multipart/form-data; boundary=")
    assert 'name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nhello\r\n' in found["body"]
    assert 'name="purpose"\r\n\r\nx\r\n' in found["body"]
    assert send(files=[("image", ("a", b"1")), ("image", ("b", b"2"))])["body"].count('name="image[]"') == 2
    with pytest.raises(TypeError, match="content is the whole body: pass no files"):
        send(content=b"x", files={})
    with pytest.raises(TypeError, match="the body must be a mapping, not list"):
        send(body=[1], files={"file": b"x"})


@pytest.mark.usefixtures("answering")
def test_mistakes(talk: Any) -> None:
    for work in (
        lambda c: c.get("/echo", cast_to=dict, body={}),
        lambda c: c.delete("/echo", cast_to=dict, stream=True),
        lambda c: c.post("/echo", cast_to=dict, json={}),
        lambda c: c.post("/echo", cast_to=dict, options={"header": {}}),
    ):
        with pytest.raises(TypeError, match="unexpected keyword argument|'header' is none of them"):
            talk(work)


@pytest.mark.usefixtures("answering")
def test_credentials(talk: Any) -> None:
    def auth(**options: Any) -> Any:
        work = lambda c: c.get("/echo", cast_to=dict[str, Any], options=options)  # noqa: E731
        return talk(work, api_key="user", admin_api_key="adm")["auth"]

    assert auth() == "Bearer user"
    assert auth(security={"bearer_auth": True}) == "Bearer user"
    assert auth(security={"admin_api_key_auth": True, "bearer_auth": False}) == "Bearer adm"
    assert auth(security={}) is None


def test_retries_of_one_call(talk: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/bad").respond_with_data("", 500, {"retry-after-ms": "1"})
    for options, attempts in (({"max_retries": 1}, 2), ({}, 3), ({"max_retries": 0}, 1)):
        with pytest.raises(InternalServerError):
            talk(lambda c: c.post("/bad", cast_to=object, options=options), max_retries=2)  # noqa: B023
        assert len(httpserver.log) == attempts
        httpserver.clear_log()
    with pytest.raises(TypeError, match="max_retries must be an integer"):
        talk(lambda c: c.get("/bad", cast_to=object, options={"max_retries": "1"}))


def test_redirects_of_one_call(talk: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/old").respond_with_data("", 307, {"location": "/v1/new"})
    httpserver.expect_request("/v1/new").respond_with_data("here")
    assert talk(lambda c: c.get("/old", cast_to=str)) == "here"
    options = {"follow_redirects": False}
    with pytest.raises(APIStatusError) as caught:
        talk(lambda c: c.get("/old", cast_to=httpx.Response, options=options))
    assert caught.value.status_code == 307


CHUNK = {"id": "c", "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "hi"}}]}


def test_streams(talk: Any, httpserver: HTTPServer) -> None:
    data = f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n"
    httpserver.expect_request("/v1/stream").respond_with_data(data, content_type="text/event-stream")
    stock: Any = AsyncStream if talk.asynchronous else Stream

    class Own(stock):  # type: ignore[misc]
        pass

    async def read(stream: Any) -> list[Any]:
        stream = await stream
        assert isinstance(stream, stock)
        return [type(stream), *[event async for event in stream]]

    def work(client: Any, **how: Any) -> Any:
        stream = client.post("/stream", body={}, stream=True, **how)
        return read(stream) if talk.asynchronous else [type(stream), *stream]

    kind, chunk = talk(lambda c: work(c, cast_to=object, stream_cls=stock[ChatCompletionChunk]))
    assert kind is stock
    assert (type(chunk), chunk.choices[0].delta.content) == (ChatCompletionChunk, "hi")
    kind, chunk = talk(lambda c: work(c, cast_to=ChatCompletionChunk, stream_cls=Own))
    assert (kind, type(chunk)) == (Own, ChatCompletionChunk)
    assert talk(lambda c: work(c, cast_to=dict[str, Any]))[1] == CHUNK


def test_unions_of_the_package(talk: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/item").respond_with_json({"type": "reasoning", "id": "r", "summary": []})
    assert talk(lambda c: c.get("/item", cast_to=ResponseOutputItem)).type == "reasoning"
    kind = type(talk(lambda c: c.get("/item", cast_to=ResponseOutputItem)))
    assert "Reasoning" in kind.__name__


def test_lists(talk: Any, httpserver: HTTPServer) -> None:
    for query, ids, more in (("after=z&limit=2", "ab", True), ("after=b&limit=2", "c", False)):
        page = {"object": "list", "data": [{"id": each} for each in ids], "has_more": more}
        httpserver.expect_ordered_request("/v1/list", query_string=query).respond_with_json(page)
    kind: Any = AsyncCursorPage if talk.asynchronous else SyncCursorPage

    async def read(pages: Any) -> list[Any]:
        return [each async for each in pages]

    def work(client: Any) -> Any:
        pages = client.get_api_list(
            "/list", model=types.Model, page=kind[types.Model], options={"params": {"after": "z", "limit": 2}}
        )
        return read(pages) if talk.asynchronous else list(pages)

    found = talk(work)
    assert [(type(each), each.id) for each in found] == [(types.Model, each) for each in "abc"]
