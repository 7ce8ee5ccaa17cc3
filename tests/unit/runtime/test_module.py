"""The package as a client of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer

import openai_client
from openai_client import AzureOpenAI, OpenAIError, _module

ASK: dict[str, Any] = {"model": "gpt", "messages": []}
ANSWER = {"id": "c", "object": "chat.completion", "created": 1, "model": "gpt", "choices": []}


@pytest.fixture(autouse=True)
def clean(bare: pytest.MonkeyPatch) -> Iterator[None]:
    """A package on which nothing is set."""
    before = {name: vars(openai_client).pop(name) for name in _module._ALL if name in vars(openai_client)}
    for name in ("api_type", "api_version", "azure_endpoint"):
        bare.setattr(_module, name, None)
    _module.reset()
    yield
    for name in _module._ALL:
        vars(openai_client).pop(name, None)
    vars(openai_client).update(before)
    _module.reset()


@pytest.fixture
def server(httpserver: HTTPServer) -> HTTPServer:
    for base in ("/v1", "/other", "/openai/deployments/gpt"):
        httpserver.expect_request(f"{base}/chat/completions").respond_with_json(ANSWER)
        httpserver.expect_request(f"{base}/models").respond_with_json(
            {"object": "list", "data": [{"id": "m"}]}
        )
    openai_client.base_url = httpserver.url_for("/v1")
    return httpserver


def test_settings_take_effect_at_once(server: HTTPServer) -> None:
    openai_client.api_key = "one"
    openai_client.organization = "o"
    openai_client.default_headers = {"X-A": "1"}
    assert openai_client.chat.completions.create(**ASK).id == "c"
    first = _module.client()
    assert _module.client() is first
    openai_client.api_key = "two"
    openai_client.default_headers["X-A"] = "2"  # type: ignore[index]
    openai_client.default_query = {"q": 1}
    openai_client.base_url = server.url_for("/other")
    assert [each.id for each in openai_client.models.list()] == ["m"]
    (before, _), (after, _) = server.log
    assert (before.headers["authorization"], after.headers["authorization"]) == ("Bearer one", "Bearer two")
    assert (before.headers["x-a"], after.headers["x-a"]) == ("1", "2")
    assert (after.path, after.query_string.decode()) == ("/other/models", "q=1")
    assert _module.client() is not first
    assert _module.client()._session.connection is first._session.connection


def test_resources_may_be_imported_before_settings(server: HTTPServer) -> None:
    from openai_client import chat

    openai_client.api_key = "k"
    raw = chat.completions.with_raw_response.create(**ASK)
    assert (raw.status_code, json.loads(raw.text)) == (200, ANSWER)
    assert "completions" in dir(chat)
    assert repr(chat) == "<openai_client.chat>"


def test_a_key_is_needed_only_by_calls(server: HTTPServer, bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(TypeError, match="needs api_key"):
        openai_client.chat.completions.create(**ASK)
    assert server.log == []
    bare.setenv("OPENAI_API_KEY", "env")
    _module.reset()
    openai_client.chat.completions.create(**ASK)
    assert server.log[-1][0].headers["authorization"] == "Bearer env"


def test_clients_of_the_caller_are_taken(server: HTTPServer) -> None:
    seen: list[str] = []
    openai_client.api_key = "k"
    openai_client.max_retries = 0
    openai_client.timeout = 4
    with httpx.Client(event_hooks={"request": [lambda request: seen.append(request.url.path)]}) as http:
        openai_client.http_client = http
        openai_client.models.list()
        openai_client.http_client = None
        openai_client.models.list()
    assert seen == ["/v1/models"]
    assert server.log[-1][0].headers["x-stainless-read-timeout"] == "4"


@pytest.mark.parametrize(
    "azure",
    [
        {"azure_endpoint": "http://a"},
        {"azure_ad_token": "t"},
        {"azure_ad_token_provider": lambda: "t"},
        {"AZURE_OPENAI_API_KEY": "k"},
        {"AZURE_OPENAI_AD_TOKEN": "t"},
    ],
)
def test_who_is_meant(azure: dict[str, Any], bare: pytest.MonkeyPatch) -> None:
    for name, value in azure.items():
        if name.isupper():
            bare.setenv(name, value)
        else:
            bare.setattr(openai_client, name, value, raising=False)
    bare.setenv("OPENAI_API_KEY", "k")
    with pytest.raises(OpenAIError, match="set api_type"):
        openai_client.chat.completions.create(**ASK)
    openai_client.api_type = "openai"
    assert type(_module.client()) is openai_client.OpenAI
    bare.delenv("OPENAI_API_KEY")
    openai_client.api_type = None
    openai_client.api_version = "v"
    openai_client.azure_endpoint = "http://a"
    if not {"azure_ad_token", "azure_ad_token_provider"} & azure.keys():
        openai_client.api_key = "k"
    assert type(_module.client()) is AzureOpenAI


def test_azure(server: HTTPServer) -> None:
    openai_client.base_url = None
    openai_client.api_type = "azure"
    openai_client.api_key = "k"
    openai_client.api_version = "v"
    openai_client.azure_endpoint = server.url_for("")
    openai_client.chat.completions.create(**ASK)
    request = server.log[-1][0]
    assert (request.headers["api-key"], request.args["api-version"]) == ("k", "v")
    assert request.path == "/openai/deployments/gpt/chat/completions"


def test_other_types_are_not_supported() -> None:
    openai_client.api_type = "amazon-bedrock"  # type: ignore[assignment]
    with pytest.raises(OpenAIError, match="api_type is openai or azure, not 'amazon-bedrock'"):
        openai_client.models.list()


def test_many_threads_make_one_client() -> None:
    openai_client.api_key = "k"
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: _module.client(), range(64)))
    assert len({id(each._session.connection) for each in found}) == 1


def test_names() -> None:
    assert openai_client.api_key is None
    assert openai_client.timeout == 600.0
    assert {"chat", "api_key", "OpenAI"} <= set(dir(openai_client))
    assert openai_client.resources.Api.__name__ == "Api"
    assert not {"chat", "api_key"} & set(openai_client.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        openai_client.nonsense  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="has no attribute 'nonsense'"):
        openai_client.chat.nonsense  # type: ignore[attr-defined]


def test_nobody_pays_who_does_not_use_it() -> None:
    code = (
        "import sys, openai_client; openai_client.OpenAI(api_key='k');"
        "print([n for n in sys.modules if n.startswith(('openai_client._module', 'openai_client.azure', 'httpx'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_environment_gives_defaults() -> None:
    code = "import openai_client as o; print(o.api_type, o.api_version, o.azure_endpoint)"
    values = {"OPENAI_API_TYPE": "azure", "OPENAI_API_VERSION": "v", "AZURE_OPENAI_ENDPOINT": "http://a"}
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, **values}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["azure", "v", "http://a"]
