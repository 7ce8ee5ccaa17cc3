"""Where a socket is opened, with which headers and credentials; and what is refused."""

from __future__ import annotations

import sys
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus, SecurityError
from websockets.http11 import Request, Response

from openai_client import AsyncAzureOpenAI, AzureOpenAI, OpenAIError, omit

from .conftest import ClientKind, Converse
from .desk import ServerSocket, desk, echo


async def goodbye(line: ServerSocket) -> None:
    """Closes at once."""
    await line.close()


async def _open(client: Any, client_kind: ClientKind, **options: Any) -> None:
    connection = await client_kind.run_sync(client.realtime.connect(**options).enter())
    await client_kind.run_sync(connection.close())


def test_address_and_headers(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        await _open(
            client,
            client_kind,
            model="gpt-realtime",
            call_id="rtc_1",
            extra_query={"intent": "a b"},
            extra_headers={"X-Mine": "1", "X-Default": omit},
        )

    with desk(goodbye) as server:
        settings = {"default_headers": {"X-Default": "x", "X-Kept": "y"}, "organization": "org"}
        talk(server, work, default_query={"d": "1"}, **settings)
    (request,) = server.requests
    address = urlsplit(request.path)
    assert address.path == "/v1/realtime"
    wanted = {"d": "1", "model": "gpt-realtime", "call_id": "rtc_1", "intent": "a b"}
    assert dict(parse_qsl(address.query)) == wanted
    headers = request.headers
    assert headers["Authorization"] == "Bearer sk-1"
    assert (headers["X-Mine"], headers["X-Kept"], headers["OpenAI-Organization"]) == ("1", "y", "org")
    assert "X-Default" not in headers
    assert "OpenAI" in headers["User-Agent"]


@pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A: 1\r\nX-B": "2"}], ids=str)
def test_headers_that_http_cannot_carry(talk: Converse, headers: dict[str, str]) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(OpenAIError, match="header"):
            await _open(client, client_kind, model="gpt-realtime", extra_headers=headers)

    with desk(goodbye) as server:
        talk(server, work)
    assert server.requests == []


def test_other_sockets_have_other_paths(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        connection = await client_kind.run_sync(client.responses.connect(extra_query={"q": "1"}).enter())
        await client_kind.run_sync(connection.close())
        await client_kind.run_sync(
            (await client_kind.run_sync(client.beta.realtime.connect(model="m").enter())).close()
        )

    with desk(goodbye) as server:
        talk(server, work)
    assert [request.path for request in server.requests] == ["/v1/responses?q=1", "/v1/realtime?model=m"]


def test_a_base_url_of_its_own_keeps_its_query(talk: Converse) -> None:
    with desk(goodbye) as server:

        async def work(client: Any, client_kind: ClientKind) -> None:
            await _open(client, client_kind, model="m")

        base = f"ws://127.0.0.1:{server.port}/live/?k=1&model=old"
        talk(server, work, base_url="http://127.0.0.1:9/v1", websocket_base_url=base)
    assert server.requests[0].path == "/live/realtime?k=1&model=m"


def test_a_key_from_a_function_is_asked_before_each_connection(talk: Converse) -> None:
    keys = iter(["one", "two"])

    async def work(client: Any, client_kind: ClientKind) -> None:
        async def run_async() -> str:
            return next(keys)

        client.api_key = run_async if client_kind.asynchronous else lambda: next(keys)
        for _ in range(2):
            await _open(client, client_kind, model="m")

    with desk(goodbye) as server:
        talk(server, work)
    assert [request.headers["Authorization"] for request in server.requests] == ["Bearer one", "Bearer two"]


@pytest.mark.parametrize(
    ("credentials", "header", "value"),
    [
        ({"api_key": "az"}, "api-key", "az"),
        ({"azure_ad_token_provider": lambda: "t"}, "Authorization", "Bearer t"),
    ],
    ids=["key", "token"],
)
def test_azure(talk: Converse, credentials: dict[str, Any], header: str, value: str) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        kind: Any = AsyncAzureOpenAI if client_kind.asynchronous else AzureOpenAI
        endpoint = f"http://127.0.0.1:{server.port}"
        settings: dict[str, Any] = {"azure_endpoint": endpoint, "api_version": "v1", **credentials}
        await _open(kind(**settings), client_kind, model="gpt")
        await _open(kind(**settings, azure_deployment="mine"), client_kind, model="gpt")
        with pytest.raises(OpenAIError, match="needs a model"):
            kind(**settings).realtime.connect()

    with desk(goodbye) as server:
        talk(server, work)
    first, second = server.requests
    assert urlsplit(first.path).path == urlsplit(second.path).path == "/openai/realtime"
    assert dict(parse_qsl(urlsplit(first.path).query)) == {"api-version": "v1", "deployment": "gpt"}
    assert dict(parse_qsl(urlsplit(second.path).query))["deployment"] == "mine"
    assert first.headers[header] == value


def test_a_redirect_to_another_origin_is_refused_before_credentials_are_sent(talk: Converse) -> None:
    with desk(echo) as other:

        def away(request: Request) -> Response:
            headers = Headers(Location=f"ws://127.0.0.1:{other.port}/v1/realtime")
            return Response(HTTPStatus.TEMPORARY_REDIRECT, "", headers, b"")

        async def work(client: Any, client_kind: ClientKind) -> None:
            # Where the blocking side of the library follows no redirects at all, it reports the status.
            with pytest.raises((SecurityError, InvalidStatus)):
                await client_kind.run_sync(client.realtime.connect(model="m").enter())

        with desk(echo, gate=away) as server:
            talk(server, work)
            assert len(server.requests) == 1
        assert other.requests == []


def test_a_refusal_is_the_librarys_error(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(InvalidStatus) as caught:
            await client_kind.run_sync(client.realtime.connect(model="m").enter())
        assert caught.value.response.status_code == 401

    def no(request: Request) -> Response:
        return Response(HTTPStatus.UNAUTHORIZED, "", Headers(), b"{}")

    with desk(echo, gate=no) as server:
        talk(server, work)


def test_without_the_library_the_remedy_is_told(talk: Converse, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        manager = client.realtime.connect(model="m")
        for name in [each for each in sys.modules if each.startswith("websockets")]:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setitem(sys.modules, "websockets", None)
        with pytest.raises(OpenAIError, match="extra `realtime`"):
            await client_kind.run_sync(manager.enter())
        monkeypatch.undo()

    with desk(echo) as server:
        talk(server, work)


def test_options_that_nobody_knows_are_refused(talk: Converse) -> None:
    async def work(client: Any, client_kind: ClientKind) -> None:
        with pytest.raises(TypeError, match="takes no argument 'retries'"):
            client.realtime.connect(model="m", retries=3)

    with desk(echo) as server:
        talk(server, work)
