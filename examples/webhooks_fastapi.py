"""Webhooks in FastAPI: only genuine deliveries get through.

pip install openai-client fastapi uvicorn
python examples/webhooks_fastapi.py        a rehearsal: the API in memory signs and delivers
OPENAI_WEBHOOK_SECRET=whsec_… uvicorn webhooks_fastapi:app
"""

from __future__ import annotations

from fastapi import FastAPI, HTTPException, Request

from openai_client import InvalidWebhookSignatureError, OpenAI
from openai_client.testing import MockAPI


def make_app(client: OpenAI) -> FastAPI:
    """An app with one endpoint for deliveries. The client needs no key, only the webhook secret."""
    app = FastAPI()

    @app.post("/webhook")
    async def webhook(request: Request) -> dict[str, str]:
        # The very bytes that arrived: a body that was parsed and written again is not what was signed.
        body = await request.body()
        try:
            event = client.webhooks.unwrap(body, request.headers)
        except (InvalidWebhookSignatureError, ValueError) as error:
            raise HTTPException(400, str(error)) from error
        if event.type == "response.completed":
            return {"done": event.data.id}
        return {"ignored": str(event.type)}

    return app


def __getattr__(name: str) -> FastAPI:
    """`webhooks_fastapi:app` for uvicorn, made when it is asked for: then the environment has the secret."""
    if name == "app":
        return make_app(OpenAI())
    raise AttributeError(name)


def rehearse() -> None:
    """A genuine delivery, then one that somebody else signed."""
    mock = MockAPI()
    endpoint = make_app(OpenAI(webhook_secret=mock.webhooks.secret))
    for secret in (mock.webhooks.secret, "whsec_c29tZWJvZHkgZWxzZQ=="):
        answer = mock.webhooks.send(
            endpoint, "response.completed", {"id": "resp_1"}, secret=secret, path="/webhook"
        )
        print(answer.status_code, answer.json())


if __name__ == "__main__":
    rehearse()
