"""Webhooks in FastAPI: only genuine deliveries get through.

pip install openai-client fastapi uvicorn
OPENAI_WEBHOOK_SECRET=whsec_… uvicorn webhooks_fastapi:app
"""

from __future__ import annotations

from fastapi import FastAPI, HTTPException, Request

from openai_client import InvalidWebhookSignatureError, OpenAI


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
