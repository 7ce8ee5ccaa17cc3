"""Azure: one principal, an endpoint, deployments."""

from __future__ import annotations

import json
import re
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request

import openai_client
from openai_client import AsyncAzureOpenAI, AzureOpenAI, OpenAIError, omit
from openai_client._api import API
from openai_client.lib.azure import MutuallyExclusiveAuthError

PAIR = (AzureOpenAI, AsyncAzureOpenAI)
KINDS = pytest.mark.parametrize("kind", PAIR)
AT: dict[str, Any] = {"azure_endpoint": "http://a", "api_version": "v1"}
ASK: dict[str, Any] = {"model": "gpt", "messages": []}
pytestmark = pytest.mark.usefixtures("bare")


@KINDS
@pytest.mark.parametrize(
    "given",
    [
        {"api_key": "k", "azure_ad_token": "t"},
        {"api_key": "k", "azure_ad_token_provider": lambda: "t"},
        {"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"},
    ],
)
def test_credentials_exclude_each_other(kind: Any, given: Any) -> None:
    with pytest.raises(MutuallyExclusiveAuthError, match="exclude each other") as caught:
        kind(**AT, **given)
    assert isinstance(caught.value, OpenAIError)
    with pytest.raises(MutuallyExclusiveAuthError):
        kind(**AT, api_key="k").copy(**given)


