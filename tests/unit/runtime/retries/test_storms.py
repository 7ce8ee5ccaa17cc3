"""Failed attempts are repeated over the wire."""

from __future__ import annotations

import io
from typing import Any

import httpx
import pytest

from openai_client.testing import Answer, Fault, Request, Reset, Scripted, json_answer

from .calls import GONE, SOON, delete_raw, failure


@pytest.mark.parametrize("status", [408, 409, 429, 500, 503])
@pytest.mark.parametrize(
    "headers",
    [{}, SOON, {"retry-after": "0.001"}, {"retry-after": "-1"}, {"retry-after": "nan"}, {"retry-after": "?"}],
)
def test_storms(ask: Any, core: Any, status: int, headers: dict[str, str]) -> None:
    with Scripted([Answer(status, headers, b"wait")] * 3).serve() as server:
        error = failure(core, ask, server)
    assert (len(server.requests), error.status_code, error.retries_taken) == (3, status, 2)
    assert [(each.number, each.reason, each.status_code) for each in error.attempts] == [
        (1, "status", status),
        (2, "status", status),
    ]
    assert all(
        each.delay > 0 and each.elapsed > 0 and each.error.status_code == status for each in error.attempts
    )
    assert error.not_repeated is None
    assert server.connections == 1  # bodies were read, so the connection served again


def test_storms_that_pass(ask: Any) -> None:
    replies = [Answer(status, SOON, b"{}") for status in (408, 409, 429, 500, 503)]
    with Scripted([*replies, GONE]).serve() as server:
        raw = ask(server, delete_raw, max_retries=5)
    assert (raw.status_code, raw.retries_taken) == (204, 5)
    assert [each.status_code for each in raw.attempts] == [408, 409, 429, 500, 503]
    assert [each.delay for each in raw.attempts] == [0.001] * 5
    elapsed = [each.elapsed for each in raw.attempts]
    assert elapsed == sorted(elapsed)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 501])
def test_the_word_of_the_server_comes_first(ask: Any, core: Any, status: int) -> None:
    headers = {"x-should-retry": "false" if status == 501 else "true", **SOON}
    with Scripted([Answer(status, headers)] * 3).serve() as server:
        failure(core, ask, server)
    assert len(server.requests) == (1 if status == 501 else 3)


def test_servers_that_ask_for_too_much_time(ask: Any, core: Any) -> None:
    with Scripted([Answer(429, {"retry-after": "121"})]).serve() as server:
        error = failure(core, ask, server)
    assert len(server.requests) == 1
    assert error.not_repeated == core("calls.retry_policy").LONG
    assert "longer wait" in error.__notes__[0]


def test_connections_that_break(ask: Any, core: Any) -> None:
    body = b"x" * 10
    lost = [
        Answer(reset=True),
        Answer(raw=[b"HTTP/1.1 200 OK\r\ncontent-", Reset()]),
        Fault(reset_at=5).apply(Answer(body=body)),
    ]
    with Scripted([*lost, GONE]).serve() as server:
        raw = ask(server, delete_raw, max_retries=3)
    assert [(each.reason, each.status_code) for each in raw.attempts] == [("connection", None)] * 3
    with Scripted(lost).serve() as server:
        error = failure(core, ask, server)
    assert type(error).__name__ == "APIConnectionError"
    assert isinstance(error.__cause__, httpx.TransportError)
    assert isinstance(error.attempts[0].error.__cause__, httpx.TransportError)


def test_a_status_stays_known_when_the_body_of_its_answer_breaks(ask: Any, core: Any) -> None:
    head = b"HTTP/1.1 %d X\r\ncontent-length: 9\r\n%b\r\n"
    with Scripted([Answer(raw=head % (400, b""))]).serve() as server:
        error = failure(core, ask, server)
    assert type(error).__name__ == "APIConnectionError" and error.retries_taken == 0
    with Scripted([Answer(raw=head % (503, b"retry-after: 500\r\n"))]).serve() as server:
        assert failure(core, ask, server).not_repeated == core("calls.retry_policy").LONG


def test_timeouts_are_repeated(ask: Any, core: Any) -> None:
    with Scripted([Answer(delay=5)] * 2).serve() as server:
        error = failure(core, ask, server, lambda c: c.files.delete("f", timeout=0.05), max_retries=1)
    assert type(error).__name__ == "APITimeoutError"
    assert [each.reason for each in error.attempts] == ["timeout"]


@pytest.mark.parametrize("status", [304, 300])
def test_other_statuses_are_errors_too(ask: Any, core: Any, status: int) -> None:
    with Scripted([Answer(status)]).serve() as server:
        error = failure(core, ask, server)
    assert (type(error).__name__, error.status_code) == ("APIStatusError", status)


class TestBodies:
    """Only what can be sent again is sent again."""

    def test_iterators_are_sent_once(self, ask: Any, core: Any) -> None:
        with Scripted([Answer(500, SOON, b"later")] * 3).serve() as server:
            error = failure(
                core, ask, server, lambda c: c.files.create(file=("n", iter([b"a"])), purpose="p"),
                credentials={"ApiKeyAuth": "k"},
            )  # fmt: skip
        assert len(server.requests) == 1
        assert error.not_repeated == core("requests.body_sources").STUCK
        assert "pass bytes, a path or a seekable file" in error.__notes__[0]

    def test_files_are_rewound(self, ask: Any) -> None:
        file = io.BytesIO(b"--content")
        file.seek(2)
        replies = [Answer(500, SOON), json_answer({"id": "f"})]
        with Scripted(replies).serve() as server:
            ask(
                server, lambda c: c.files.create(file=("n", file), purpose="p"), credentials={"ApiKeyAuth": "k"}
            )  # fmt: skip
        assert [each.form["file"].content for each in server.requests] == [b"content"] * 2


def test_a_failing_client_gives_its_connections_back(ask: Any, core: Any) -> None:
    def handler(request: Request) -> Answer:
        return Answer(500, SOON, b"x" * 1000)

    with Scripted(handler).serve() as server:
        failure(core, ask, server, max_retries=20)
    assert (len(server.requests), server.connections) == (21, 1)
