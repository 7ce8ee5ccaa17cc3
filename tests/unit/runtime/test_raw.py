"""Responses themselves, read and unread, sync and async, everywhere in the tree."""

from __future__ import annotations

import asyncio
import inspect
import json
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from support.apis import openai
from support.benches import imported

COMPLETION = {"id": "c1", "choices": [{"index": 0, "message": {"role": "assistant", "content": "hü"}}]}
CHUNKS = "".join(f"data: {json.dumps({'id': each, 'choices': []})}\n\n" for each in "ab") + "data: [DONE]\n\n"


@pytest.fixture
def options(httpserver: HTTPServer) -> dict[str, Any]:
    httpserver.expect_request("/v1/chat/completions/c1").respond_with_json(
        COMPLETION, headers={"x-request-id": "r"}
    )
    httpserver.expect_request("/v1/chat/completions").respond_with_data(
        CHUNKS, content_type="text/event-stream"
    )
    httpserver.expect_request("/v1/files").respond_with_json({"data": [{"id": "f1"}], "has_more": False})
    httpserver.expect_request("/v1/files/f/content").respond_with_data(b"\0\1\n\2")
    keys = {"ApiKeyAuth": "k", "AdminKey": "a"}
    return {"base_url": httpserver.url_for("/v1"), "credentials": keys, "max_retries": 0}


def known(response: Any) -> None:
    """What both kinds of responses tell."""
    assert (response.status_code, response.method, response.request_id) == (200, "GET", "r")
    assert response.headers["X-REQUEST-ID"] == "r"
    assert str(response.url) == str(response.http_request.url) and str(response.url).endswith(
        "/completions/c1"
    )
    assert (response.retries_taken, response.http_response.status_code) == (0, 200)
    assert response.http_version.startswith("HTTP/1.")
    assert repr(response).endswith(f"[200] GET {response.url}>")


def test_a_response_that_was_read(mini: ModuleType, options: dict[str, Any]) -> None:
    def look(raw: Any) -> None:
        known(raw)
        assert raw.is_closed and raw.elapsed.total_seconds() > 0
        made = raw.parse()
        assert made.choices[0].message.content == "hü" and made._request_id == "r"
        message = mini.types.chat.ChatCompletionMessage
        assert raw.parse() is made and raw.parse(to=message) is raw.parse(to=message)
        assert type(raw.parse(to=message)) is message and raw.parse(to=dict) == raw.json() == COMPLETION
        assert raw.parse(to=str) == raw.text and raw.parse(to=bytes) == raw.content == raw.read()
        raw.close()

    with mini.Client(**options) as client:
        look(client.chat.completions.with_raw_response.retrieve("c1"))
        look(client.with_raw_response.chat.completions.retrieve("c1"))

    async def main() -> None:
        async with mini.AsyncClient(**options) as client:
            look(await client.chat.completions.with_raw_response.retrieve("c1"))
            look(await client.with_raw_response.chat.completions.retrieve("c1"))

    asyncio.run(main())


def test_lists_streams_and_bytes_out_of_read_responses(mini: ModuleType, options: dict[str, Any]) -> None:
    with mini.Client(**options) as client:
        raw = client.with_raw_response
        assert [each.id for each in raw.files.list().parse()] == ["f1"]
        assert raw.files.content("f").parse().read() == b"\0\1\n\2"
        events = raw.chat.completions.create(model="m", messages=[], stream=True)
        assert not events.is_closed
        assert [each.id for each in events.parse()] == ["a", "b"]

    async def main() -> None:
        async with mini.AsyncClient(**options) as client:
            raw = client.with_raw_response
            page = (await raw.files.list()).parse()
            assert [each.id async for each in page] == ["f1"]
            assert (await raw.files.content("f")).parse().content == b"\0\1\n\2"
            events = await raw.chat.completions.create(model="m", messages=[], stream=True)
            assert [each.id async for each in events.parse()] == ["a", "b"]

    asyncio.run(main())


def test_a_response_that_was_not_read(mini: ModuleType, options: dict[str, Any]) -> None:
    with mini.Client(**options) as client:
        view = client.with_streaming_response
        with view.chat.completions.retrieve("c1") as response:
            known(response)
            assert not response.is_closed
            made = response.parse()
            assert response.parse() is made and made._request_id == "r" and response.is_closed
            assert response.parse(to=dict) == response.json() == COMPLETION
            assert json.loads(response.read()) == json.loads(response.text()) == COMPLETION
        with view.files.content("f") as response:
            assert list(response.iter_lines()) == ["\0\1", "\2"]
        with view.files.content("f") as response:
            assert list(response.iter_bytes(1)) == [b"\0", b"\1", b"\n", b"\2"]
        with view.files.content("f") as response:
            assert "".join(response.iter_text(3)) == "\0\1\n\2"
        with view.files.content("f") as response:
            assert response.parse().read() == b"\0\1\n\2"
        with view.files.list() as response:
            assert [each.id for each in response.parse()] == ["f1"]
        with view.files.content("f") as response:
            response.close()
            assert response.is_closed
        with pytest.raises(KeyError), view.files.content("f") as left:
            raise KeyError
        assert left.is_closed


def test_a_response_that_was_not_read_by_asyncio(mini: ModuleType, options: dict[str, Any]) -> None:
    async def main() -> None:
        async with mini.AsyncClient(**options) as client:
            view = client.with_streaming_response
            async with view.chat.completions.retrieve("c1") as response:
                known(response)
                assert not response.is_closed
                made = await response.parse()
                assert await response.parse() is made and made._request_id == "r" and response.is_closed
                assert await response.parse(to=dict) == await response.json() == COMPLETION
                assert json.loads(await response.read()) == json.loads(await response.text()) == COMPLETION
            async with view.files.content("f") as response:
                assert [each async for each in response.iter_lines()] == ["\0\1", "\2"]
            async with view.files.content("f") as response:
                assert [each async for each in response.iter_bytes(2)] == [b"\0\1", b"\n\2"]
            async with view.files.content("f") as response:
                assert "".join([each async for each in response.iter_text()]) == "\0\1\n\2"
            async with view.files.content("f") as response:
                assert await (await response.parse()).aread() == b"\0\1\n\2"
            async with view.files.list() as response:
                assert [each.id async for each in await response.parse()] == ["f1"]
            async with view.files.content("f") as response:
                await response.close()
                assert response.is_closed
            with pytest.raises(KeyError):
                async with view.files.content("f") as left:
                    raise KeyError
            assert left.is_closed

    asyncio.run(main())


def test_every_operation_has_both_views() -> None:
    module = imported("openai_client", Path(__file__).parents[3] / "generated" / "openai")
    for client in (module.OpenAI(api_key="k"), module.AsyncOpenAI(api_key="k")):
        for view in ("with_raw_response", "with_streaming_response"):
            for op in openai().api.operations:
                path = ".".join(op.resource)
                plain = attrgetter(f"{path}.{op.name}")(client)
                for path_of_method in (f"{path}.{view}.{op.name}", f"{view}.{path}.{op.name}"):
                    method = attrgetter(path_of_method)(client)
                    assert inspect.signature(method) == inspect.signature(plain)
                    assert type(method.__self__) is type(plain.__self__)
                    assert type(method.__self__._engine) is not type(plain.__self__._engine)