@KINDS
def test_what_is_passed_hides_the_environment(kind: Any, bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(OpenAIError, match="No credentials"):
        kind(**AT)
    bare.setenv("OPENAI_API_KEY", "not for azure")
    with pytest.raises(OpenAIError, match="No credentials"):
        kind(**AT)
    assert kind(**AT, _enforce_credentials=False).api_key is None
    bare.setenv("AZURE_OPENAI_API_KEY", "env-key")
    assert (kind(**AT).api_key, kind(**AT).azure_ad_token) == ("env-key", None)
    bare.setenv("AZURE_OPENAI_AD_TOKEN", "env-token")
    assert (kind(**AT).api_key, kind(**AT).azure_ad_token) == (None, "env-token")
    given = kind(**AT, api_key="k")
    assert (given.api_key, given.azure_ad_token) == ("k", None)


@KINDS
def test_version_and_address(kind: Any, bare: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="No API version"):
        kind(api_key="k", azure_endpoint="http://a")
    with pytest.raises(ValueError, match="No address"):
        kind(api_key="k", api_version="v")
    with pytest.raises(ValueError, match="base_url and azure_endpoint exclude"):
        kind(**AT, api_key="k", base_url="http://b")
    with pytest.raises(OpenAIError, match="data_residency is for the clients of OpenAI"):
        kind(**AT, api_key="k").copy(data_residency="eu")
    bare.setenv("OPENAI_BASE_URL", "http://not-for-azure")
    bare.setenv("OPENAI_API_VERSION", "env")
    bare.setenv("AZURE_OPENAI_ENDPOINT", "http://env/")
    client = kind(api_key="k")
    assert (client.base_url, client.api_version) == ("http://env/openai/", "env")
    assert client.default_query == {"api-version": "env"}
    assert (
        kind(**AT, api_key="k", azure_deployment="d/é").base_url == "http://a/openai/deployments/d%2F%C3%A9/"
    )
    assert kind(api_key="k", base_url="http://b/x").base_url == "http://b/x/"


@KINDS
def test_copies_keep_or_swap(kind: Any) -> None:
    client = kind(**AT, azure_deployment="d", api_key="k", default_query={"a": 1})
    same = client.copy(max_retries=7)
    assert (same.api_key, same.azure_deployment, same.base_url) == ("k", "d", client.base_url)
    assert same.default_query == {"a": 1, "api-version": "v1"}
    swapped = client.copy(azure_ad_token="t")
    assert (swapped.api_key, swapped.azure_ad_token) == (None, "t")
    back = swapped.copy(api_key="k2")
    assert (back.api_key, back.azure_ad_token) == ("k2", None)
    assert client.copy(api_version="v2").default_query["api-version"] == "v2"
    assert client.copy(set_default_query={"b": 2}).default_query == {"b": 2, "api-version": "v1"}
    elsewhere = client.copy(base_url="http://b")
    assert (elsewhere.base_url, elsewhere.azure_endpoint, elsewhere.azure_deployment) == (
        "http://b/",
        None,
        None,
    )
    assert elsewhere.copy(azure_endpoint="http://c").base_url == "http://c/openai/"
    assert client.copy(azure_deployment="e").base_url == "http://a/openai/deployments/e/"


@pytest.fixture
def speak(talk: Any, httpserver: HTTPServer) -> Any:
    """Calls with an Azure client; gives the request that arrived."""
    httpserver.expect_request(re.compile("")).respond_with_json({"object": "list", "data": []})

    def run(work: Any, **settings: Any) -> Request:
        settings = {"azure_endpoint": httpserver.url_for("/"), "api_version": "v1", **settings}
        if not {"azure_ad_token", "azure_ad_token_provider"} & settings.keys():
            settings.setdefault("api_key", "k")
        if "base_url" in settings:
            del settings["azure_endpoint"]
        talk(work, of=PAIR, **settings)
        return httpserver.log[-1][0]

    run.asynchronous = talk.asynchronous  # type: ignore[attr-defined]
    return run


ROUTES = sorted(API.routes["deployment"])


def test_the_document_marks_eight_routes() -> None:
    assert len(ROUTES) == 8


@pytest.mark.parametrize("route", ROUTES)
def test_the_model_names_the_deployment(speak: Any, route: str) -> None:
    work = lambda c: c.post(route, cast_to=object, body={"model": "ft:a/b c"})  # noqa: E731
    raw = speak(work).environ["RAW_URI"]
    assert raw == f"/openai/deployments/ft:a%2Fb%20c{route}?api-version=v1"
    bare = lambda c: c.post(route[1:], cast_to=object, body={"input": "x"})  # noqa: E731
    assert speak(bare).environ["RAW_URI"] == f"/openai{route}?api-version=v1"
    assert (
        speak(bare, azure_deployment="d").environ["RAW_URI"] == f"/openai/deployments/d{route}?api-version=v1"
    )


def test_routes_of_the_tree(speak: Any) -> None:
    request = speak(lambda c: c.chat.completions.create(**ASK))
    assert (request.path, request.args["api-version"]) == ("/openai/deployments/gpt/chat/completions", "v1")
    assert json.loads(request.get_data()) == ASK
    assert (
        speak(lambda c: c.embeddings.create(model="e", input="x", encoding_format="float")).path
        == "/openai/deployments/e/embeddings"
    )
    audio = {"file": ("a.mp3", b"x"), "model": "w", "response_format": "text"}
    assert (
        speak(lambda c: c.audio.transcriptions.create(**audio)).path
        == "/openai/deployments/w/audio/transcriptions"
    )
    assert speak(lambda c: c.responses.create(model="m", input="x")).path == "/openai/responses"
    assert speak(lambda c: c.models.list()).path == "/openai/models"


def test_with_a_deployment_of_its_own(speak: Any, httpserver: HTTPServer) -> None:
    request = speak(lambda c: c.chat.completions.create(**ASK), azure_deployment="d")
    assert request.path == "/openai/deployments/d/chat/completions"
    assert speak(lambda c: c.models.list(), azure_deployment="d").path == "/openai/models"
    copied = speak(lambda c: c.copy(timeout=4).models.list(), azure_deployment="d")
    assert (copied.path, copied.args["api-version"]) == ("/openai/models", "v1")
    based = httpserver.url_for("/x/deployments/q")
    assert (
        speak(lambda c: c.chat.completions.create(**ASK), base_url=based).path
        == "/x/deployments/q/chat/completions"
    )
    assert speak(lambda c: c.models.list(), base_url=based).path == "/x/deployments/q/models"
    based = httpserver.url_for("/x")
    assert (
        speak(lambda c: c.chat.completions.create(**ASK), base_url=based).path
        == "/x/deployments/gpt/chat/completions"
    )


@pytest.mark.parametrize("model", [".", "..", ""])
def test_models_that_lead_elsewhere(speak: Any, model: str, httpserver: HTTPServer) -> None:
    with pytest.raises(ValueError, match="`model`"):
        speak(lambda c: c.chat.completions.create(model=model, messages=[]))
    assert httpserver.log == []


def test_keys_and_tokens(speak: Any) -> None:
    def list_models(client: Any) -> Any:
        return client.models.list()

    def auth(request: Request) -> tuple[str | None, str | None]:
        return request.headers.get("api-key"), request.headers.get("authorization")

    assert auth(speak(list_models)) == ("k", None)
    assert auth(speak(list_models, azure_ad_token="t")) == (None, "Bearer t")
    assert auth(speak(list_models, azure_ad_token_provider=lambda: "made")) == (None, "Bearer made")
    assert auth(speak(list_models, api_key=lambda: "asked")) == ("asked", None)
    if speak.asynchronous:

        async def run_async() -> str:
            return "later"

        assert auth(speak(list_models, azure_ad_token_provider=run_async)) == (None, "Bearer later")
    own = {"API-Key": "mine"}
    assert auth(speak(lambda c: c.models.list(extra_headers=own))) == ("mine", None)
    assert auth(speak(list_models, default_headers={"authorization": "mine"}, azure_ad_token="t")) == (
        None,
        "mine",
    )
    none = {"api_key": None, "_enforce_credentials": False}
    assert auth(speak(lambda c: c.models.list(extra_headers={"Authorization": "b"}), **none)) == (None, "b")
    assert auth(speak(lambda c: c.models.list(extra_headers={"api-key": omit}), **none)) == (None, None)
    with pytest.raises(TypeError, match="this operation needs api_key"):
        speak(list_models, **none)
    assert auth(speak(lambda c: c.admin.organization.invites.list(), admin_api_key="adm")) == ("k", None)


def test_tokens_are_asked_for_before_each_attempt(talk: Any, httpserver: HTTPServer) -> None:
    for status in (500, 200):
        httpserver.expect_ordered_request("/openai/models").respond_with_json(
            {"data": []}, status, {"retry-after-ms": "1"}
        )
    tokens = iter(["one", "two"])
    settings = {"azure_endpoint": httpserver.url_for(""), "api_version": "v", "max_retries": 1}
    talk(lambda c: c.models.list(), of=PAIR, azure_ad_token_provider=lambda: next(tokens), **settings)
    assert [r.headers["authorization"] for r, _ in httpserver.log] == ["Bearer one", "Bearer two"]


@pytest.mark.parametrize("given", ["", None, b"planted-secret", {"token": "planted-secret"}])
def test_tokens_are_never_told(talk: Any, given: Any) -> None:
    with pytest.raises(ValueError, match="must give a token") as caught:
        talk(lambda c: c.models.list(), of=PAIR, **AT, azure_ad_token_provider=lambda: given)
    assert "planted-secret" not in str(caught.value)


def test_headers_that_no_other_origin_may_see() -> None:
    assert AzureOpenAI(**AT, api_key="k")._session.secret_headers == (
        "authorization", "cookie", "proxy-authorization", "api-key",
    )  # fmt: skip
    assert "api-key" not in openai_client.OpenAI(api_key="k")._session.secret_headers


@KINDS
def test_clients_of_the_caller_are_taken(kind: Any) -> None:
    library = httpx.Client if kind is AzureOpenAI else httpx.AsyncClient
    http = library(timeout=3)
    client = kind(**AT, api_key="k", http_client=http)
    assert client._session.connection._http is http
    assert client.timeout == httpx.Timeout(3)
    assert isinstance(client, (openai_client.OpenAI, openai_client.AsyncOpenAI))
