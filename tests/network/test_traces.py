"""No traceback shows a key, also with the locals of its frames, as some tools print and send them."""

from __future__ import annotations

import asyncio
import socket
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

import openai_client
from openai_client import AsyncAzureOpenAI, AzureOpenAI, OpenAIError
from openai_client.testing import Answer, Fault, Reset, Scripted, json_answer
from support.streams import sse, streamed

from .client_kinds import ClientKind
from .peer import head, peer

KEY = "sk-planted-s3cret"
SOON = {"retry-after-ms": "1"}


def reachable(error: BaseException) -> list[BaseException]:
    """An error, its causes and contexts, those of its attempts, and theirs."""
    found: list[BaseException] = []
    rest: list[Any] = [error]
    while rest:
        each = rest.pop()
        if isinstance(each, BaseException) and not any(each is other for other in found):
            found.append(each)
            rest += [each.__cause__, each.__context__, *(a.error for a in getattr(each, "attempts", ()))]
            rest += getattr(each, "exceptions", ())
    return found


def shown(error: BaseException) -> str:
    """All that can be printed of an error: what it says, what it holds, and the locals of every frame but ours."""
    lines: list[str] = []
    for each in reachable(error):
        lines += [str(each), repr(each), repr(each.args), *getattr(each, "__notes__", ())]
        lines += [repr(value) for value in vars(each).values() if isinstance(each, OpenAIError)]
        request = getattr(each, "_request", None) or vars(each).get("request")
        lines += [repr(getattr(request, "headers", "")), repr(request)]
        for frame, line in traceback.walk_tb(each.__traceback__):
            if "/tests/" not in frame.f_code.co_filename:
                lines += [
                    f"{frame.f_code.co_filename}:{line} {name} = {_repr(value)}"
                    for name, value in frame.f_locals.items()
                ]
    return "\n".join(lines)


def _repr(value: Any) -> str:
    try:
        return repr(value)
    except Exception as error:
        return f"{type(error).__name__}"


def caught(
    client_kind: ClientKind, server: Any, work: Callable[[Any], Any], **settings: Any
) -> BaseException:
    """What a call raises."""
    settings = {"api_key": KEY, "max_retries": 1, "timeout": 2, **settings}
    with pytest.raises(Exception) as info:  # whatever it is
        client_kind.run(server, work, **settings)
    return info.value


def chat(client: Any, **more: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], **more)


def streaming(client_kind: ClientKind) -> Callable[[Any], Any]:
    def work(client: Any) -> Any:
        if not client_kind.asynchronous:
            return list(chat(client, stream=True))

        async def run_async() -> Any:
            return [each async for each in await chat(client, stream=True)]

        return run_async()

    return work


def gone() -> Iterator[bytes]:
    yield b"x" * 70_000
    raise LookupError("mine")


FAILURES: dict[str, Answer] = {
    "refused": json_answer({"error": {"message": "no"}}, 401),
    "busy": Answer(503, SOON),
    "reset": Answer(reset=True),
    "reset within": Answer(raw=[b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nx", Reset()]),
    "slow": Answer(delay=30),
    "garbage": Answer(raw=b"garbage\r\n\r\n"),
    "no gzip": Answer(200, {"content-encoding": "gzip"}, b"nothing of the sort"),
    "no json": Answer(200, {"content-type": "application/json"}, b"{"),
    "nowhere": Answer(307, {"location": "http://a..b/"}),
    "circle": Answer(307, {"location": "/v1/chat/completions"}),
    "no scheme": Answer(307, {"location": "mailto:x"}),
}


@pytest.mark.parametrize("function", [False, True], ids=["key", "function"])
@pytest.mark.parametrize("name", FAILURES)
def test_failures(client_kind: ClientKind, name: str, function: bool) -> None:
    async def run_async() -> str:
        return KEY

    key: Any = (run_async if client_kind.asynchronous else lambda: KEY) if function else KEY
    with Scripted(lambda _: FAILURES[name]).serve() as server:
        error = caught(client_kind, server, chat, api_key=key, timeout=0.2 if name == "slow" else 2)
        assert name == "nowhere" or server.requests[0].headers["authorization"] == f"Bearer {KEY}"
    assert isinstance(error, OpenAIError)
    assert [line for line in shown(error).splitlines() if KEY in line] == []


def test_nobody_there(client_kind: ClientKind) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # but nobody listens
        error = caught(client_kind, f"http://127.0.0.1:{taken.getsockname()[1]}/v1", chat)
    assert isinstance(error, OpenAIError) and KEY not in shown(error)


def test_a_request_that_is_not_taken(client_kind: ClientKind) -> None:
    """Head and body lie in buffers when the connection breaks."""

    def script(accepted: socket.socket) -> None:
        accepted.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 12)
        head(accepted)
        accepted.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")

    with peer(script) as url:
        upload = lambda c: c.files.create(file=b"x" * 25_000_000, purpose="batch")  # noqa: E731
        error = caught(client_kind, url, upload, max_retries=0)
    assert isinstance(error, OpenAIError) and KEY not in shown(error)


@pytest.mark.parametrize("kind", ["cut", "reset", "garbage", "error"])
def test_streams(client_kind: ClientKind, kind: str) -> None:
    chunk = {"id": "c", "choices": []}
    whole = streamed(chunk, chunk, "[DONE]")
    replies = {
        "cut": Fault(cut_at=len(sse(chunk)) + 5).apply(whole),
        "reset": Fault(reset_at=len(sse(chunk)) + 5).apply(whole),
        "garbage": streamed("{"),
        "error": streamed({"error": {"message": "no"}}),
    }
    with Scripted(lambda _: replies[kind]).serve() as server:
        error = caught(client_kind, server, streaming(client_kind))
    assert isinstance(error, OpenAIError) and KEY not in shown(error)


def test_files_that_break(client_kind: ClientKind) -> None:
    with Scripted(lambda _: json_answer({})).serve() as server:
        error = caught(client_kind, server, lambda c: c.files.create(file=gone(), purpose="batch"))
    assert isinstance(error, LookupError) and KEY not in shown(error)
    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.__traceback__)]
    assert names[-1] == "gone"  # whose mistake it is can be seen


