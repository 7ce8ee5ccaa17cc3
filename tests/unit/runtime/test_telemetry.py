"""Spans and metrics, as the OpenTelemetry SDK receives them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from opentelemetry import metrics, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from openai_client.testing import Answer, Pause, Reset, Scripted, Server, json_answer
from support.both import KINDS, runner
from support.streams import streamed

ANSWER = {"id": "c1", "model": "m-2", "choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 5}}
CHUNK = {"id": "c1", "model": "m-2", "choices": []}
MESSAGES = [{"role": "user", "content": "what I said"}]
SOON = {"retry-after-ms": "1"}


class Seen:
    """What was recorded since the test began."""

    def __init__(self, spans: InMemorySpanExporter, reader: InMemoryMetricReader) -> None:
        self._spans = spans
        self._reader = reader

    def spans(self) -> list[Any]:
        return list(self._spans.get_finished_spans())

    def points(self, name: str) -> list[Any]:
        data: Any = self._reader.get_metrics_data()
        scopes = [scope for each in (data.resource_metrics if data else ()) for scope in each.scope_metrics]
        return [
            point
            for scope in scopes
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture(scope="module")
def providers() -> tuple[InMemorySpanExporter, TracerProvider]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    trace.set_tracer_provider(provider)
    return exporter, provider


@pytest.fixture
def seen(
    providers: tuple[InMemorySpanExporter, TracerProvider],
    openai_mini: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Seen]:
    exporter, _ = providers
    exporter.clear()
    reader = InMemoryMetricReader()
    meters = MeterProvider([reader])
    telemetry = __import__("openai_mini._core.telemetry.tracing", None, None, ("",))
    monkeypatch.setattr(metrics, "get_meter", lambda *a, **k: meters.get_meter(*a, **k))
    telemetry._instruments.cache_clear()
    yield Seen(exporter, reader)
    telemetry._instruments.cache_clear()
    meters.shutdown()


@pytest.fixture(params=KINDS)
def ask(request: pytest.FixtureRequest, openai_mini: ModuleType) -> Any:
    run = runner(request.param, openai_mini)

    def asked(server: Server, work: Any, **settings: Any) -> Any:
        settings = {"base_url": server.origin, "api_key": "sk-secret", "admin_api_key": "adm", **settings}
        return run(work, **{"telemetry": True, **settings})

    return asked


def create(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=MESSAGES)


def stream(client: Any) -> Any:
    made = client.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    return made if hasattr(made, "__await__") else iter(made)


def names_of(span: Any) -> dict[str, Any]:
    return dict(span.attributes)


def test_a_call(ask: Any, seen: Seen) -> None:
    with Scripted([json_answer(ANSWER)]).serve() as server:
        ask(server, create)
    (span,) = seen.spans()
    assert (span.name, span.kind, span.status.status_code) == ("chat m", SpanKind.CLIENT, StatusCode.UNSET)
    assert names_of(span) == {
        "gen_ai.operation.name": "chat",
        "gen_ai.provider.name": "openai",
        "gen_ai.request.model": "m",
        "gen_ai.response.model": "m-2",
        "gen_ai.response.id": "c1",
        "gen_ai.usage.input_tokens": 3,
        "gen_ai.usage.output_tokens": 5,
        "server.address": "127.0.0.1",
        "server.port": server.port,
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "url.template": "/chat/completions",
    }
    assert [each.name for each in span.events] == ["attempt"]
    assert span.instrumentation_scope.name == "openai_mini"
    assert "1.41.0" in span.instrumentation_scope.schema_url
    (duration,) = seen.points("gen_ai.client.operation.duration")
    assert duration.count == 1 and duration.attributes["gen_ai.response.model"] == "m-2"
    assert "error.type" not in duration.attributes
    tokens = {p.attributes["gen_ai.token.type"]: p.sum for p in seen.points("gen_ai.client.token.usage")}
    assert tokens == {"input": 3, "output": 5}


def test_attempts_are_events(ask: Any, seen: Seen) -> None:
    with Scripted([Answer(429, SOON), Answer(503, SOON), json_answer(ANSWER)]).serve() as server:
        ask(server, create)
    (span,) = seen.spans()
    assert [each.name for each in span.events] == ["attempt", "retry", "attempt", "retry", "attempt"]
    assert dict(span.events[1].attributes) == {
        "attempt.number": 1,
        "retry.delay": 0.001,
        "retry.reason": "status",
        "http.response.status_code": 429,
    }
    assert names_of(span)["http.request.resend_count"] == 2
    assert {p.attributes["error.type"]: p.value for p in seen.points("openai_mini.retries")} == {
        "429": 1,
        "503": 1,
    }
    assert [p.value for p in seen.points("openai_mini.rate_limit_hits")] == [1]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (json_answer({"error": {"message": "quoting what I said"}}, 429), "429"),
        (Answer(reset=True), "APIConnectionError"),
        (Answer(delay=20), "timeout"),
    ],
)
def test_failures(ask: Any, seen: Seen, openai_mini: ModuleType, reply: Answer, kind: str) -> None:
    with Scripted([reply]).serve() as server, pytest.raises(Exception, match="quoting|rror|timed out"):
        ask(server, create, max_retries=0, timeout=0.2)
    (span,) = seen.spans()
    assert span.status.status_code is StatusCode.ERROR and span.status.description is None
    assert names_of(span)["error.type"] == kind
    assert [p.attributes["error.type"] for p in seen.points("gen_ai.client.operation.duration")] == [kind]
    assert len(seen.points("openai_mini.rate_limit_hits")) == (kind == "429")
    assert "said" not in span.to_json()


def test_other_operations_have_spans_too(ask: Any, seen: Seen) -> None:
    with Scripted([Answer(204)]).serve() as server:
        ask(server, lambda c: c.files.delete("f-of-mine"))
    (span,) = seen.spans()
    assert span.name == "DELETE /files/{file_id}"
    assert "gen_ai.operation.name" not in names_of(span) and "f-of-mine" not in span.to_json()
    assert not seen.points("gen_ai.client.operation.duration")


class TestStreams:
    """A span lasts as long as its stream."""

    def test_to_the_end(self, ask: Any, seen: Seen) -> None:
        last = {**CHUNK, "usage": {"prompt_tokens": 3, "completion_tokens": 5}}
        with Scripted([streamed(CHUNK, CHUNK, last, "[DONE]")]).serve() as server:
            assert len(ask(server, stream)) == 3
        (span,) = seen.spans()
        found = names_of(span)
        assert (found["gen_ai.response.id"], found["gen_ai.response.model"]) == ("c1", "m-2")
        assert (found["gen_ai.usage.input_tokens"], found["gen_ai.usage.output_tokens"]) == (3, 5)

    def test_they_end_late(self, openai_mini: ModuleType, seen: Seen) -> None:
        with Scripted([streamed(CHUNK, "[DONE]")]).serve() as server:
            settings = {"base_url": server.origin, "api_key": "k", "telemetry": True}
            with openai_mini.Client(**settings) as client:
                made = client.chat.completions.create(model="m", messages=[], stream=True)
                assert not seen.spans()
                assert len(list(made)) == 1
                assert len(seen.spans()) == 1

    def test_left_early(self, openai_mini: ModuleType, seen: Seen) -> None:
        with Scripted([streamed(CHUNK, CHUNK, "[DONE]")] * 2).serve() as server:
            settings = {"base_url": server.origin, "api_key": "k", "telemetry": True}
            client = openai_mini.Client(**settings)
            with client, client.chat.completions.create(model="m", messages=[], stream=True) as made:
                next(made)
            assert len(seen.spans()) == 1

            async def main() -> None:
                async with openai_mini.AsyncClient(**settings) as client:
                    made = await client.chat.completions.create(model="m", messages=[], stream=True)
                    async with made:
                        await anext(made)

            asyncio.run(main())
        assert [each.status.status_code for each in seen.spans()] == [StatusCode.UNSET] * 2

    def test_broken(self, ask: Any, seen: Seen) -> None:
        first = b'data: {"id": "c1"}\n\n'
        reply = Answer(body=[first, Pause(0.1), b"x" * 9, Reset()])
        with Scripted([reply]).serve() as server, pytest.raises(Exception, match=r"rror|stream"):
            ask(server, stream, max_retries=0)
        (span,) = seen.spans()
        assert span.status.status_code is StatusCode.ERROR
        assert names_of(span)["error.type"] in ("ReadError", "RemoteProtocolError")

    def test_unread_answers(self, openai_mini: ModuleType, seen: Seen) -> None:
        with Scripted([json_answer(ANSWER)]).serve() as server:
            settings = {"base_url": server.origin, "api_key": "k", "telemetry": True}
            with openai_mini.Client(**settings) as client:
                view = client.chat.completions.with_streaming_response
                with view.create(model="m", messages=[]) as response:
                    assert not seen.spans()
                    assert response.parse().id == "c1"
        (span,) = seen.spans()
        assert names_of(span)["gen_ai.usage.input_tokens"] == 3


def test_the_span_is_current_within_the_call(ask: Any, seen: Seen) -> None:
    current: list[Any] = []
    with Scripted([Answer(503, SOON), json_answer(ANSWER)]).serve() as server:
        ask(server, create, on_retry=lambda _: current.append(trace.get_current_span()))
    (span,) = seen.spans()
    assert current[0].get_span_context().span_id == span.context.span_id
    assert not trace.get_current_span().get_span_context().is_valid


def test_cancelled_calls_end_their_spans(openai_mini: ModuleType, seen: Seen) -> None:
    async def main(server: Server) -> None:
        settings = {"base_url": server.origin, "api_key": "k", "telemetry": True}
        async with openai_mini.AsyncClient(**settings) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.2):
                    await create(client)

    with Scripted([Answer(delay=20)]).serve() as server:
        asyncio.run(main(server))
    (span,) = seen.spans()
    assert names_of(span)["error.type"] == "CancelledError"


class TestFacts:
    """What is found in answers."""

    @pytest.mark.parametrize(
        ("body", "want"),
        [
            (b'{"id": "a", "model": "m", "usage": {"input_tokens": 1}}', ["a", "m", 1]),
            (b'data: {"id": "a"}\n\ndata: {"response": {"id": "b", "usage": {"input_tokens": 2}}}\r\n\r\n', ["b", 2]),
            (b'data: {"usage": {"prompt_tokens": 1}}\n\ndata: {"id": "a"}\n\ndata: [DONE]\n\n', ["a", 1]),
            (b'cut": 1}\n\ndata: {"id": "a"}\n\n', ["a"]),
            (b'{"id": 3, "model": [], "usage": {"input_tokens": true}}', []),
            (b'{"id": "a", "usage": [1]}', ["a"]),
            (b"{", []),
            (b"\0\1", []),
            (b"", []),
        ],
    )  # fmt: skip
    def test_bodies(self, openai_mini: ModuleType, body: bytes, want: list[Any]) -> None:
        facts = __import__("openai_mini._core.telemetry.response_attributes", None, None, ("",)).facts
        traced = __import__("openai_mini._telemetry", None, None, ("",)).TRACED
        assert list(facts(body, traced).values()) == want

    def test_only_the_end_of_a_body_is_kept(self, openai_mini: ModuleType) -> None:
        observe = __import__("openai_mini._core.telemetry.body_observer", None, None, ("",))
        ended: list[Any] = []

        class Response:
            def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
                return iter([b"x" * 70_000] * 40 + [b"end"])

            def close(self) -> None:
                pass

            aiter_bytes, aclose = iter_bytes, close

        response = Response()
        observe.observe(response, lambda body, error: ended.append((body, error)))
        assert sum(map(len, response.iter_bytes())) == 40 * 70_000 + 3
        response.close()
        ((body, error),) = ended
        assert observe.KEPT <= len(body) <= observe.KEPT + 70_000
        assert body.endswith(b"xend") and error is None
        assert not vars(response)


def test_the_table_names_operations_of_the_service() -> None:
    from openai_client import _telemetry, resources

    del resources
    source = Path(_telemetry.__file__).parent / "resources"
    text = "\n".join(path.read_text() for path in source.rglob("*.py"))
    for key in _telemetry.TRACED.operations:
        method, path = key.split()
        assert f'Endpoint("{method}", "{path}"' in " ".join(text.split()).replace("( ", "("), key


SCRIPT = """
import sys
sys.modules["opentelemetry"] = None
import openai_mini
client = openai_mini.Client(api_key="k", base_url="http://127.0.0.1:9", max_retries=0)
print(client._session.telemetry)
try:
    client.files.list()
except openai_mini._core.APIConnectionError:
    print(client._session.telemetry)
try:
    openai_mini.Client(api_key="k", telemetry=True)
except ImportError as error:
    print(error)
"""


def test_without_the_package(openai_mini: ModuleType, folder: Path) -> None:
    environment = {"PYTHONPATH": str(folder), "OPENAI_MINI_TELEMETRY": "1"}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True
    )
    wanted, given_up, message = done.stdout.splitlines()
    assert (wanted, given_up) == ("True", "False")
    assert message.startswith("telemetry needs opentelemetry-api: install openai-mini[otel]")


def test_it_is_off_by_default(openai_mini: ModuleType, seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_MINI_TELEMETRY", "1")
    on = openai_mini.Client(api_key="k")
    assert on._session.telemetry and on.copy()._session.telemetry
    assert not openai_mini.Client(api_key="k", telemetry=False)._session.telemetry
    monkeypatch.delenv("OPENAI_MINI_TELEMETRY")
    with Scripted([json_answer(ANSWER)]).serve() as server:
        create(openai_mini.Client(api_key="k", base_url=server.origin))
    assert not seen.spans()
