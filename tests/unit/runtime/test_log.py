"""The log: what stands in it, who hears it, and what it never says."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from openai_client.testing import Answer, Scripted, json_answer
from support.both import KINDS, runner

KEYS = {"AdminKey": "adm-secret", "ApiKeyAuth": "sk-secret"}
MESSAGES = [{"role": "user", "content": "what I said"}]
ANSWER = {"id": "c1", "choices": []}


class KeptRecords(logging.Handler):
    """Remembers what was written."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append((record.levelname, record.getMessage()))

    def text(self) -> str:
        return "\n".join(line for _, line in self.lines)


@pytest.fixture
def kept() -> Iterator[KeptRecords]:
    """Everything that is written to any logger, at every level of the package's."""
    handler, logger = KeptRecords(), logging.getLogger("mini")
    logging.getLogger().addHandler(handler)
    logger.setLevel(logging.DEBUG)
    yield handler
    logger.setLevel(logging.NOTSET)
    logging.getLogger().removeHandler(handler)


@pytest.fixture(params=KINDS)
def run(request: pytest.FixtureRequest, mini: ModuleType) -> Any:
    return runner(request.param, mini)


def ours(kept: KeptRecords) -> list[tuple[str, str]]:
    return [(level, line) for level, line in kept.lines if "/files/" in line or "/chat/" in line]


def test_a_call(run: Any, kept: KeptRecords) -> None:
    with Scripted([json_answer(ANSWER, 200, {"x-request-id": "r1"})]).serve() as server:
        run(
            lambda c: c.chat.completions.create(model="m", messages=MESSAGES, extra_query={"q": "secret"}),
            base_url=server.origin,
            credentials=KEYS,
        )
    sent, answered = ours(kept)
    size = len(server.requests[0].body)
    assert sent == ("DEBUG", f"POST /chat/completions: attempt 1, {size} bytes")
    assert answered[0] == "DEBUG"
    assert answered[1].startswith(
        "POST /chat/completions: status 200, request id r1, 24 bytes, 0 retries, 0."
    )
    assert "what I said" not in kept.text() and "secret" not in kept.text()


def test_retries_and_failures(run: Any, kept: KeptRecords, core: Any) -> None:
    once = {"retry-after-ms": "1", "x-request-id": "r1"}
    replies = [Answer(503, once), Answer(429, {"x-request-id": "r2"}, b"no")]
    with Scripted(replies).serve() as server, pytest.raises(core("foundation.errors").RateLimitError):
        run(lambda c: c.files.delete("f-of-mine"), base_url=server.origin, credentials=KEYS, max_retries=1)
    lines = ours(kept)
    retry = "DELETE /files/{file_id}: retry 1 of 1 in 0.001 seconds, after status 503 (request id r1)"
    assert [level for level, _ in lines] == ["DEBUG", "INFO", "DEBUG", "DEBUG", "DEBUG"]
    assert lines[1][1] == retry
    assert lines[3][1].startswith("DELETE /files/{file_id}: status 429, request id r2, 2 bytes, 1 retries")
    assert lines[4][1].startswith("DELETE /files/{file_id}: failed with RateLimitError after 1 retries")
    assert not [line for _, line in lines if "f-of-mine" in line]


def test_streams(run: Any, kept: KeptRecords) -> None:
    reply = Answer(headers={"content-type": "text/event-stream"}, body=[b"data: [DONE]\n\n"])

    def work(client: Any) -> Any:
        made = client.chat.completions.create(model="m", messages=[], stream=True)
        return made if hasattr(made, "__await__") else iter(made)

    with Scripted([reply]).serve() as server:
        assert run(work, base_url=server.origin, credentials=KEYS) == []
    assert "status 200, request id None, ? bytes" in ours(kept)[1][1]


def test_only_what_is_asked_for(run: Any, kept: KeptRecords) -> None:
    logging.getLogger("mini").setLevel(logging.INFO)
    with Scripted([Answer(503, {"retry-after-ms": "1"}), Answer(204)]).serve() as server:
        run(lambda c: c.files.delete("f"), base_url=server.origin, credentials=KEYS)
    assert [level for level, _ in ours(kept)] == ["INFO"]


@pytest.mark.parametrize("level", ["debug", "DEBUG", 10])
def test_a_level_of_the_client(run: Any, kept: KeptRecords, level: Any) -> None:
    logging.getLogger("mini").setLevel(logging.CRITICAL)
    with Scripted([Answer(204)] * 2).serve() as server:
        settings = {"base_url": server.origin, "credentials": KEYS}
        run(lambda c: c.files.delete("f"), **settings)
        assert not ours(kept)
        run(lambda c: c.files.delete("f"), log_level=level, **settings)
        assert len(ours(kept)) == 2


