"""Faults on demand, in process and over sockets; requests that are wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import openai_client as api
from openai_client import OpenAI
from openai_client.testing import Fault, MockAPI

_ASKED: Any = [{"role": "user", "content": "One two three four"}]


@pytest.fixture(params=["in process", "over a socket"])
def client(request: pytest.FixtureRequest, mock: MockAPI) -> Iterator[OpenAI]:
    if request.param == "in process":
        yield mock.client(max_retries=0, timeout=2)
        return
    with mock.serve() as server, OpenAI(api_key="k", base_url=server.url, max_retries=0, timeout=2) as client:
        yield client


def _chat(client: OpenAI, **more: Any) -> Any:
    return client.chat.completions.create(model="m", messages=_ASKED, **more)


def test_statuses_once_and_for_some_paths(mock: MockAPI, client: OpenAI) -> None:
    mock.fail(503, {"X-Why": "tired"}, path="/chat")
    assert client.models.list().data
    with pytest.raises(api.InternalServerError) as caught:
        _chat(client)
    assert caught.value.response.headers["x-why"] == "tired" and caught.value.status_code == 503
    assert _chat(client).choices
    mock.fail(409, times=2, message="Twice.")
    for _ in range(2):
        with pytest.raises(api.ConflictError, match="Twice"):
            _chat(client)
    assert _chat(client).choices


def test_retries_get_over_faults(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.rate_limit(0.01, times=2)
    assert _chat(client.with_options(max_retries=2)).choices
    assert [request.status for request in mock.requests] == [429, 429, 200]
    mock.faults.reset()
    assert _chat(client.with_options(max_retries=1)).choices
    assert [request.status for request in mock.requests[3:]] == [0, 200]


def test_rate_limits_say_when(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.rate_limit(2.5)
    with pytest.raises(api.RateLimitError) as caught:
        _chat(client)
    assert caught.value.response.headers["retry-after"] == "2.5"
    assert caught.value.code == "rate_limit_exceeded"


def test_connections_are_reset(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.reset()
    with pytest.raises(api.APIConnectionError):
        _chat(client)
    mock.faults.reset(300)
    seen: list[Any] = []
    with pytest.raises(api.APIConnectionError):
        seen.extend(_chat(client, stream=True))
    assert _chat(client).choices


def test_streams_are_cut_and_malformed(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.cut(600)
    with pytest.raises(api.IncompleteStreamError):
        list(_chat(client, stream=True))
    mock.faults.malformed()
    with pytest.raises(api.APIError):
        list(_chat(client, stream=True))
    mock.faults.malformed()
    with pytest.raises(api.APIError):
        _chat(client)


def test_slow_answers_time_out(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.latency(0.4, times=2)
    with pytest.raises(api.APITimeoutError):
        _chat(client, timeout=0.1)
    assert _chat(client).choices
    mock.faults.chunk_delay(0.4, path="/chat", times=1)
    with pytest.raises((api.APITimeoutError, api.APIConnectionError)):
        list(_chat(client, stream=True, timeout=0.1))


def test_drips_arrive_whole(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.chunk_delay(0.0005, 7)
    text = "".join(chunk.choices[0].delta.content or "" for chunk in _chat(client, stream=True))
    assert text == "One two three four"


def test_malformed_http(mock: MockAPI, client: OpenAI) -> None:
    mock.faults.raw(b"SMTP 220 hello\r\n\r\n")
    with pytest.raises(api.APIConnectionError):
        _chat(client)


def test_probability_has_a_seed() -> None:
    def statuses(seed: int) -> list[int]:
        mock = MockAPI(seed=seed)
        mock.fail(500, times=None, probability=0.5)
        http = mock.http_client()
        headers = {"authorization": "Bearer k"}
        return [http.get("http://mock.invalid/v1/models", headers=headers).status_code for _ in range(30)]

    assert statuses(1) == statuses(1) != statuses(2)
    assert {*statuses(1)} == {200, 500}


@pytest.mark.anyio
async def test_async_transports_fail_alike(mock: MockAPI) -> None:
    async with mock.async_client(max_retries=0, timeout=0.1) as client:
        mock.faults.reset()
        with pytest.raises(api.APIConnectionError):
            await client.models.list()
        mock.faults.latency(1, times=1)
        with pytest.raises(api.APITimeoutError):
            await client.models.list()
        mock.faults.add(Fault(raw=b"?"))
        with pytest.raises(api.APIConnectionError):
            await client.models.list()


# --- requests that are wrong ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "param", "code"),
    [
        ({"model": "m"}, "messages", "missing_required_parameter"),
        ({"model": "m", "messages": _ASKED, "n": "two"}, "n", "invalid_type"),
        ({"model": "m", "messages": _ASKED, "top_p": 3}, "top_p", "integer_above_max_value"),
        ({"model": "m", "messages": [{"role": "user"}]}, "messages[0].content", "missing_required_parameter"),
        ({"model": "m", "messages": _ASKED, "colour": "red"}, "colour", "unknown_parameter"),
    ],
)
def test_what_is_wrong_is_named(client: OpenAI, body: dict[str, Any], param: str, code: str) -> None:
    with pytest.raises(api.BadRequestError) as caught:
        client.post("/chat/completions", body=body, cast_to=dict[str, Any])
    assert (caught.value.param, caught.value.code, caught.value.type) == (
        param,
        code,
        "invalid_request_error",
    )


def test_keys_paths_and_methods(mock: MockAPI, client: OpenAI) -> None:
    http = mock.http_client()
    key = {"authorization": "Bearer k"}
    url = "http://mock.invalid/v1"
    assert http.get(f"{url}/models").status_code == 401
    assert http.get(f"{url}/nothing", headers=key).json()["error"]["code"] == "unknown_url"
    assert http.put(f"{url}/models", headers=key).status_code == 405
    assert http.post(f"{url}/files", headers=key, content=b"{}").status_code == 400
    assert http.get(f"{url}/files?limit=many", headers=key).json()["error"]["param"] == "limit"
    with pytest.raises(api.NotFoundError):
        client.files.retrieve("file-none")
    only = MockAPI(api_key="sk-only-this-one")
    assert only.client().models.list().data
    with pytest.raises(api.AuthenticationError, match="Incorrect API key provided") as caught:
        only.client(api_key="sk-another-one").models.list()
    assert "another" not in str(caught.value)


def test_azure_paths_are_known(mock: MockAPI) -> None:
    http = mock.http_client()
    url = "http://mock.invalid/openai/deployments/mine/chat/completions?api-version=1"
    answer = http.post(url, headers={"api-key": "k"}, json={"messages": _ASKED})
    assert answer.status_code == 400 or answer.json()["model"] == "mine"
    assert isinstance(answer, httpx.Response)
