"""Webhooks, signed and posted to an endpoint."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from openai_client import InvalidWebhookSignatureError, OpenAI
from openai_client.testing import MockAPI


@pytest.mark.anyio
async def test_a_url_gets_what_it_can_verify(mock: MockAPI, client: OpenAI, httpserver: HTTPServer) -> None:
    heard: list[Any] = []

    def endpoint(request: Request) -> Response:
        heard.append(
            client.webhooks.unwrap(request.get_data(), dict(request.headers), secret=mock.webhooks.secret)
        )
        return Response(status=204)

    httpserver.expect_request("/hook", method="POST").respond_with_handler(endpoint)
    url = httpserver.url_for("/hook")
    assert mock.webhooks.send(url, "response.completed", {"id": "resp_1"}).status_code == 204

    async def main() -> int:
        return (await mock.webhooks.asend(url, "batch.failed", {"id": "batch_1"})).status_code

    assert await main() == 204
    assert [(event.type, event.data.id) for event in heard] == [
        ("response.completed", "resp_1"),
        ("batch.failed", "batch_1"),
    ]


def test_an_application_gets_it_without_a_socket(mock: MockAPI, client: OpenAI) -> None:
    heard: list[Any] = []

    async def application(scope: Any, receive: Any, send: Any) -> None:
        message = await receive()
        event = client.webhooks.unwrap(message["body"], scope["headers"], secret="own secret")
        heard.append((scope["path"], event.type))
        await send({"type": "http.response.start", "status": 202, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    answer = mock.webhooks.send(
        application, "response.failed", {"id": "resp_1"}, secret="own secret", path="/in"
    )
    assert answer.status_code == 202
    assert heard == [("/in", "response.failed")]


@pytest.mark.parametrize("secret", ["", " "])
def test_an_empty_secret_is_not_the_mock_s(mock: MockAPI, secret: str) -> None:
    with pytest.raises(ValueError, match="No webhook secret"):
        mock.webhooks.delivery("response.completed", {"id": "resp_1"}, secret=secret)


def test_old_and_foreign_deliveries_are_refused(mock: MockAPI, client: OpenAI) -> None:
    old = mock.webhooks.delivery("response.completed", {"id": "resp_1"}, timestamp=1)
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(old.body, old.headers, secret=mock.webhooks.secret)
    made = mock.webhooks.delivery("response.completed", {"id": "resp_1"})
    with pytest.raises(InvalidWebhookSignatureError):
        client.webhooks.unwrap(made.body, made.headers, secret="another")
