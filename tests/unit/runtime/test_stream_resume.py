"""Streams that go on where they broke."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from openai_client.testing import Answer, Pause, Request
from support.streams import MODES, Played, endpoint, info, play, sse

RULE = {
    "path": "/talks/{talk_id}",
    "flag": "stream",
    "id": "talk.id",
    "cursor": "number",
    "parameter": "after",
}
SAID: dict[str, Any] = {"end": ("done",), "resume": RULE}
COUNT = 100
EVENTS: list[dict[str, Any]] = [
    {"type": "begun", "number": 0, "talk": {"id": "t/1"}},
    *({"type": "delta", "number": n, "text": f"ü{n}"} for n in range(1, COUNT - 1)),
    {"type": "done", "number": COUNT - 1},
]
pytestmark = pytest.mark.parametrize("mode", MODES)


@pytest.fixture(autouse=True)
def waits(core: Any, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How often each wait was preceded by others; nobody really waits."""
    found: list[int] = []

    def backoff(taken: int) -> float:
        found.append(taken)
        return 0.0

    monkeypatch.setattr(core("calls.retry_policy"), "backoff", backoff)
    return found


def after(request: Request) -> int:
    """The first event that a request wants."""
    return int(dict(request.query).get("after", -1)) + 1


def broken(events: list[Any], how: str) -> Answer:
    body = sse(*events)
    if how == "end":
        return Answer(headers={"content-type": "text/event-stream"}, body=body)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: 99999\r\n\r\n"
    return Answer(raw=head + body + (b'data: {"num' if how == "within" else b""))


def numbers(played: Played) -> list[int]:
    return [event.number for event in played.events]


@pytest.mark.parametrize("how", ["end", "closed", "within"])
def test_dropped_after_each_event(mini: Any, core: Any, mode: str, how: str, waits: list[int]) -> None:
    def handler(request: Request) -> Answer:
        at = after(request)
        return broken(EVENTS[at : at + 1], how)

    played = play(mini, mode, handler, endpoint(core, **SAID), resume=True, background=True)
    assert played.error is None
    assert numbers(played) == list(range(COUNT))
    assert waits == [0] * (COUNT - 1)
    assert played.server is not None
    first, *others = played.server.requests
    assert (first.method, first.target, first.json) == (
        "POST",
        "/talks",
        {"stream": True, "background": True},
    )
    assert {(each.method, each.target.partition("?")[0], each.body) for each in others} == {
        ("GET", "/talks/t%2F1", b"")
    }
    assert [each.query for each in others] == [
        [("stream", "true"), ("after", str(n))] for n in range(COUNT - 1)
    ]
    assert played.stream.response.is_closed


@pytest.mark.parametrize("lost", range(1, COUNT, 9))
def test_dropped_once_and_answered_with_what_came_before(mini: Any, core: Any, mode: str, lost: int) -> None:
    def handler(request: Request) -> Answer:
        at = after(request)
        return broken(EVENTS[max(0, at - 3) :], "end") if at else broken(EVENTS[:lost], "closed")

    played = play(mini, mode, handler, endpoint(core, **SAID), resume=True)
    assert (numbers(played), played.error) == (list(range(COUNT)), None)


def test_the_retrieving_call_goes_on_itself(mini: Any, core: Any, mode: str) -> None:
    what = core("requests.endpoint").Endpoint(
        "GET", "/talks/{talk_id}", query="stream after more", stream=info(core, **SAID)
    )

    def handler(request: Request) -> Answer:
        return broken(EVENTS[after(request) :][:40], "closed")

    played = play(mini, mode, handler, what, "t/1", resume=True, after=9, more="x")
    assert (numbers(played), played.error) == (list(range(10, COUNT)), None)
    assert played.server is not None
    assert [request.query for request in played.server.requests] == [
        [("stream", "true"), ("after", n), ("more", "x")] for n in ("9", "49", "89")
    ]


@pytest.mark.parametrize("allowed", [0, 1, 3])
def test_without_progress_it_ends(mini: Any, core: Any, mode: str, allowed: int, waits: list[int]) -> None:
    def handler(request: Request) -> Answer:
        return broken([] if after(request) else EVENTS[:2], "closed")

    played = play(mini, mode, handler, endpoint(core, **SAID), resume=True, max_retries=allowed)
    assert numbers(played) == [0, 1]
    assert isinstance(played.error, core("foundation.errors").IncompleteStreamError)
    assert played.error.received == 2  # type: ignore[attr-defined]
    assert waits == list(range(allowed))


def test_a_stalled_stream_goes_on(mini: Any, core: Any, mode: str) -> None:
    def handler(request: Request) -> Answer:
        at = after(request)
        return Answer(body=[sse(*EVENTS[at:])] if at else [sse(*EVENTS[:5]), Pause(20.0)])

    played = play(mini, mode, handler, endpoint(core, **SAID), resume=True, idle_timeout=0.3)
    assert (numbers(played), played.error) == (list(range(COUNT)), None)


def refused(_: Request) -> Answer:
    return Answer(404, body=b'{"error": {"message": "gone"}}')


@pytest.mark.parametrize(
    ("options", "first", "rest", "error"),
    [
        ({}, EVENTS[:5], None, "IncompleteStreamError"),
        ({"resume": False}, EVENTS[:5], None, "IncompleteStreamError"),
        ({"resume": True}, [], None, "IncompleteStreamError"),
        ({"resume": True}, EVENTS[1:5], None, "IncompleteStreamError"),
        ({"resume": True}, [*EVENTS[:5], {"error": {"message": "no"}}], None, "APIError"),
        ({"resume": True}, [*EVENTS[:5], "nonsense"], None, "APIResponseValidationError"),
        ({"resume": True}, EVENTS[:5], refused, "NotFoundError"),
    ],
)
def test_what_does_not_go_on(
    mini: Any,
    core: Any,
    mode: str,
    options: Any,
    first: list[Any],
    rest: Callable[[Request], Answer] | None,
    error: str,
) -> None:
    """Not asked for; nothing to ask with; an error that is no lost connection; no rest there."""

    def handler(request: Request) -> Answer:
        if request.method == "POST":
            return broken(first, "end")
        assert rest is not None
        return rest(request)

    played = play(mini, mode, handler, endpoint(core, **SAID), **options)
    assert type(played.error).__name__ == error
    assert played.server is not None
    assert len(played.server.requests) == (1 if rest is None else 2)
    assert played.stream.response.is_closed


def test_only_where_it_is_declared(mini: Any, core: Any, mode: str) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'resume'"):
        play(mini, mode, [], endpoint(core), resume=True)
