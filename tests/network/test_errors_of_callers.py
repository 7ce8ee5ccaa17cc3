"""What callers' own transports, functions and arguments do to a call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest

from openai_client import APIConnectionError, APIError, APITimeoutError, OpenAIError
from openai_client.testing import Answer, Scripted

from .client_kinds import KEY, ClientKind

MODEL = {"id": "m", "object": "model", "created": 1, "owned_by": "us"}


class Odd(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that fails `times` times, before the answer or within its body."""

    def __init__(self, error: Exception, times: int = 1, within: bool = False) -> None:
        self.error = error
        self.left = times
        self.within = within
        self.asked = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        self.left -= 1
        if self.left < 0:
            return httpx.Response(200, json=MODEL)
        if not self.within:
            raise self.error
        return httpx.Response(200, stream=Broken(self.error))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


class Broken(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, error: Exception) -> None:
        self.error = error

    def __iter__(self) -> Iterator[bytes]:
        yield b"{"
        raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"{"
        raise self.error


@pytest.fixture(params=["sync httpx", "async httpx"])
def caller(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ClientKind:
    """The caller's own HTTP client."""
    from openai_client._core.calls import retry_policy as retry

    monkeypatch.setattr(retry, "backoff", lambda taken: 0.001)
    return ClientKind(request.param, monkeypatch)


ODD = [
    OSError("mine"),
    ValueError("odd"),
    KeyError("k"),
    RuntimeError("r"),
    RecursionError(),
    AssertionError(),
]


@pytest.mark.parametrize("within", [False, True])
@pytest.mark.parametrize("error", ODD, ids=lambda error: type(error).__name__)
def test_a_transport_of_the_caller_s_own(caller: ClientKind, error: Exception, within: bool) -> None:
    """What it raises is repeated and wrapped, as the official package does."""
    transport = Odd(error, 1, within)
    work: Callable[[Any], Any] = lambda c: c.models.retrieve("m")  # noqa: E731
    made = caller.run("http://h", work, http_client=caller.passed(transport=transport), max_retries=1)
    assert (made.id, transport.asked) == ("m", 2)
    transport = Odd(error, 9, within)
    with pytest.raises(APIConnectionError) as caught:
        caller.run("http://h", work, http_client=caller.passed(transport=transport), max_retries=2)
    assert type(caught.value) is APIConnectionError and caught.value.__cause__ is error
    assert (transport.asked, caught.value.retries_taken) == (3, 2)
    assert [each.reason for each in caught.value.attempts] == ["connection"] * 2


def test_its_timeouts_are_timeouts(caller: ClientKind) -> None:
    transport = Odd(httpx.ReadTimeout("slow"), 9)
    with pytest.raises(APITimeoutError):
        caller.run(
            "http://h", lambda c: c.models.retrieve("m"), http_client=caller.passed(transport=transport)
        )


def test_a_mistake_in_it_can_be_found(caller: ClientKind) -> None:
    transport = Odd(ZeroDivisionError(), 9)
    with pytest.raises(APIConnectionError) as caught:
        caller.run(
            "http://h", lambda c: c.models.retrieve("m"), http_client=caller.passed(transport=transport)
        )
    cause: Any = caught.value.__cause__
    last = cause.__traceback__
    while last.tb_next is not None:
        last = last.tb_next
    assert last.tb_frame.f_code.co_name == "handle_request"


def test_what_callers_functions_raise_is_theirs(client_kind: ClientKind) -> None:
    def failing_callback(*_: Any) -> None:
        raise LookupError("mine")

    def broken() -> Iterator[bytes]:
        yield b"x"
        raise LookupError("mine")

    work: list[tuple[Callable[[Any], Any], dict[str, Any]]] = [
        (lambda c: c.models.list(), {"on_retry": failing_callback, "max_retries": 1}),
        (lambda c: c.files.create(file=broken(), purpose="batch"), {"max_retries": 1}),
        (lambda c: c.files.create(file=b"x", purpose="batch", on_progress=failing_callback), {}),
    ]
    for each, settings in work:
        with Scripted(lambda _: Answer(503, {"retry-after-ms": "1"})).serve() as server:
            with pytest.raises(LookupError, match="mine") as caught:
                client_kind.run(server, each, **settings)
            assert caught.value.__cause__ is None


# --- what callers do ------------------------------------------------------------------------


def test_a_closed_client_is_an_error_of_the_package(client_kind: ClientKind) -> None:
    work: Callable[[Any], Any] = lambda c: c.models.list()  # noqa: E731

    def closed(client: Any) -> Any:
        if not client_kind.asynchronous:
            client.close()
            return work(client)

        async def run_async() -> Any:
            await client.close()
            return await work(client)

        return run_async()

    for kind in (OpenAIError, RuntimeError):
        with Scripted([]).serve() as server, pytest.raises(kind, match="has been closed"):
            client_kind.run(server, closed, max_retries=2)


def test_a_closed_http_client_as_well(caller: ClientKind) -> None:
    http = caller.passed()
    if caller.asynchronous:
        asyncio.run(http.aclose())
    else:
        http.close()
    for kind in (OpenAIError, RuntimeError):
        with Scripted([]).serve() as server, pytest.raises(kind, match="has been closed") as caught:
            caller.run(server, lambda c: c.models.list(), http_client=http, max_retries=2)
        assert not isinstance(caught.value, APIError)


@pytest.mark.parametrize(
    "timeout", ["5", b"5", (1, 2), (1, 2, 3, "4"), {"read": 5}, object(), -1, float("nan")]
)
def test_timeouts_that_are_none(client_kind: ClientKind, timeout: Any) -> None:
    kind: Any = ValueError if isinstance(timeout, (int, float)) else TypeError
    work: list[tuple[Callable[[Any], Any], dict[str, Any]]] = [
        (lambda c: c.models.list(timeout=timeout), {}),
        (lambda c: c.models.list(), {"timeout": timeout}),
    ]
    for each, settings in work:
        with Scripted([]).serve() as server, pytest.raises(kind, match="timeout must") as caught:
            client_kind.run(server, each, max_retries=2, **settings)
        assert isinstance(caught.value, OpenAIError)


@pytest.mark.parametrize("url", ["http://[::1", "http://h:port/"])
def test_addresses_that_are_none(client_kind: ClientKind, url: str) -> None:
    with pytest.raises(OpenAIError) as caught:
        client_kind.run(url, lambda c: c.models.list())
    assert isinstance(caught.value, ValueError) and KEY not in str(caught.value)
