"""When and how soon failed attempts are repeated, as a table and over the wire."""

from __future__ import annotations

import asyncio
import datetime
import io
import threading
from collections.abc import Callable
from email.utils import format_datetime
from types import ModuleType
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from openai_client.testing import Answer, Fault, Request, Reset, Scripted, Server, json_answer
from support.both import KINDS, runner

SOON = {"retry-after-ms": "1"}
GONE = Answer(204)


def in_seconds(seconds: float) -> str:
    return format_datetime(datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=seconds))


def answered(status: int, **headers: str) -> Any:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return type("Answer", (), {"status_code": status, "headers": named})


class TestDelays:
    """Seconds that the server asks for."""

    @pytest.mark.parametrize(
        ("headers", "want"),
        [
            ({}, None),
            ({"retry-after-ms": "1500"}, 1.5),
            ({"retry-after-ms": "1.5"}, 0.0015),
            ({"retry-after": "3"}, 3.0),
            ({"retry-after": " 3 "}, 3.0),
            ({"retry-after": "0.25"}, 0.25),
            ({"retry-after": "0"}, 0.0),
            ({"retry-after": "-5"}, -5.0),
            ({"retry-after": "1e2"}, 100.0),
            ({"retry-after-ms": "10", "retry-after": "3"}, 0.01),
            ({"retry-after-ms": "x", "retry-after": "3"}, 3.0),
            ({"retry-after-ms": "", "retry-after": "3"}, 3.0),
            ({"retry-after": "inf"}, float("inf")),
            ({"retry-after": "+Infinity"}, float("inf")),
            ({"retry-after-ms": "inf", "retry-after": "3"}, float("inf")),
            ({"retry-after": "9" * 400}, 121.0),
            ({"retry-after-ms": "9" * 400}, 121.0),
            ({"retry-after": "1e999"}, 121.0),
            ({"retry-after": "soon"}, None),
            ({"retry-after": ""}, None),
            ({"retry-after": "Fri, 31 Foo 2100 00:00:00 GMT"}, None),
            ({"retry-after": "Fri, 31 Dec 99999999999999 23:59:59 GMT"}, None),
        ],
    )
    def test_forms(self, core: Any, headers: dict[str, str], want: float | None) -> None:
        assert core("retry").asked_delay(headers) == want

    def test_not_a_number_is_a_number_too(self, core: Any) -> None:
        found = core("retry").asked_delay({"retry-after-ms": "nan", "retry-after": "3"})
        assert found != found

    def test_dates(self, core: Any) -> None:
        assert 25 < core("retry").asked_delay({"retry-after": in_seconds(30)}) <= 30
        assert core("retry").asked_delay({"retry-after": in_seconds(-30)}) < 0

    @given(st.text(max_size=40))
    def test_never_raises(self, core: Any, text: str) -> None:
        found = core("retry").asked_delay({"retry-after": text})
        assert found is None or isinstance(found, float)


class TestPolicy:
    """Whether there is another attempt, and after which wait."""

    @pytest.mark.parametrize(
        ("answer", "want"),
        [
            (None, "backoff"),
            *((answered(status), "backoff") for status in (408, 409, 429, 500, 503, 599)),
            *((answered(status), None) for status in (304, 400, 401, 403, 404, 422)),
            (answered(400, x_should_retry="true"), "backoff"),
            (answered(400, x_should_retry="true", retry_after="7"), 7.0),
            (answered(500, x_should_retry="false"), None),
            (answered(500, x_should_retry="maybe"), "backoff"),
            (answered(429, retry_after="120"), 120.0),
            (answered(429, retry_after="120.5"), None),
            (answered(429, retry_after="120.5", x_should_retry="true"), None),
            (answered(429, retry_after="9" * 400), None),
            (answered(429, retry_after=in_seconds(600)), None),
            (answered(429, retry_after=in_seconds(-600)), "backoff"),
            (answered(429, retry_after="-1"), "backoff"),
            (answered(429, retry_after="0"), "backoff"),
            (answered(429, retry_after="nan"), "backoff"),
            (answered(429, retry_after="inf"), "backoff"),
            (answered(429, retry_after="never"), "backoff"),
        ],
    )
    def test_answers(self, core: Any, answer: Any, want: Any) -> None:
        found, _ = core("retry").delay(0, 2, answer, b"")
        if want == "backoff":
            assert 0.375 <= found <= 0.5
        else:
            assert found == want

    def test_obstacles(self, core: Any) -> None:
        retry = core("retry")
        once = type("Once", (), {"replayable": False})
        assert retry.delay(0, 2, None, once) == (None, retry.STUCK)
        assert retry.delay(0, 2, answered(429, retry_after="500"), b"") == (None, retry.LONG)
        assert retry.delay(0, 2, answered(429, retry_after="5"), b"", 5.0) == (None, retry.LATE)
        assert retry.delay(0, 2, answered(429, retry_after="5"), b"", 5.1) == (5.0, "")
        # Where there would be no further attempt anyway there is no obstacle to tell of.
        assert retry.delay(2, 2, None, once) == (None, "")
        assert retry.delay(0, 2, answered(400), once) == (None, "")

    def test_backoff(self, core: Any) -> None:
        for taken, most in ((0, 0.5), (1, 1.0), (2, 2.0), (3, 4.0), (4, 8.0), (5, 8.0), (100_000, 8.0)):
            assert 0.75 * most <= core("retry").backoff(taken) <= most


