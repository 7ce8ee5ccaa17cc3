"""Bodies of calls over WebRTC: an offer alone, or an offer with a session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from openai_client import AsyncOpenAI, OpenAI

from .conftest import ClientKind

OFFER = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\n"


@pytest.fixture
def create(client_kind: ClientKind, httpserver: HTTPServer) -> Callable[..., Any]:
    """Runs `calls.create` with a client of the server."""

    def run(**params: Any) -> Any:
        import asyncio

        settings: dict[str, Any] = {"api_key": "k", "base_url": httpserver.url_for("/v1")}
        client: Any = (AsyncOpenAI if client_kind.asynchronous else OpenAI)(**settings)

        async def main() -> Any:
            found = await client_kind.run_sync(client.realtime.calls.create(**params))
            await client_kind.run_sync(client.close())
            return found

        return asyncio.run(main())

    return run


def _answering(httpserver: HTTPServer) -> list[Request]:
    seen: list[Request] = []

    def answer(request: Request) -> Response:
        request.get_data(cache=True)
        seen.append(request)
        return Response(b"v=0 answer", content_type="application/sdp")

    httpserver.expect_request("/v1/realtime/calls", method="POST").respond_with_handler(answer)
    return seen


def test_an_offer_alone_is_the_body(create: Callable[..., Any], httpserver: HTTPServer) -> None:
    seen = _answering(httpserver)
    answer = create(sdp=OFFER)
    assert answer.content == b"v=0 answer"
    (request,) = seen
    assert request.headers["Content-Type"] == "application/sdp"
    assert request.headers["Accept"] == "application/sdp"
    assert request.get_data() == OFFER.encode()


def test_an_offer_with_a_session_is_a_form(create: Callable[..., Any], httpserver: HTTPServer) -> None:
    seen = _answering(httpserver)
    answer = create(sdp=OFFER, session={"type": "realtime", "model": "m"})
    assert answer.text == "v=0 answer"
    (request,) = seen
    assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    body = request.get_data()
    assert b"Content-Type: application/sdp\r\n\r\n" + OFFER.encode() in body
    assert b'Content-Type: application/json\r\n\r\n{"type":"realtime","model":"m"}' in body
