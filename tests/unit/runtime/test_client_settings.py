"""Building clients: options, the environment, what excludes what, copies."""

from __future__ import annotations

import inspect
from typing import Any

import httpx
import pytest

import openai_client
from openai_client import AsyncOpenAI, OpenAI, OpenAIError, omit

KINDS = pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
pytestmark = pytest.mark.usefixtures("bare")


@KINDS
@pytest.mark.parametrize("region", ["us", "eu", "ae", "au", "in", "jp"])
def test_a_region_is_an_address(kind: Any, region: str, bare: pytest.MonkeyPatch) -> None:
    bare.setenv("OPENAI_BASE_URL", "http://elsewhere/v1")
    client = kind(api_key="k", data_residency=region)
    assert client.base_url == f"https://{region}.api.openai.com/v1/"
    moved = client.copy(websocket_base_url="wss://w").copy(data_residency="global")
    assert (moved.base_url, moved.websocket_base_url) == ("https://api.openai.com/v1/", None)
    assert client.copy().base_url == client.base_url


@KINDS
def test_a_region_excludes_other_addresses(kind: Any) -> None:
    for other in ({"base_url": "http://x"}, {"websocket_base_url": "ws://x"}):
        with pytest.raises(ValueError, match=f"data_residency and {next(iter(other))} exclude"):
            kind(api_key="k", data_residency="eu", **other)
        with pytest.raises(ValueError, match="exclude each other"):
            kind(api_key="k").copy(data_residency="eu", **other)
    for wrong in ("moon", 1, ["eu"]):
        with pytest.raises(ValueError, match="data_residency is one of global, us"):
            kind(api_key="k", data_residency=wrong)


@KINDS
@pytest.mark.parametrize("name", ["workload_identity", "provider"])
def test_what_is_not_supported_says_so(kind: Any, name: str) -> None:
    with pytest.raises(OpenAIError, match=f"{name} is not supported"):
        kind(api_key="k", **{name: object()})


@KINDS
def test_addresses(kind: Any, bare: pytest.MonkeyPatch) -> None:
    def base(url: Any) -> str:
        return str(kind(api_key="k", base_url=url).base_url)

    assert base(None) == "https://api.openai.com/v1/"
    assert base("http://x/v1") == base("http://x/v1/") == base(httpx.URL("http://x/v1")) == "http://x/v1/"
    assert base("http://x/v1?a=1") == base("http://x/v1/?a=1") == "http://x/v1/?a=1"
    bare.setenv("OPENAI_BASE_URL", "http://env/v2")
    assert base(None) == base(omit) == "http://env/v2/"
    client = kind(api_key="k")
    client.base_url = "http://later"
    assert client.base_url == "http://later/"


@KINDS
@pytest.mark.parametrize(
    ("value", "error"),
    [(None, TypeError), ("2", TypeError), (True, TypeError), (1.5, TypeError), (-1, ValueError)],
)
def test_numbers_of_retries(kind: Any, value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="max_retries must"):
        kind(api_key="k", max_retries=value)
    client = kind(api_key="k", max_retries=5)
    with pytest.raises(error, match="max_retries must"):
        client.copy(max_retries=value)
    with pytest.raises(error, match="max_retries must"):
        client.max_retries = value
    assert client.max_retries == client.copy(max_retries=omit).max_retries == 5
    assert kind(api_key="k").max_retries == 2


@KINDS
def test_http_clients_of_the_other_kind_are_refused(kind: Any) -> None:
    wrong = httpx.AsyncClient() if kind is OpenAI else httpx.Client()
    with pytest.raises(TypeError, match="http_client must be"):
        kind(api_key="k", http_client=wrong)


@KINDS
def test_timeouts(kind: Any) -> None:
    library = httpx.Client if kind is OpenAI else httpx.AsyncClient
    assert kind(api_key="k").timeout == 600.0
    assert kind(api_key="k", timeout=None).timeout is None
    assert kind(api_key="k", timeout=3).copy(timeout=None).timeout is None
    assert kind(api_key="k", timeout=3).copy(timeout=omit).timeout == 3
    assert kind(api_key="k", http_client=library(timeout=7)).timeout == httpx.Timeout(7)
    assert kind(api_key="k", http_client=library()).timeout == 600.0
    assert kind(api_key="k", http_client=library(timeout=7), timeout=1).timeout == 1


@KINDS
def test_headers_of_the_environment_are_below_those_of_the_client(
    kind: Any, bare: pytest.MonkeyPatch
) -> None:
    bare.setenv("OPENAI_CUSTOM_HEADERS", "X-A: 1\nauthorization: env\nnonsense\nX-Url: http://x")
    client = kind(api_key="k", default_headers={"Authorization": "mine", "x-b": "2"})
    assert client.default_headers == {"X-A": "1", "X-Url": "http://x", "Authorization": "mine", "x-b": "2"}


@KINDS
def test_copies_add_or_replace(kind: Any) -> None:
    client = kind(api_key="k", default_headers={"X-A": "1"}, default_query={"a": 1}, organization="o")
    added = client.copy(default_headers={"x-a": "2", "X-B": "3"}, default_query={"b": 2})
    assert added.default_headers == {"x-a": "2", "X-B": "3"}
    assert added.default_query == {"a": 1, "b": 2}
    replaced = client.with_options(set_default_headers={"X-C": "4"}, set_default_query={})
    assert (replaced.default_headers, replaced.default_query) == ({"X-C": "4"}, {})
    assert (client.default_headers, client.default_query) == ({"X-A": "1"}, {"a": 1})
    assert client.copy(organization=None, api_key=None).organization == "o"
    assert client.copy(api_key="other").api_key == "other"
    for name in ("headers", "query"):
        with pytest.raises(ValueError, match="exclude each other"):
            client.copy(**{f"default_{name}": {}, f"set_default_{name}": {}})


@KINDS
def test_copies_share_the_connection(kind: Any) -> None:
    library = httpx.Client if kind is OpenAI else httpx.AsyncClient
    client = kind(api_key="k", _enforce_credentials=False, _strict_response_validation=True)
    copied = client.copy()
    assert copied._session.connection is client._session.connection
    assert copied._session.strict
    other = library()
    assert client.copy(http_client=other)._session.connection._http is other


@KINDS
def test_every_option_is_in_the_signature(kind: Any) -> None:
    # Frameworks read it to learn what they may pass.
    assert {
        "api_key", "admin_api_key", "workload_identity", "organization", "project", "webhook_secret", "provider",
        "base_url", "data_residency", "websocket_base_url", "timeout", "max_retries", "default_headers",
        "default_query", "http_client", "_strict_response_validation", "_enforce_credentials",
    } <= set(inspect.signature(kind).parameters)  # fmt: skip
    assert openai_client.Client is OpenAI
    assert openai_client.AsyncClient is AsyncOpenAI
