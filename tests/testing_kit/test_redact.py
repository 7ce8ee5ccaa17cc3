"""What a request shows of itself: on the page, in the log, in failures of tests. Secrets go by rules, not by a list."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from openai_client.testing import MockAPI, Request, Scripted, Server

SECRET = "hush-4711"
NAMES = """X-Auth-Token X-Authtoken Authorization Proxy-Authorization Api-Key X-Api-Key apikey X-Apikeys
    Ocp-Apim-Subscription-Key X-Functions-Key X-Goog-Iam-Authorization-Token X-Amz-Security-Token X-Amz-Signature
    X-Amz-Credential X-Vault-Token CF-Access-Client-Secret X-Password X-Passwd X-Session X-Session-Id Session-Token
    PHPSESSID JSESSIONID sid Cookie Cookie2 Set-Cookie X-CSRF-Token X-XSRF X-Jwt X-Signature sig X-Credentials Auth
    oauth OAuth2-Token id_token access_token refresh_token client_secret webhookSecret AWSAccessKey privateKey
    TOKEN tOkEn key secret password""".split()
SHOWN = """X-Author Authority Content-Type X-Request-Id OpenAI-Organization OpenAI-Project Idempotency-Key X-Keyword
    Tokenizer X-Design Accept User-Agent after limit order api_key_ids X-Compass model""".split()


def page(http: httpx.Client, server: Server) -> tuple[str, dict[str, Any]]:
    """All that is told of the requests, and the latest of them."""
    text = http.get(f"{server.page}.json").text
    with http.stream("GET", f"{server.page}/events") as answer:
        text += next(line for line in answer.iter_lines() if line.startswith("data"))
    return text, json.loads(text.partition("data: ")[0])["requests"][-1]


@pytest.mark.parametrize("name", NAMES)
def test_secrets_are_known_by_their_names(
    mock: MockAPI, server: Server, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    from openai_client.testing.__main__ import _log

    query = urlencode({name: SECRET, f"a[{name}]": SECRET, "limit": 3})
    with httpx.Client(trust_env=False) as http:
        http.get(f"{server.url}/models?{query}", headers={name: SECRET})
        text, row = page(http, server)
    assert SECRET not in text
    assert row["headers"][name.lower()] == row["query"][name] == "***"
    assert row["query"]["limit"] == "3"
    _log(mock.requests[0])
    shown = f"{mock.requests[0]!r} {mock.requests[0]} {capsys.readouterr().out}"
    assert SECRET not in shown
    assert "limit=3" in shown
    assert mock.requests[0].headers[name.lower()] == mock.requests[0].params[name] == SECRET


def test_all_else_is_shown(server: Server) -> None:
    with httpx.Client(trust_env=False) as http:
        given = dict.fromkeys(SHOWN, "seen-1")
        http.get(f"{server.url}/models", params=given, headers=given)
        row = page(http, server)[1]
    assert {name: row["query"][name] for name in SHOWN} == given
    assert {row["headers"][name.lower()] for name in SHOWN} == {"seen-1"}


BODY = {
    "model": "m",
    "prompt_cache_key": "seen-1",
    "max_output_tokens": 30,
    "session": {"instructions": "seen-2", "client_secret": SECRET},
    "filters": {"type": "eq", "key": "seen-3", "value": "seen-4"},
    "tools": [
        {
            "type": "mcp",
            "authorization": SECRET,
            "server_url": f"https://me:{SECRET}@a.invalid/b?sig={SECRET}&c=seen-5",
        },
        {"type": "shell", "domain_secrets": [{"domain": "seen.invalid", "name": "a", "value": SECRET}]},
        {
            "oauthToken": SECRET,
            "password": SECRET,
            "apiKey": SECRET,
            "private_key": {"pem": SECRET},
            "creds": [SECRET],
        },
    ],
    "input": f"see https://a.invalid/x?X-Amz-Signature={SECRET}&seen=seen-6 and eyJhbGciOi.{SECRET}.c2ln",
}


def test_bodies_keep_what_is_no_secret(server: Server) -> None:
    with httpx.Client(trust_env=False) as http:
        http.post(
            f"{server.url}/responses", json=BODY, headers={"referer": f"https://a.invalid/?token={SECRET}"}
        )
        text, row = page(http, server)
        assert SECRET not in text
        assert row["json"]["max_output_tokens"] == 30
        for number in range(1, 7):
            assert f"seen-{number}" in text
        form = {"purpose": "seen-7", "client_secret": SECRET}
        http.post(f"{server.url}/files", data=form, files={"file": (f"?token={SECRET}", b"a")})
        text, row = page(http, server)
    assert row["form"]["purpose"] == "seen-7"
    assert SECRET not in text


def test_paths_and_bare_words_of_queries(server: Server) -> None:
    with httpx.Client(trust_env=False) as http:
        http.get(f"{server.url}/files/sk-{SECRET}?sk-{SECRET}&whsec_{SECRET}=1")
        text, _ = page(http, server)
    assert SECRET not in text


def test_failures_of_scripts_show_no_secrets() -> None:
    def script(request: Request) -> Any:
        raise LookupError("nothing planned")

    with Scripted(script).serve() as server:
        answer = httpx.get(f"{server.url}/models?token={SECRET}&a=1", trust_env=False)
    assert answer.text == "GET /v1/models?token=***&a=1: LookupError('nothing planned')"


@pytest.mark.parametrize(
    "body",
    [
        {f"{number}": number for number in range(20_000)},
        {"x" * 100_000: 1},
        {"metadata": {"x" * 100_000: {"y" * 100_000: "z"}}},
        [["a" * 1_000] * 100] * 100,
    ],
    ids=["members", "name", "names", "lists"],
)
def test_what_is_large_is_cut(server: Server, body: Any) -> None:
    """However large bodies are, the page stays small: watchers are told of 200 requests at once."""
    with httpx.Client(trust_env=False, timeout=60) as http:
        http.post(f"{server.url}/responses", json=body)
        assert len(page(http, server)[0]) < 400_000


def test_what_is_no_text_is_shown_as_text(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    from openai_client.testing.__main__ import _log

    with httpx.Client(trust_env=False) as http:
        odd = b"a\xff\xed\xa0\x80\xc2\x9b2J"
        http.get(f"{server.url}/models", headers=[(b"x-odd", odd), (b"authorization", b"Bearer k")])
        body = rb'{"model": "m", "input": "\ud800 \u2028 \u009b", "metadata": {"\udfff": "a"}}'
        http.post(
            f"{server.url}/responses",
            content=body,
            headers={"content-type": "application/json", "api-key": "k"},
        )
        text, _ = page(http, server)
    for request in server.requests:
        _log(request)
    shown = capsys.readouterr().out + text
    assert not any(each in shown for each in "\x9b\u2028")
