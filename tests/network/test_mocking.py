"""Clients without an http_client of the caller's, under the tools by which users mock or record HTTP."""

from __future__ import annotations

import asyncio
import functools
import json
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias
from unittest import mock

import httpcore
import httpx
import pytest
import respx
import vcr

import openai_client
from openai_client.testing import Scripted, Server, json_answer
from support.streams import sse

from .client_kinds import KEY, ClientKind

Tool: TypeAlias = Callable[[str, bytes, str], AbstractContextManager[Any]]
"""While it lasts, whatever is sent to a URL is answered with these bytes of this media type."""

JSON, EVENTS = "application/json", "text/event-stream"
CHUNK = {"id": "mocked", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


def listed(name: str) -> Any:
    """A list of one model."""
    model = {"id": name, "object": "model", "created": 1, "owned_by": "us"}
    return {"object": "list", "data": [model]}


MOCKED, REAL = json.dumps(listed("mocked")).encode(), json_answer(listed("real"))


@pytest.fixture(params=["sync", "async", "aiohttp"])
def own(request: pytest.FixtureRequest) -> Iterator[ClientKind]:
    """One kind, without the caller's own HTTP client; tools undo what `monkeypatch` did."""
    with pytest.MonkeyPatch.context() as patch:
        yield ClientKind(request.param, patch)


@contextmanager
def by_respx(url: str, body: bytes, media: str, **settings: Any) -> Iterator[Any]:
    with respx.mock(**settings) as router:
        router.route(url=url).respond(content=body, content_type=media)
        yield router


@contextmanager
def by_vcr(url: str, body: bytes, media: str, *, folder: Path) -> Iterator[Any]:
    answer = {
        "status": {"code": 200, "message": "OK"},
        "headers": {"content-type": [media]},
        "body": {"string": body.decode()},
    }
    asked = {"method": "GET", "uri": url, "body": None, "headers": {}}
    tape = folder / "tape.json"
    tape.write_text(json.dumps({"version": 1, "interactions": [{"request": asked, "response": answer}]}))
    player = vcr.VCR(serializer="json", record_mode=vcr.mode.NONE, match_on=["uri"])
    with player.use_cassette(str(tape), allow_playback_repeats=True) as cassette:
        yield cassette


@contextmanager
def by_pytest_httpx(url: str, body: bytes, media: str, *, request: pytest.FixtureRequest) -> Iterator[Any]:
    mock = request.getfixturevalue("httpx_mock")
    mock.add_response(url=url, content=body, headers={"content-type": media}, is_reusable=True)
    yield mock
    request.getfixturevalue("monkeypatch").undo()


@contextmanager
def send_directly(url: str, body: bytes, media: str, *, target: Any, wrapped: bool = True) -> Iterator[Any]:
    """One method replaced: by a wrapper that looks like it, or by what `unittest.mock` makes of it."""
    method = "send" if hasattr(target, "send") else "handle_request"
    if target.__name__.startswith("Async") and method != "send":
        method = "handle_async_request"
    own = getattr(target, method)

    def answer(*_: Any, **_settings: Any) -> Any:
        if target.__module__.startswith("httpcore"):
            return httpcore.Response(200, headers=[("content-type", media)], content=body)
        return httpx.Response(200, headers={"content-type": media}, stream=httpx.ByteStream(body))

    async def run_async(*_: Any, **_settings: Any) -> Any:
        return answer()

    if not wrapped:
        with mock.patch.object(target, method, autospec=True, side_effect=answer) as mocked:
            yield mocked
        return
    with pytest.MonkeyPatch.context() as patch:
        asynchronous = target.__name__.startswith("Async")
        patch.setattr(target, method, functools.wraps(own)(run_async if asynchronous else answer))
        yield


TOOLS = (
    "respx",
    "respx for httpx",
    "pytest-httpx",
    "vcrpy",
    "wrapped client",
    "mocked client",
    "wrapped transport",
    "wrapped pool",
    "wrapped connection",
)


@pytest.fixture
def tools(request: pytest.FixtureRequest, tmp_path: Path, own: ClientKind) -> dict[str, Tool]:
    """Tools by name."""
    name = "Async" if own.asynchronous else ""
    client = getattr(httpx, f"{name}Client")
    found: list[Tool] = [
        by_respx,
        partial(by_respx, using="httpx"),
        partial(by_pytest_httpx, request=request),
        partial(by_vcr, folder=tmp_path),
        partial(send_directly, target=client),
        partial(send_directly, target=client, wrapped=False),
        partial(send_directly, target=getattr(httpx, f"{name}HTTPTransport")),
        partial(send_directly, target=getattr(httpcore, f"{name}ConnectionPool")),
        partial(send_directly, target=getattr(httpcore, f"{name}HTTPConnection")),
    ]
    return dict(zip(TOOLS, found, strict=True))


@pytest.fixture(params=TOOLS)
def tool(request: pytest.FixtureRequest, tools: dict[str, Tool]) -> Tool:
    """One tool."""
    return tools[request.param]


@pytest.fixture
def server() -> Iterator[Server]:
    with Scripted(lambda _: REAL).serve() as server:
        yield server


def finished(own: ClientKind, steps: Generator[Any, Any, Any]) -> Any:
    """Drives steps, each of which yields a call of either kind and gets what it gives."""

    async def run_async() -> Any:
        value: Any = None
        while True:
            try:
                call = steps.send(value)
            except StopIteration as end:
                return end.value
            value = await call if hasattr(call, "__await__") else call

    if own.asynchronous:
        return run_async()
    coroutine = run_async()
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("a call of a blocking client waited")


def names(client: Any, *contexts: AbstractContextManager[Any]) -> Generator[Any, Any, list[str]]:
    """What one call in each context is answered with."""
    found: list[str] = []
    for context in contexts:
        with context:
            found.append((yield client.models.list()).data[0].id)
    return found


def test_a_tool_that_was_there_first(own: ClientKind, tool: Tool, server: Server) -> None:
    with tool(f"{server.url}/models", MOCKED, JSON):
        found = own.run(server, lambda client: finished(own, names(client, nullcontext())))
    assert (found, server.connections) == (["mocked"], 0)


def test_a_tool_that_comes_and_goes(own: ClientKind, tool: Tool, server: Server) -> None:
    """The connection that was open before is used again afterwards."""
    turns = (nullcontext(), tool(f"{server.url}/models", MOCKED, JSON), nullcontext())
    found = own.run(server, lambda client: finished(own, names(client, *turns)))
    assert (found, server.connections, len(server.requests)) == (["real", "mocked", "real"], 1, 2)


def test_streams(own: ClientKind, tool: Tool, server: Server) -> None:
    async def collected(stream: Any) -> list[Any]:
        return [each async for each in stream]

    def steps(client: Any) -> Generator[Any, Any, Any]:
        stream = yield client.chat.completions.create(model="m", messages=[], stream=True)
        events = yield (collected(stream) if own.asynchronous else list(stream))
        return [each.id for each in events]

    body = sse(CHUNK, CHUNK, "[DONE]")
    with tool(f"{server.url}/chat/completions", body, EVENTS):
        found = own.run(server, lambda client: finished(own, steps(client)))
    assert (found, server.connections) == (["mocked"] * 2, 0)


def test_uploads(own: ClientKind, tool: Tool, server: Server) -> None:
    def steps(client: Any) -> Generator[Any, Any, Any]:
        return (yield client.files.create(file=("n", b"x" * 100_000), purpose="batch")).id

    with tool(f"{server.url}/files", b'{"id": "mocked", "object": "file"}', JSON):
        found = own.run(server, lambda client: finished(own, steps(client)))
    assert (found, server.connections) == ("mocked", 0)


def test_azure(own: ClientKind, tool: Tool, server: Server) -> None:
    kind: Any = openai_client.AsyncAzureOpenAI if own.asynchronous else openai_client.AzureOpenAI
    client = kind(api_key=KEY, base_url=server.url, api_version="2024-10-21", max_retries=0)

    def steps() -> Generator[Any, Any, Any]:
        found = yield from names(client, nullcontext())
        yield client.close()
        return found

    with tool(f"{server.url}/models?api-version=2024-10-21", MOCKED, JSON):
        found = asyncio.run(finished(own, steps())) if own.asynchronous else finished(own, steps())
    assert (found, server.connections) == (["mocked"], 0)


def test_what_a_tool_lets_pass_is_sent(own: ClientKind, server: Server) -> None:
    with respx.mock() as router:
        route = router.get(f"{server.url}/models").pass_through()
        found = own.run(server, lambda client: finished(own, names(client, nullcontext(), nullcontext())))
    assert (found, route.called, server.connections) == (["real"] * 2, True, 1)


def test_recording_and_playing_back(own: ClientKind, server: Server, tmp_path: Path) -> None:
    turns = [vcr.use_cassette(str(tmp_path / "tape.yaml"), record_mode=vcr.mode.ONCE) for _ in range(2)]
    found = own.run(server, lambda client: finished(own, names(client, *turns)))
    assert (found, len(server.requests)) == (["real"] * 2, 1)
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_redirects_are_seen_one_by_one(own: ClientKind, server: Server) -> None:
    with respx.mock() as router:
        router.get(f"{server.url}/models").respond(307, headers={"location": "https://else.invalid/there"})
        there = router.get("https://else.invalid/there").respond(json=listed("mocked"))
        found = own.run(server, lambda client: finished(own, names(client, nullcontext())))
    assert (found, server.connections) == (["mocked"], 0)
    assert "authorization" not in there.calls.last.request.headers


def test_errors_of_mocks_are_errors_of_the_network(own: ClientKind, server: Server) -> None:
    with respx.mock() as router:
        router.get(f"{server.url}/models").mock(side_effect=httpx.ReadTimeout("mocked"))
        with pytest.raises(openai_client.APITimeoutError):
            own.run(server, lambda client: finished(own, names(client, nullcontext())))
    assert server.connections == 0


SCRIPT = """
import respx
router = respx.mock(base_url="http://service.invalid/v1")
router.start()
router.get("/models").respond(json={"object": "list", "data": []})
from openai_client import OpenAI
client = OpenAI(api_key="k", base_url="http://service.invalid/v1", max_retries=0)
print(client.models.list().data)
"""


def test_a_tool_that_was_there_before_the_package() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_without_tools_nothing_is_replaced(own: ClientKind, server: Server) -> None:
    """A version of httpx whose methods looked replaced would never see our own pools again."""
    from openai_client._core.http import mocking

    own.run(server, lambda client: finished(own, names(client, nullcontext())))
    assert not (mocking.BLOCKING.replaced() or mocking.AWAITED.replaced())