class Odd(httpx.BaseTransport, httpx.AsyncBaseTransport):
    def handle_request(self, request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        raise ZeroDivisionError


def test_transports_of_the_caller_s_own(client_kind: ClientKind) -> None:
    if not client_kind.name.endswith("httpx"):
        pytest.skip("needs a client of the caller's own")
    error = caught(
        client_kind, "http://h", chat, http_client=client_kind.passed(transport=Odd()), max_retries=0
    )
    assert isinstance(error, OpenAIError) and KEY not in shown(error)


@pytest.mark.parametrize("key", [KEY + "ü", KEY + "\n", KEY + "\ud800", KEY + "\u2028", KEY.encode()])
@pytest.mark.parametrize("function", [False, True], ids=["key", "function"])
def test_keys_that_no_header_can_carry(client_kind: ClientKind, key: Any, function: bool) -> None:
    async def run_async() -> str:
        return key  # type: ignore[no-any-return]

    given: Any = (run_async if client_kind.asynchronous else lambda: key) if function else key
    with Scripted([]).serve() as server:
        error = caught(client_kind, server, chat, api_key=given)
        assert server.requests == []
    assert isinstance(error, TypeError if isinstance(key, bytes) else ValueError)
    assert isinstance(key, bytes) or (isinstance(error, OpenAIError) and "'Authorization'" in str(error))
    assert [line for line in shown(error).splitlines() if KEY in line] == []


@pytest.mark.parametrize("status", [400, 401, 429, 500])
def test_a_service_that_quotes_the_key(client_kind: ClientKind, status: int) -> None:
    body = {"error": {"message": f"wrong key: {KEY}.", "code": KEY, "param": [KEY], KEY: {"a": KEY}}}
    with Scripted(lambda _: json_answer(body, status, SOON)).serve() as server:
        error = caught(client_kind, server, chat)
    assert isinstance(error, openai_client.APIStatusError)
    assert str(error) == "wrong key: <redacted>." and KEY not in shown(error)
    assert error.response.json() == body  # what came is there for who wants it


def test_a_service_that_quotes_the_key_otherwise(client_kind: ClientKind) -> None:
    replies = [
        Answer(400, {"content-type": "text/plain"}, f"no {KEY}".encode()),
        Answer(200, {"content-type": "application/json"}, f'{{"{KEY}'.encode()),
    ]
    for reply in replies:
        with Scripted(lambda _, reply=reply: reply).serve() as server:
            assert KEY not in shown(caught(client_kind, server, chat))
    with Scripted(lambda _: streamed({"error": {"message": f"no {KEY}"}})).serve() as server:
        error = caught(client_kind, server, streaming(client_kind))
    assert str(error) == "no <redacted>"


def test_short_keys_do_not_spoil_errors(client_kind: ClientKind) -> None:
    with Scripted([json_answer({"error": {"message": "broken token"}}, 400)]).serve() as server:
        assert str(caught(client_kind, server, chat, api_key="ok")) == "broken token"


@pytest.mark.parametrize("reply", [Answer(401), Answer(reset=True)], ids=["status", "connection"])
def test_requests_of_errors(client_kind: ClientKind, reply: Answer) -> None:
    more = {"api-key": KEY, "Ocp-Apim-Subscription-Key": KEY, "X-Mine": "plain", "Cookie": f"sid={KEY}"}
    with Scripted([reply]).serve() as server:
        error: Any = caught(client_kind, server, lambda c: chat(c, extra_headers=more), max_retries=0)
    printed = repr(error.request.headers)
    assert KEY not in printed and "plain" in printed
    assert error.request.headers["api-key"] == KEY  # it is there for who asks


@pytest.mark.parametrize("asynchronous", [False, True])
def test_azure(asynchronous: bool) -> None:
    with Scripted(lambda _: Answer(401)).serve() as server:
        settings: dict[str, Any] = {"azure_endpoint": server.origin, "api_version": "v", "api_key": KEY}
        with pytest.raises(openai_client.AuthenticationError) as info:
            blocking(settings) if not asynchronous else asyncio.run(awaiting(settings))
        assert server.requests[0].headers["api-key"] == KEY
    assert KEY not in shown(info.value) and KEY not in repr(info.value.response.request.headers)


def blocking(settings: dict[str, Any]) -> None:
    with AzureOpenAI(**settings) as client:
        chat(client)


async def awaiting(settings: dict[str, Any]) -> None:
    async with AsyncAzureOpenAI(**settings) as client:
        await chat(client)
