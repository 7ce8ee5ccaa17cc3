"""Known secrets are planted everywhere; whatever people may see is searched for them."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from openai_client.testing import Answer, Scripted, Server, json_answer
from support.both import KINDS, runner
from support.streams import streamed

MARK = "s3cret"
"""Stands in every secret, and nowhere else."""
SOON = {"retry-after-ms": "1"}
ANSWER = {"id": "c1", "choices": []}


def planted(server: Server, asynchronous: bool = False, **more: Any) -> dict[str, Any]:
    """Settings of a client, each with a secret."""

    async def run_async() -> str:
        return f"sk-called-{MARK}"

    return {
        "api_key": run_async if asynchronous else lambda: f"sk-called-{MARK}",
        "admin_api_key": f"sk-admin-{MARK}",
        "webhook_secret": f"whsec_{MARK}",
        "organization": f"org-{MARK}",
        "project": f"proj-{MARK}",
        "base_url": server.origin.replace("://", f"://user:{MARK}@") + f"/v1?key={MARK}",
        "default_headers": {"api-key": f"azure-{MARK}", "Proxy-Authorization": f"Basic {MARK}"},
        "default_query": {"code": MARK},
        "telemetry": True,
        "log_level": "debug",
        **more,
    }


class Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith("openai_mini"):  # other libraries are not ours to judge
            self.records.append(record)


@pytest.fixture
def heard() -> Iterator[Heard]:
    handler = Heard()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def spans(openai_mini: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    telemetry = __import__("openai_mini._core.telemetry.tracing", None, None, ("",))
    telemetry._instruments.cache_clear()
    monkeypatch.setattr("opentelemetry.trace.get_tracer", provider.get_tracer)
    yield exporter
    telemetry._instruments.cache_clear()


def traceback_of(error: BaseException) -> str:
    """All that a traceback prints of an error and its causes, with the lines of code left out."""
    lines = [str(error), repr(error)]
    seen: BaseException | None = error
    while seen is not None:
        lines += traceback.format_exception_only(seen)
        seen = seen.__cause__ or seen.__context__
    return "\n".join(lines)


WORK: list[tuple[str, list[Answer], Callable[[Any], Any]]] = [
    ("answer", [json_answer(ANSWER)], lambda c: c.chat.completions.create(model="m", messages=[])),
    (
        "retries",
        [Answer(503, SOON), Answer(reset=True), json_answer(ANSWER)],
        lambda c: c.chat.completions.create(model="m", messages=[], extra_headers={"X-Own": "1"}),
    ),
    ("refused", [json_answer({"error": {"message": "no"}}, 401)], lambda c: c.files.delete("f")),
    ("text", [Answer(400, body=b"<html>")], lambda c: c.files.delete("f")),
    ("broken", [Answer(reset=True)] * 3, lambda c: c.files.delete("f")),
    ("slow", [Answer(delay=20)] * 3, lambda c: c.with_options(max_retries=0).files.delete("f", timeout=0.05)),
    ("odd", [Answer(headers={"content-type": "application/json"}, body=b"{")], lambda c: c.files.list()),
    (
        "headers",
        [],
        lambda c: c.files.delete("f", extra_headers={"Authorization": f"Bearer {MARK}\n"}),
    ),
    ("raw", [json_answer(ANSWER)], lambda c: c.with_raw_response.chat.completions.retrieve("c1")),
    (
        "stream",
        [streamed(ANSWER, "[DONE]")],
        lambda c: c.chat.completions.create(model="m", messages=[], stream=True),
    ),
]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("name", "replies", "work"), WORK, ids=[name for name, _, _ in WORK])
def test_nothing_is_said(
    openai_mini: ModuleType,
    heard: Heard,
    spans: InMemorySpanExporter,
    kind: str,
    name: str,
    replies: list[Answer],
    work: Callable[[Any], Any],
) -> None:
    printed: list[str] = []

    def attempted(attempt: Any) -> None:
        printed.append(repr(attempt))

    def looked(client: Any) -> Any:
        session = client._session
        objects = [client, client.copy(), client.files, client.with_raw_response, session, session.connection]
        printed.extend(f"{each!r} {each!s}" for each in objects)
        return work(client)

    with Scripted(replies).serve() as server:
        settings = planted(server, kind != "sync", on_retry=attempted, log_bodies=True)
        failed = False
        try:
            value = runner(kind, openai_mini)(looked, **settings)
            printed.append(f"{value!r} {value!s}")
        except Exception as error:
            failed = True
            printed.append(traceback_of(error))
            printed.append(repr(getattr(error, "attempts", ())))
        assert failed is (name in ("refused", "text", "broken", "slow", "odd", "headers")), printed
        assert name == "headers" or MARK in repr([each.headers for each in server.requests])  # it was sent
    printed += [f"{each.getMessage()} {each.args}" for each in heard.records]
    printed += [span.to_json() for span in spans.get_finished_spans()]
    assert heard.records and spans.get_finished_spans()
    assert [line for line in printed if MARK in line] == []


def test_bodies_do_not_quote_keys(openai_mini: ModuleType, heard: Heard) -> None:
    echo = json_answer(
        {"error": {"message": f"bad key sk-called-{MARK}, see also azure-{MARK} and whsec_{MARK}"}}, 401
    )
    with Scripted([echo]).serve() as server:
        client = openai_mini.Client(**planted(server, telemetry=False, log_bodies=True))
        with pytest.raises(openai_mini._core.AuthenticationError):
            client.chat.completions.create(
                model="m", messages=[{"role": "user", "content": f"sk-admin-{MARK}"}]
            )
    text = "\n".join(each.getMessage() for each in heard.records)
    assert "request body" in text and "response body" in text and text.count("<redacted>") == 4
    assert MARK not in text


def test_reprs_are_short(openai_mini: ModuleType, core: Any) -> None:
    with Scripted([json_answer(ANSWER)]).serve() as server:
        client = openai_mini.Client(**planted(server, telemetry=False))
        assert repr(client) == f"<OpenAI {server.origin}/v1/>"
        raw = client.with_raw_response.chat.completions.retrieve("c1")
    assert repr(raw) == f"<RawResponse [200] GET {server.origin}/v1/chat/completions/c1>"
    call = core("requests.call").Call(
        core("requests.endpoint").Endpoint("GET", "/x"), f"https://u:{MARK}@h/x?k={MARK}"
    )
    assert repr(call) == "<Call GET https://h/x>"


@pytest.mark.parametrize(
    ("url", "want"),
    [
        ("https://h/v1", "https://h/v1"),
        ("https://u:p@h:8/v1?q=1#f", "https://h:8/v1"),
        ("https://u:p@q@h", "https://h"),
        ("/files?x=1", "/files"),
        ("https://h/a@b", "https://h/a@b"),
    ],
)
def test_urls_are_shown_without_secrets(core: Any, url: str, want: str) -> None:
    assert core("foundation.redact").shown(url) == want
    assert core("foundation.redact").shown(httpx.URL(url)) == want
    assert (
        core("foundation.redact").path_of(url) == "/" + want.partition("://")[2].partition("/")[2]
        if "//" in want
        else want
    )


@pytest.mark.parametrize("value", [f"{MARK}\n", f" {MARK}", f"{MARK}\r\nX: y", f"{MARK}\0", f"{MARK} "])
@pytest.mark.parametrize("kind", KINDS)
def test_keys_that_no_header_can_carry(mini: ModuleType, kind: str, value: str) -> None:
    """The HTTP library would quote them in its error."""
    with (
        Scripted([]).serve() as server,
        pytest.raises(ValueError, match="header 'X-Admin-Key' begins or ends") as caught,
    ):
        runner(kind, mini)(
            lambda c: c.files.delete("f"), base_url=server.origin, credentials={"AdminKey": value}
        )
    assert MARK not in traceback_of(caught.value) and not server.requests


def test_proxies_keep_their_passwords(mini: ModuleType, core: Any) -> None:
    with Scripted(lambda _: Answer(407)).serve(hosts=["h.invalid"]) as proxy:
        url = proxy.origin.replace("://", f"://user:{MARK}@")
        with httpx.Client(proxy=url, trust_env=False) as http:
            client = mini.Client(
                http_client=http, base_url="http://h.invalid", credentials={"AdminKey": MARK}
            )
            with pytest.raises(core("foundation.errors").APIError) as caught:
                client.files.delete("f")
    assert MARK not in traceback_of(caught.value)
    assert proxy.requests


def test_async_reprs(openai_mini: ModuleType) -> None:
    async def main(server: Server) -> list[str]:
        async with openai_mini.AsyncClient(**planted(server, True, telemetry=False)) as client:
            paginator = client.files.list()
            manager = client.chat.completions.with_streaming_response.retrieve("c1")
            return [repr(each) for each in (client, paginator, manager, await paginator)]

    with Scripted([json_answer({"data": []})]).serve() as server:
        assert MARK not in "".join(asyncio.run(main(server)))
