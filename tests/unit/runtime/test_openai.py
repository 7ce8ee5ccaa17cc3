"""OpenAI's own clients, over the mini tree."""

from __future__ import annotations

import asyncio
from types import ModuleType
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

VARIABLES = (
    "API_KEY",
    "ADMIN_KEY",
    "ORG_ID",
    "PROJECT_ID",
    "BASE_URL",
    "WEBHOOK_SECRET",
    "CUSTOM_HEADERS",
)


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)


def test_some_key_is_needed(openai_mini: ModuleType) -> None:
    errors = openai_mini._exceptions if hasattr(openai_mini, "_exceptions") else None
    with pytest.raises(Exception, match="No API key") as caught:
        openai_mini.Client()
    assert type(caught.value).__name__ == "OpenAIError"
    assert errors is None or issubclass(errors.APIError, errors.OpenAIError)
    assert openai_mini.Client(admin_api_key="a").api_key is None
    assert openai_mini.Client(_enforce_credentials=False).api_key is None


def test_the_environment(openai_mini: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.setenv(f"OPENAI_{name}", f"http://{name.lower()}/")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-A: 1\nnonsense\nX-B:2")
    client = openai_mini.Client(default_headers={"X-B": "3"})
    found = (client.api_key, client.admin_api_key, client.organization, client.project, client.webhook_secret)
    assert found == tuple(
        f"http://{n}/" for n in ("api_key", "admin_key", "org_id", "project_id", "webhook_secret")
    )
    assert client.base_url == "http://base_url/"
    assert client.default_headers == {"X-A": "1", "X-B": "3"}
    other = client.copy(api_key="k", organization="o")
    assert (other.api_key, other.organization, other.project) == ("k", "o", "http://project_id/")


def test_keys_by_operation(openai_mini: ModuleType, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files/f").respond_with_data("", 204)
    httpserver.expect_request("/v1/files").respond_with_json({"data": []})
    settings: dict[str, Any] = {"base_url": httpserver.url_for("/v1"), "organization": "o", "max_retries": 0}
    with openai_mini.Client(api_key=lambda: "made", admin_api_key="adm", **settings) as client:
        client.files.delete("f")
        client.files.list()
    headers = [request.headers for request, _ in httpserver.log]
    assert [each["authorization"] for each in headers] == ["Bearer adm", "Bearer made"]
    assert headers[0]["openai-organization"] == "o" and "openai-project" not in headers[0]
    assert headers[0]["user-agent"].startswith("OpenAI/Python ")
    assert (headers[0]["x-stainless-lang"], headers[0]["x-stainless-async"]) == ("python", "false")
    with (
        openai_mini.Client(api_key="k", **settings) as client,
        pytest.raises(TypeError, match="this operation needs admin_api_key"),
    ):
        client.files.delete("f")

    async def key() -> str:
        return "awaited"

    async def main() -> None:
        async with openai_mini.AsyncClient(api_key=key, **settings) as client:
            await client.files.list()

    asyncio.run(main())
    assert httpserver.log[-1][0].headers["authorization"] == "Bearer awaited"


def test_repetitions_are_counted(openai_mini: ModuleType, httpserver: HTTPServer) -> None:
    for status in (500, 500, 204):
        httpserver.expect_ordered_request("/v1/files/f").respond_with_data(
            "", status, {"retry-after-ms": "1"}
        )
    with openai_mini.Client(admin_api_key="a", base_url=httpserver.url_for("/v1"), timeout=9) as client:
        client.files.delete("f")
    headers = [request.headers for request, _ in httpserver.log]
    assert [each["x-stainless-retry-count"] for each in headers] == ["0", "1", "2"]
    assert headers[0]["x-stainless-read-timeout"] == "9"


def test_kinds_of_pages(openai_mini: ModuleType) -> None:
    pagination = __import__("openai_mini.pagination", None, None, ("",))

    def after(kind: str, **data: Any) -> Any:
        page = getattr(pagination, f"Sync{kind}")._of(data, None, None, None)
        return page.next_page_info().params["after"] if page.has_next_page() else None

    item = openai_mini.types.FileObject(id="f1", object="file")
    assert after("Page", data=[item]) is None
    assert after("CursorPage", data=[item]) == "f1"
    assert after("CursorPage", data=[item], has_more=False) is None
    assert after("CursorPage", data=[]) is None
    assert after("ConversationCursorPage", data=[item], last_id="l") == "l"
    assert after("ConversationCursorPage", data=[item], last_id="l", has_more=False) is None
    assert after("NextCursorPage", data=[item], next="n") == "n"
    assert after("NextCursorPage", data=[item], has_more=True, next=None) is None
    assert after("NextCursorPage", data=[], next="n") is None
    assert after("NextCursorPage", data=[], has_more=True, next="n") == "n"
    assert after("CursorPage", data=[], has_more=True) is None
