"""Clients that are pickled, copied deeply, used from many threads."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer

from openai_client import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError

KINDS = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
SECRET = "sk-planted-secret"
pytestmark = pytest.mark.usefixtures("bare")


def give_key() -> str:
    return "made"


@KINDS
def test_keys_stay_behind(kind: Any, bare: pytest.MonkeyPatch) -> None:
    client = kind(
        api_key=SECRET,
        admin_api_key=SECRET,
        webhook_secret=SECRET,
        base_url="http://x/v1",
        timeout=3,
        organization="o",
        default_headers={"Authorization": f"Bearer {SECRET}", "X-A": "1"},
    )
    data = pickle.dumps(client)
    assert SECRET.encode() not in data
    with pytest.raises(OpenAIError, match="No API key"):
        pickle.loads(data)
    bare.setenv("OPENAI_API_KEY", "sk-there")
    found = pickle.loads(data)
    assert type(found) is kind
    assert (found.api_key, found.admin_api_key, found.webhook_secret) == ("sk-there", None, None)
    assert (found.base_url, found.timeout, found.organization) == ("http://x/v1/", 3, "o")
    assert found.default_headers == {"X-A": "1"}


@KINDS
def test_keys_go_along_when_they_shall(kind: Any) -> None:
    client = kind(api_key=SECRET, default_headers={"Authorization": "a"}, pickle_keys=True)
    found = pickle.loads(pickle.dumps(client))
    assert (found.api_key, found.default_headers, found.pickle_keys) == (SECRET, {"Authorization": "a"}, True)


@KINDS
def test_functions_that_give_keys_travel(kind: Any) -> None:
    assert pickle.loads(pickle.dumps(kind(api_key=give_key))).api_key is give_key
    with pytest.raises((pickle.PicklingError, AttributeError)):
        pickle.dumps(kind(api_key=lambda: "k"))


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_clients_of_azure_travel(kind: Any, bare: pytest.MonkeyPatch) -> None:
    settings = {"azure_endpoint": "http://a", "azure_deployment": "d", "api_version": "v"}
    data = pickle.dumps(kind(azure_ad_token=SECRET, **settings))
    assert SECRET.encode() not in data
    bare.setenv("AZURE_OPENAI_API_KEY", "there")
    found = pickle.loads(data)
    assert (found.api_key, found.azure_ad_token, found.azure_deployment) == ("there", None, "d")
    assert found.base_url == "http://a/openai/deployments/d/"
    asking = pickle.loads(pickle.dumps(kind(azure_ad_token_provider=give_key, **settings)))
    assert (asking.api_key, asking.azure_ad_token_provider) == (None, give_key)


@KINDS
@pytest.mark.parametrize("pickle_keys", [False, True])
def test_secrets_in_headers_and_addresses_stay(
    kind: Any, pickle_keys: bool, bare: pytest.MonkeyPatch
) -> None:
    secret = {"api-key": SECRET, "X-API-Key": SECRET, "Cookie": f"sid={SECRET}", "X-Auth-Token": SECRET}
    client = kind(
        api_key="k",
        base_url=f"https://user:{SECRET}@h:8/v1?key={SECRET}&api-version=1",
        websocket_base_url=httpx.URL(f"wss://:{SECRET}@h/v1"),
        default_headers={**secret, "X-Mine": "1", "Idempotency-Key": "2"},
        default_query={"code": "1", "access_token": SECRET},
        pickle_keys=pickle_keys,
    )
    data = pickle.dumps(client)
    assert (SECRET.encode() in data) is pickle_keys
    bare.setenv("OPENAI_API_KEY", "there")
    found = pickle.loads(data)
    if pickle_keys:
        assert (found.base_url, found.default_headers) == (client.base_url, client.default_headers)
        return
    assert found.base_url == "https://h:8/v1/?api-version=1"
    assert str(found.websocket_base_url) == "wss://h/v1"
    assert found.default_headers == {"X-Mine": "1", "Idempotency-Key": "2"}
    assert found.default_query == {"code": "1"}


@pytest.mark.parametrize("kind", [AzureOpenAI, AsyncAzureOpenAI])
def test_secrets_in_addresses_of_azure_stay(kind: Any, bare: pytest.MonkeyPatch) -> None:
    data = pickle.dumps(kind(api_key="k", azure_endpoint=f"https://u:{SECRET}@h/", api_version="v"))
    assert SECRET.encode() not in data
    bare.setenv("AZURE_OPENAI_API_KEY", "there")
    assert pickle.loads(data).base_url == "https://h/openai/"


@KINDS
def test_sockets_of_the_caller_stay(kind: Any) -> None:
    library = httpx.Client if kind is OpenAI else httpx.AsyncClient
    with pytest.raises(TypeError, match="http_client was passed in cannot be pickled"):
        pickle.dumps(kind(api_key="k", http_client=library()))


@KINDS
@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy])
def test_copies_of_the_standard_library(kind: Any, copied: Any) -> None:
    client = kind(api_key="k", default_headers={"X-A": "1"})
    other = copied({"client": client})["client"] if copied is copy.deepcopy else copied(client)
    assert other is not client
    assert other.api_key == "k"
    other.default_headers["X-A"] = "2"
    assert client.default_headers == {"X-A": "1"}


def test_many_threads_share_a_client(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/echo").respond_with_json({"ok": True})
    with OpenAI(api_key="k", base_url=httpserver.url_for("/v1")) as client, ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: client.get("/echo", cast_to=dict[str, bool])["ok"], range(40)))
    assert found == [True] * 40


def test_a_client_that_was_pickled_works(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/echo").respond_with_data("yes")
    client = OpenAI(api_key="k", base_url=httpserver.url_for("/v1"), pickle_keys=True)
    assert client.get("/echo", cast_to=str) == "yes"  # it has a socket now
    with pickle.loads(pickle.dumps(client)) as other:
        assert other.get("/echo", cast_to=str) == "yes"
    client.close()
