"""Helpers that wait: every end, every pause, with a clock of our own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from client_helpers.conftest import Clock
from openai_client import AsyncOpenAI, WaitTimeoutError

RUN_ENDS = ["requires_action", "cancelled", "completed", "failed", "expired", "incomplete"]


def answers(
    httpserver: HTTPServer,
    path: str,
    method: str,
    bodies: Iterable[Any],
    headers: dict[str, str] | None = None,
) -> None:
    """One answer after the other; the last one for ever."""
    rest = list(bodies)

    def handler(request: Request) -> Response:
        body = rest.pop(0) if len(rest) > 1 else rest[0]
        return Response(json.dumps(body), content_type="application/json", headers=headers)

    httpserver.expect_request(f"/v1{path}", method=method).respond_with_handler(handler)


def states(*names: str, **more: Any) -> list[dict[str, Any]]:
    return [{"id": "x1", "thread_id": "t1", "status": name, **more} for name in names]


@pytest.mark.parametrize("end", RUN_ENDS)
def test_a_run_is_waited_for(ask: Any, httpserver: HTTPServer, clock: Clock, end: str) -> None:
    answers(httpserver, "/threads/t1/runs", "POST", states("queued"))
    answers(httpserver, "/threads/t1/runs/x1", "GET", states("queued", "in_progress", "cancelling", end))
    run = ask(lambda c: c.beta.threads.runs.create_and_poll("t1", assistant_id="a1"))
    assert run.status == end
    assert clock.slept == [1.0, 1.0, 1.0]
    for request, _ in httpserver.log:
        assert request.headers["X-Stainless-Poll-Helper"] == "true"
        assert "X-Stainless-Custom-Poll-Interval" not in request.headers
        assert request.headers["OpenAI-Beta"] == "assistants=v2"


def test_other_ways_to_a_run(ask: Any, httpserver: HTTPServer, clock: Clock) -> None:
    answers(httpserver, "/threads/runs", "POST", states("queued"))
    answers(httpserver, "/threads/t1/runs/x1/submit_tool_outputs", "POST", states("queued"))
    answers(httpserver, "/threads/t1/runs/x1", "GET", states("completed"))
    for work in (
        lambda c: c.beta.threads.create_and_run_poll(assistant_id="a1", extra_headers={"X-Mine": "1"}),
        lambda c: c.beta.threads.runs.submit_tool_outputs_and_poll(
            "x1", thread_id="t1", tool_outputs=[], extra_headers={"X-Mine": "1"}
        ),
        lambda c: c.beta.threads.runs.poll("x1", "t1", extra_headers={"X-Mine": "1"}),
    ):
        assert ask(work).status == "completed"
    assert [request.headers["X-Mine"] for request, _ in httpserver.log] == ["1"] * 5
    assert clock.slept == []


@pytest.mark.parametrize("end", ["cancelled", "completed", "failed", "something new"])
def test_a_file_of_a_vector_store(ask: Any, httpserver: HTTPServer, clock: Clock, end: str) -> None:
    answers(httpserver, "/files", "POST", [{"id": "f1"}])
    answers(httpserver, "/vector_stores/v1/files", "POST", states("in_progress"))
    answers(httpserver, "/vector_stores/v1/files/f1", "GET", states("in_progress", end))
    found = ask(
        lambda c: c.vector_stores.files.upload_and_poll(
            vector_store_id="v1", file=b"text", attributes={"a": 1}, poll_interval_ms=250
        )
    )
    assert found.status == end
    assert clock.slept == [0.25]
    upload, added, *looks = [request for request, _ in httpserver.log]
    assert b'name="purpose"\r\n\r\nassistants' in upload.get_data()
    assert added.get_json() == {"file_id": "f1", "attributes": {"a": 1}}
    assert [look.headers["X-Stainless-Custom-Poll-Interval"] for look in looks] == ["250", "250"]


def test_upload_alone(ask: Any, httpserver: HTTPServer, clock: Clock) -> None:
    answers(httpserver, "/files", "POST", [{"id": "f1"}])
    answers(httpserver, "/vector_stores/v1/files", "POST", states("in_progress"))
    found = ask(lambda c: c.vector_stores.files.upload(vector_store_id="v1", file=("a.txt", b"text")))
    assert found.status == "in_progress"
    assert len(httpserver.log) == 2


def test_a_batch_of_files(ask: Any, httpserver: HTTPServer, clock: Clock) -> None:
    def count(request: Request) -> Response:
        name = request.files["file"].filename
        return Response(json.dumps({"id": f"file-{name}"}), content_type="application/json")

    busy, done = ({"id": "b1", "file_counts": {"in_progress": n}} for n in (1, 0))
    httpserver.expect_request("/v1/files", method="POST").respond_with_handler(count)
    answers(httpserver, "/vector_stores/v1/file_batches", "POST", [busy])
    answers(httpserver, "/vector_stores/v1/file_batches/b1", "GET", [busy, done])
    files = [(f"{n}.txt", b"text") for n in range(7)]
    batch = ask(
        lambda c: c.vector_stores.file_batches.upload_and_poll(
            "v1", files=files, file_ids=["old"], max_concurrency=3
        )
    )
    assert batch.file_counts.in_progress == 0
    made = next(r for r, _ in httpserver.log if r.path.endswith("file_batches"))
    assert made.get_json()["file_ids"] == ["old", *(f"file-{n}.txt" for n in range(7))]


def test_an_upload_of_a_batch_fails(ask: Any, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/files").respond_with_json({"error": {"message": "too big"}}, status=413)
    with pytest.raises(Exception, match="too big"):
        ask(
            lambda c: c.vector_stores.file_batches.upload_and_poll("v1", files=[b"a"] * 30, max_concurrency=2)
        )
    assert {request.path for request, _ in httpserver.log} == {"/v1/files"}
    assert len(httpserver.log) < 30


@pytest.mark.parametrize("end", ["completed", "failed"])
def test_a_video(ask: Any, httpserver: HTTPServer, clock: Clock, end: str) -> None:
    answers(httpserver, "/videos", "POST", states("queued"))
    answers(
        httpserver,
        "/videos/x1",
        "GET",
        states("queued", "in_progress", end),
        {"openai-poll-after-ms": "1500"},
    )
    assert ask(lambda c: c.videos.create_and_poll(prompt="a cat")).status == end
    assert clock.slept == [1.5, 1.5]


@pytest.mark.parametrize("end", ["processed", "error", "deleted"])
def test_a_file(ask: Any, httpserver: HTTPServer, clock: Clock, end: str) -> None:
    answers(httpserver, "/files/x1", "GET", states("uploaded", "uploaded", end))
    assert ask(lambda c: c.files.wait_for_processing("x1", poll_interval=2)).status == end
    assert clock.slept == [2.0, 2.0]


def test_a_file_that_takes_too_long(ask: Any, httpserver: HTTPServer, clock: Clock) -> None:
    answers(httpserver, "/files/x1", "GET", states("uploaded"))
    with pytest.raises(RuntimeError, match="Not done within 12 seconds; its last status is 'uploaded'"):
        ask(lambda c: c.files.wait_for_processing("x1", max_wait_seconds=12))
    assert clock.slept == [5.0, 5.0, 2.0]


@pytest.mark.parametrize("pause", ["nonsense", "-5", "inf", ""])
def test_a_pause_that_makes_no_sense(ask: Any, httpserver: HTTPServer, clock: Clock, pause: str) -> None:
    answers(httpserver, "/videos/x1", "GET", states("queued", "completed"), {"openai-poll-after-ms": pause})
    ask(lambda c: c.videos.poll("x1"))
    assert clock.slept == [1.0]


def test_deadline(ask: Any, httpserver: HTTPServer, clock: Clock) -> None:
    answers(httpserver, "/threads/t1/runs/x1", "GET", states("in_progress"))
    with pytest.raises(WaitTimeoutError) as caught:
        ask(lambda c: c.beta.threads.runs.poll("x1", "t1", deadline=2.5))
    assert caught.value.last.status == "in_progress"
    assert isinstance(caught.value, TimeoutError)
    assert clock.slept == [1.0, 1.0, 0.5]


def test_no_time_at_all(ask: Any, httpserver: HTTPServer, clock: Clock) -> None:
    with pytest.raises(TimeoutError):
        ask(lambda c: c.vector_stores.files.poll("f1", vector_store_id="v1", max_wait_seconds=0))
    assert httpserver.log == []


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), True])
def test_bounds_that_make_no_sense(ask: Any, seconds: float) -> None:
    with pytest.raises(ValueError, match="max_wait_seconds must be a finite number"):
        ask(lambda c: c.vector_stores.files.poll("f1", vector_store_id="v1", max_wait_seconds=seconds))


def test_helpers_have_no_single_response(ask: Any) -> None:
    with pytest.raises(TypeError, match="several calls"):
        ask(lambda c: c.videos.with_raw_response.poll("x1"))


@pytest.mark.anyio
async def test_cancelling_ends_the_wait(httpserver: HTTPServer) -> None:
    answers(httpserver, "/videos/x1", "GET", states("queued"))
    before = asyncio.all_tasks()
    async with AsyncOpenAI(base_url=httpserver.url_for("/v1"), api_key="sk-1") as client:
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(client.videos.poll("x1", poll_interval_ms=3_600_000), 0.3)
        assert len(httpserver.log) == 1
        assert asyncio.all_tasks() == before
