"""The scripted server says what it is told."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from server import Reply, Request, Server, events, json_reply


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield client


def test_replies_come_in_turn_on_one_connection(client: httpx.Client) -> None:
    with Server([json_reply({"n": 1}, x_request_id="a"), json_reply({"n": 2}, 404)]) as server:
        first = client.post(server.url + "/one?a=1&a=2", json={"x": "é"})
        second = client.get(server.url + "/two")
    assert (first.json(), first.status_code, first.headers["x-request-id"]) == ({"n": 1}, 200, "a")
    assert (second.json(), second.status_code) == ({"n": 2}, 404)
    one, two = server.requests
    assert (one.method, one.path, one.query, one.json()) == (
        "POST",
        "/one",
        [("a", "1"), ("a", "2")],
        {"x": "é"},
    )
    assert (two.method, two.body) == ("GET", b"")
    assert server.connections == 1


def test_a_handler_sees_the_request(client: httpx.Client) -> None:
    def echo(request: Request) -> Reply:
        return Reply(request.body, headers={"x-path": request.path})

    with Server(echo) as server:
        answer = client.put(server.url + "/here", content=iter([b"in ", b"pieces"]))  # sent chunked
    assert (answer.content, answer.headers["x-path"]) == (b"in pieces", "/here")


def test_multipart_comes_apart(client: httpx.Client) -> None:
    with Server([Reply()]) as server:
        client.post(server.url, data={"purpose": "test"}, files={"file": ("a.bin", b"\x00\r\n\xff")})
    assert server.requests[0].parts() == {"purpose": b"test", "file": b"\x00\r\n\xff"}


def test_pieces_arrive_one_by_one(client: httpx.Client) -> None:
    with (
        Server([Reply(pieces=[b"a", 0.05, b"", b"b"])]) as server,
        client.stream("GET", server.url) as answer,
    ):
        start = time.monotonic()
        assert list(answer.iter_raw()) == [b"a", b"b"]
        assert time.monotonic() - start >= 0.04


def test_events_are_server_sent(client: httpx.Client) -> None:
    with Server([events({"n": 1}, "[DONE]")]) as server:
        answer = client.get(server.url)
    assert answer.text == 'data: {"n": 1}\n\ndata: [DONE]\n\n'
    assert answer.headers["content-type"] == "text/event-stream"


def test_raw_bytes_are_all_there_is(client: httpx.Client) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
    with Server([Reply(raw=[raw]), Reply(b"again")]) as server:
        assert client.get(server.url).text == "ok"
        assert client.get(server.url).text == "again"
        assert server.connections == 2


def test_a_delay_outlasts_a_timeout(client: httpx.Client) -> None:
    with Server([Reply(delay=2)]) as server, pytest.raises(httpx.ReadTimeout):
        client.get(server.url, timeout=0.05)


@pytest.mark.parametrize("after", [0, 10])
def test_a_reset_within_the_head(client: httpx.Client, after: int) -> None:
    lost = pytest.raises((httpx.ReadError, httpx.RemoteProtocolError))
    with Server([Reply(b"x" * 100, reset_after=after)]) as server, lost:
        client.get(server.url)


def test_a_reset_within_the_body(client: httpx.Client) -> None:
    reply = Reply(pieces=[b"first", b"second"], reset_after=len(b"".join(_head())) + 10)
    got: list[bytes] = []
    lost = pytest.raises(httpx.ReadError)
    with Server([reply]) as server, client.stream("GET", server.url) as answer, lost:
        got.extend(answer.iter_raw())
    assert got == [b"first"]
    assert answer.status_code == 200


def _head() -> list[bytes]:
    first = next(iter(Reply(pieces=[]).stream()))
    assert isinstance(first, bytes)
    return [first]


def test_closing_is_announced(client: httpx.Client) -> None:
    with Server([Reply(close=True), Reply()]) as server:
        assert client.get(server.url).headers["connection"] == "close"
        client.get(server.url)
        assert server.connections == 2


def test_a_client_that_leaves_is_noticed(client: httpx.Client) -> None:
    pieces: list[bytes | float] = [b"x"]
    pieces += [0.01, b"y"] * 200
    with Server([Reply(pieces=pieces)]) as server:
        with client.stream("GET", server.url) as answer:
            next(answer.iter_raw())
        deadline = time.monotonic() + 2
        while not server.left and time.monotonic() < deadline:
            time.sleep(0.01)
    assert server.left == 1


def test_the_end_of_the_script_is_an_error(client: httpx.Client) -> None:
    with Server([]) as server:
        answer = client.get(server.url + "/more")
    assert (answer.status_code, answer.text) == (500, server.failures[0])
    assert "come to its end" in answer.text


def test_stopping_does_not_wait_for_slow_answers() -> None:
    with Server([Reply(delay=60)]) as server:
        with pytest.raises(httpx.ReadTimeout), httpx.Client(trust_env=False) as client:
            client.get(server.url, timeout=0.05)
        start = time.monotonic()
    assert time.monotonic() - start < 5