def test_a_level_of_the_client_may_be_higher(run: Any, kept: KeptRecords) -> None:
    with Scripted([Answer(503, {"retry-after-ms": "1"}), Answer(204)]).serve() as server:
        run(lambda c: c.files.delete("f"), log_level="info", base_url=server.origin, credentials=KEYS)
    assert [level for level, _ in ours(kept)] == ["INFO"]


@pytest.mark.parametrize("adapter", [False, True])
def test_a_logger_of_the_client(run: Any, kept: KeptRecords, adapter: bool) -> None:
    mine, own = logging.getLogger("mine"), KeptRecords()
    mine.propagate = False
    mine.addHandler(own)
    mine.setLevel(logging.DEBUG)
    logger: Any = logging.LoggerAdapter(mine, {}) if adapter else mine
    with Scripted([Answer(204)]).serve() as server:
        run(lambda c: c.files.delete("f"), logger=logger, base_url=server.origin, credentials=KEYS)
    mine.removeHandler(own)
    assert len(ours(own)) == 2 and not ours(kept)


class TestBodies:
    def test_they_are_logged_when_asked_for(self, run: Any, kept: KeptRecords) -> None:
        given_messages = [{"role": "user", "content": "my key is sk-secret, hear?"}]
        with Scripted(
            [json_answer({"id": "c1", "choices": [], "echo": "Bearer sk-secret"})]
        ).serve() as server:
            run(
                lambda c: c.chat.completions.create(model="m", messages=given_messages),
                log_bodies=True,
                base_url=server.origin,
                credentials=KEYS,
            )
        text = kept.text()
        assert "request body: " in text and "my key is <redacted>, hear?" in text
        assert 'response body: {"id":"c1"' in text and '"echo":"<redacted>"' in text
        assert "secret" not in text

    def test_bodies_of_errors(self, run: Any, kept: KeptRecords, core: Any) -> None:
        reply = json_answer({"error": {"message": "bad key adm-secret"}}, 401)
        with (
            Scripted([reply]).serve() as server,
            pytest.raises(core("foundation.errors").AuthenticationError),
        ):
            run(lambda c: c.files.delete("f"), log_bodies=True, base_url=server.origin, credentials=KEYS)
        assert 'response body: {"error":{"message":"bad key <redacted>"}}' in kept.text()

    def test_binary_answers_are_left_out(self, run: Any, kept: KeptRecords) -> None:
        with Scripted([Answer(headers={"content-type": "audio/mpeg"}, body=b"\0sound")]).serve() as server:
            run(lambda c: c.files.content("f"), log_bodies=True, base_url=server.origin, credentials=KEYS)
        assert "sound" not in kept.text() and "6 bytes" in kept.text()


def test_settings_are_checked(mini: ModuleType) -> None:
    with pytest.raises(ValueError, match="log_level must be one of debug, info, warning, error, critical"):
        mini.Client(log_level="loud")
    with pytest.raises(TypeError, match="log_level must be a name or a number, not list"):
        mini.Client(log_level=[])
    client = mini.Client(log_level="info", log_bodies=True, logger=logging.getLogger("x"))
    assert client.copy()._session.log_level == logging.INFO
    assert client.copy()._session.log_bodies and client.copy()._session.logger.name == "x"


SCRIPT = """
import sys
import openai_mini
client = openai_mini.Client(api_key="k")
print("logging" in sys.modules)
import logging
print(logging.getLogger("openai_mini").level, len(logging.getLogger().handlers))
print(logging.getLogger("httpx").level)
logging.getLogger("openai_mini").setLevel(1)
openai_mini.Client(api_key="k")
print(logging.getLogger("openai_mini").level)
"""


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (None, "False 0 0 0 1"),
        ("debug", "True 10 1 0 1"),
        ("info", "True 20 1 0 1"),
        ("Warning", "True 30 1 0 1"),
        ("error", "True 40 1 0 1"),
        ("critical", "True 50 1 0 1"),
        ("loud", "True 0 0 0 1"),
    ],
)
def test_the_environment(openai_mini: ModuleType, folder: Path, value: str | None, want: str) -> None:
    environment = {"PYTHONPATH": str(folder), **({} if value is None else {"OPENAI_LOG": value})}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == want.split()
