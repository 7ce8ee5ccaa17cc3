"""The package as a client of its own: settings and resources have types."""

from __future__ import annotations

from typing import assert_type

import openai_client
from openai_client import chat
from openai_client.types.chat import ChatCompletion


def settings() -> None:
    openai_client.api_key = "k"
    openai_client.api_key = lambda: "k"
    openai_client.api_type = "azure"
    openai_client.default_headers = {"X-A": "1"}
    openai_client.timeout = None
    assert_type(openai_client.organization, str | None)
    assert_type(openai_client.max_retries, int)


def calls() -> None:
    messages: list[openai_client.types.chat.ChatCompletionMessageParam] = []
    assert_type(openai_client.chat.completions.create(model="m", messages=messages), ChatCompletion)
    assert_type(chat.completions.create(model="m", messages=messages), ChatCompletion)
    for model in openai_client.models.list():
        assert_type(model.id, str)
