"""Webhooks in Flask: only genuine deliveries get through.

pip install openai-client flask
OPENAI_WEBHOOK_SECRET=whsec_… flask --app "webhooks_flask:make_app()" run
"""

from __future__ import annotations

from flask import Flask, request

from openai_client import InvalidWebhookSignatureError, OpenAI


def make_app(client: OpenAI | None = None) -> Flask:
    """An app with one endpoint for deliveries. The client needs no key, only the webhook secret."""
    app = Flask(__name__)
    hooks = (client or OpenAI()).webhooks

    @app.post("/webhook")
    def webhook() -> tuple[dict[str, str], int]:
        try:
            event = hooks.unwrap(request.get_data(), request.headers)
        except (InvalidWebhookSignatureError, ValueError) as error:
            return {"error": str(error)}, 400
        if event.type == "response.completed":
            return {"done": event.data.id}, 200
        return {"ignored": str(event.type)}, 200

    return app