@pytest.fixture(params=KINDS)
def ask(request: pytest.FixtureRequest, mini: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs `work(client)` against a server; waits without a wish of the server are short."""
    retry = __import__("mini._core.retry", None, None, ("",))
    monkeypatch.setattr(retry, "backoff", lambda taken: 0.001)
    run = runner(request.param, mini)

    def asked(server: Server, work: Callable[[Any], Any], **settings: Any) -> Any:
        return run(work, **{"base_url": server.origin, "credentials": {"AdminKey": "a"}, **settings})

    return asked


def delete(client: Any) -> Any:
    return client.files.delete("f")


def delete_raw(client: Any) -> Any:
    return client.with_raw_response.files.delete("f")


def failure(core: Any, ask: Any, server: Server, work: Any = delete, **settings: Any) -> Any:
    with pytest.raises(core("errors").APIError) as caught:
        ask(server, work, **settings)
    return caught.value


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
    said = {"x-should-retry": "false" if status == 501 else "true", **SOON}
    with Scripted([Answer(status, said)] * 3).serve() as server:
        failure(core, ask, server)
    assert len(server.requests) == (1 if status == 501 else 3)


def test_servers_that_ask_for_too_much_time(ask: Any, core: Any) -> None:
    with Scripted([Answer(429, {"retry-after": "121"})]).serve() as server:
        error = failure(core, ask, server)
    assert len(server.requests) == 1
    assert error.not_repeated == core("retry").LONG
    assert "longer wait" in error.__notes__[0]


def test_connections_that_break(ask: Any, core: Any) -> None:
    body = b"x" * 10
    lost = [
        Answer(reset=True),
        Answer(raw=[b"HTTP/1.1 200 OK\r\ncontent-", Reset()]),
        Fault(reset_at=5).spoil(Answer(body=body)),
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
        assert failure(core, ask, server).not_repeated == core("retry").LONG


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
        assert error.not_repeated == core("retry").STUCK
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


class TestForeignErrors:
    """What is not the HTTP library's own is not touched."""

    def sending(self, mini: ModuleType, error: Exception, **settings: Any) -> Any:
        def handler(request: httpx.Request) -> httpx.Response:
            raise error

        http = httpx.Client(transport=httpx.MockTransport(handler))
        return mini.Client(credentials={"AdminKey": "a"}, base_url="http://h", http_client=http, **settings)

    def test_they_propagate(self, mini: ModuleType) -> None:
        alike = type("TimeoutException", (Exception,), {})  # of another library
        for error in (OSError("mine"), ValueError(), alike("not ours")):
            told: list[Any] = []
            client = self.sending(mini, error, on_retry=told.append)
            with pytest.raises(type(error)) as caught:
                client.files.delete("f")
            assert caught.value is error and not told

    def test_our_own_are_not_wrapped(self, mini: ModuleType, core: Any) -> None:
        own = core("errors").ClientError("from a hook")
        with pytest.raises(core("errors").ClientError) as caught:
            self.sending(mini, own).files.delete("f")
        assert caught.value is own

    def test_cancelling_ends_a_call_at_once(self, mini: ModuleType) -> None:
        async def main(server: Server) -> None:
            async with mini.AsyncClient(credentials={"AdminKey": "a"}, base_url=server.origin) as client:
                task = asyncio.ensure_future(client.files.delete("f"))
                assert await asyncio.to_thread(came.wait, 10)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task

        came = threading.Event()

        def handler(request: Request) -> Answer:
            came.set()
            return Answer(delay=30)

        with Scripted(handler).serve() as server:
            asyncio.run(main(server))
        assert len(server.requests) == 1


class TestCallback:
    """`on_retry`."""

    def test_it_is_told_before_each_wait(self, ask: Any, core: Any) -> None:
        told: list[tuple[Any, int]] = []
        with Scripted([Answer(503, SOON), Answer(429, SOON), GONE]).serve() as server:
            raw = ask(server, delete_raw, on_retry=lambda each: told.append((each, len(server.requests))))
        assert [(each.number, each.status_code, requests) for each, requests in told] == [
            (1, 503, 1),
            (2, 429, 2),
        ]
        assert tuple(each for each, _ in told) == raw.attempts
        assert isinstance(told[0][0].error, core("errors").InternalServerError)

    def test_what_it_raises_ends_the_call(self, ask: Any) -> None:
        def stop(attempt: Any) -> None:
            raise LookupError(attempt.number)

        with Scripted([Answer(503, SOON)]).serve() as server, pytest.raises(LookupError, match="1"):
            ask(server, delete, on_retry=stop)

    def test_coroutine_functions(self, ask: Any, request: pytest.FixtureRequest) -> None:
        told: list[int] = []

        async def tell(attempt: Any) -> None:
            await asyncio.sleep(0)
            told.append(attempt.number)

        with Scripted([Answer(503, SOON), GONE]).serve() as server:
            if "async" in request.node.callspec.params.values():
                ask(server, delete, on_retry=tell)
                assert told == [1]
            else:
                with pytest.raises(TypeError, match="must be a plain function"):
                    ask(server, delete, on_retry=tell)

    def test_it_must_be_callable(self, mini: ModuleType) -> None:
        with pytest.raises(TypeError, match="on_retry must be a function of one attempt, not str"):
            mini.Client(on_retry="print")


class TestDeadlines:
    """One bound over all attempts, waits and reading."""

    def test_no_wait_goes_beyond(self, ask: Any, core: Any) -> None:
        with Scripted([Answer(503, {"retry-after": "60"})]).serve() as server:
            error = failure(core, ask, server, deadline=30)
        assert (error.status_code, error.not_repeated) == (503, core("retry").LATE)
        assert len(server.requests) == 1

    def test_storms_end(self, ask: Any, core: Any) -> None:
        with Scripted(lambda _: Answer(503, {"retry-after-ms": "50"})).serve() as server:
            error = failure(core, ask, server, max_retries=10_000, deadline=0.5)
        assert type(error).__name__ in (
            "InternalServerError",
            "APITimeoutError",
        )  # the end meets a wait or a call
        assert {each.status_code for each in error.attempts} == {503}
        assert error.not_repeated == core("retry").LATE
        assert 1 <= error.retries_taken <= 10
        assert error.attempts[-1].elapsed < 0.5

    def test_slow_answers(self, ask: Any, core: Any) -> None:
        for work in (
            lambda c: c.files.delete("f", deadline=0.1),
            lambda c: c.with_options(deadline=0.1).files.delete("f"),
        ):
            with Scripted([Answer(delay=20)]).serve() as server:
                error = failure(core, ask, server, work, deadline=60)
            assert type(error).__name__ == "APITimeoutError"
            assert error.not_repeated == core("retry").LATE

    def test_phases_are_cut_off_at_what_is_left(self, core: Any) -> None:
        import time

        timeouts = core("timeouts")
        for asked, wanted in (
            (600, (3, 3, 3, 3)),
            (None, (3, 3, 3, 3)),
            (1, (1, 1, 1, 1)),
            (httpx.Timeout(9, connect=1, pool=None), (1, 3, 3, 3)),
        ):
            clipped = timeouts.clipped(timeouts.phases(asked), time.monotonic() + 3)
            assert [round(clipped[name], 1) for name in timeouts.PHASES] == list(wanted)

    def test_asking_for_a_key_takes_time_too(self, ask: Any, core: Any) -> None:
        import time

        def slow() -> str:
            time.sleep(0.05)
            return "k"

        with Scripted([]).serve() as server:
            error = failure(core, ask, server, deadline=0.01, credentials={"AdminKey": slow})
        assert type(error).__name__ == "APITimeoutError" and not server.requests

    def test_values(self, mini: ModuleType) -> None:
        client = mini.Client(deadline=3, credentials={"AdminKey": "a"})
        assert (client.deadline, mini.Client().deadline) == (3, None)
        assert client.copy(deadline=4).deadline == 4
        assert client.copy().deadline == 3
        for wrong in (0, -1, float("nan")):
            with pytest.raises(ValueError, match="more than 0 seconds"):
                mini.Client(deadline=wrong)
            with pytest.raises(ValueError, match="more than 0 seconds"):
                client.files.delete("f", deadline=wrong)
        for odd in ("3", True, [1]):
            with pytest.raises(TypeError, match="must be a number of seconds or None"):
                mini.Client(deadline=odd)


def test_a_failing_client_gives_its_connections_back(ask: Any, core: Any) -> None:
    def handler(request: Request) -> Answer:
        return Answer(500, SOON, b"x" * 1000)

    with Scripted(handler).serve() as server:
        failure(core, ask, server, max_retries=20)
    assert (len(server.requests), server.connections) == (21, 1)
