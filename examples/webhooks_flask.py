"""Webhooks in Flask: only genuine deliveries get through.

pip install openai-client flask
python examples/webhooks_flask.py        a rehearsal: the API in memory signs, a test client delivers
OPENAI_WEBHOOK_SECRET=whsec_… flask --app "webhooks_flask:make_app()" run
"""

from __future__ import annotations

from flask import Flask, request

from openai_client import InvalidWebhookSignatureError, OpenAI
from openai_client.testing import MockAPI


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


def rehearse() -> None:
    """A genuine delivery, then one whose body somebody has changed."""
    mock = MockAPI()
    endpoint = make_app(OpenAI(webhook_secret=mock.webhooks.secret)).test_client()
    made = mock.webhooks.delivery("response.completed", {"id": "resp_1"})
    for body in (made.body, made.body + b" "):
        answer = endpoint.post("/webhook", data=body, headers=dict(made.headers))
        print(answer.status_code, answer.get_json())


if __name__ == "__main__":
    rehearse()
