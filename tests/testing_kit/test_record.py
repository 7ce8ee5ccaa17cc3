"""What the mock was asked, and assertions that say what differs."""

from __future__ import annotations

from typing import Any

import pytest

from openai_client import OpenAI
from openai_client.testing import MockAPI

_ASKED: Any = [{"role": "user", "content": "Hi"}]


def test_requests_are_kept(mock: MockAPI, client: OpenAI) -> None:
    client.chat.completions.create(model="m", messages=_ASKED, extra_headers={"X-Mine": "1"})
    client.files.create(file=("a.txt", b"abc"), purpose="assistants")
    client.models.list(extra_query={"a": "b"})
    chat, file, models = mock.requests
    assert (chat.method, chat.route, chat.operation) == (
        "POST",
        "/chat/completions",
        "chat.completions.create",
    )
    assert chat.json["messages"] == _ASKED and chat.headers["x-mine"] == "1" and chat.status == 200
    assert file.form is not None and file.form["purpose"] == "assistants"
    assert file.files["file"].content == b"abc" and file.files["file"].name == "a.txt"
    assert models.params == {"a": "b"} and models.json is None and models.form is None


def test_assertions_pass_where_they_should(mock: MockAPI, client: OpenAI) -> None:
    client.chat.completions.create(model="m", messages=_ASKED, temperature=0.5)
    client.files.create(file=("a.txt", b"abc"), purpose="assistants")
    assert len(mock.assert_called("/chat/completions")) == 1
    mock.assert_called("files.create", "POST", times=1)
    mock.assert_called("files.list", times=0)
    mock.assert_sent("/chat/completions", json={"messages": [{"content": "Hi"}]})
    mock.assert_sent(
        "files.create", form={"purpose": "assistants"}, headers={"Authorization": "Bearer sk-mock"}
    )


def test_assertions_say_what_differs(mock: MockAPI, client: OpenAI) -> None:
    with pytest.raises(AssertionError, match="nothing was asked at all"):
        mock.assert_called("/files")
    client.chat.completions.create(model="m", messages=_ASKED)
    with pytest.raises(AssertionError, match=r"1\. POST /chat/completions -> 200"):
        mock.assert_called("/files")
    with pytest.raises(AssertionError, match="expected 2 requests"):
        mock.assert_called("/chat/completions", times=2)
    with pytest.raises(AssertionError) as caught:
        mock.assert_sent("/chat/completions", json={"model": "other", "messages": _ASKED})
    message = str(caught.value)
    assert '-    "model": "other"' in message.replace(",", "") and '+    "model": "m"' in message.replace(
        ",", ""
    )
    with pytest.raises(AssertionError):
        mock.assert_sent("/chat/completions", json={"messages": []})


def test_summaries_hide_keys(mock: MockAPI, client: OpenAI) -> None:
    client.models.list()
    assert "sk-mock" not in str(mock.requests[0].summary())
