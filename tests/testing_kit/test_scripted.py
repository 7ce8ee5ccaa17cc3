"""The scripted core says what it is told."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterator

import httpx
import pytest

from openai_client.testing import Answer, Pause, Request, Reset, Scripted, Server, json_answer
from support.streams import streamed


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(timeout=5, trust_env=False) as client:
        yield client


def test_replies_come_in_turn_on_one_connection(client: httpx.Client) -> None:
    with Scripted(
        [json_answer({"n": 1}, 200, {"x-request-id": "a"}), json_answer({"n": 2}, 404)]
    ).serve() as server:
        first = client.post(server.origin + "/one?a=1&a=2", json={"x": "é"})
        second = client.get(server.origin + "/two")
    assert (first.json(), first.status_code, first.headers["x-request-id"]) == ({"n": 1}, 200, "a")
    assert (second.json(), second.status_code) == ({"n": 2}, 404)
    one, two = server.requests
    assert (one.method, one.path, one.query, one.json) == (
        "POST",
        "/one",
        [("a", "1"), ("a", "2")],
        {"x": "é"},
    )
    assert (two.method, two.body) == ("GET", b"")
    assert server.connections == 1


def test_a_handler_sees_the_request(client: httpx.Client) -> None:
    def echo(request: Request) -> Answer:
        return Answer(headers={"x-path": request.path}, body=request.body)

    with Scripted(echo).serve() as server:
        answer = client.put(server.origin + "/here", content=iter([b"in ", b"pieces"]))  # sent chunked
    assert (answer.content, answer.headers["x-path"]) == (b"in pieces", "/here")


def test_multipart_comes_apart(client: httpx.Client) -> None:
    with Scripted([Answer()]).serve() as server:
        client.post(server.origin, data={"purpose": "test"}, files={"file": ("a.bin", b"\x00\r\n\xff")})
    form = server.requests[0].form
    assert form is not None
    assert (form["purpose"], form["file"].content) == ("test", b"\x00\r\n\xff")


def test_pieces_arrive_one_by_one(client: httpx.Client) -> None:
    with (
        Scripted([Answer(body=[b"a", Pause(0.05), b"", b"b"])]).serve() as server,
        client.stream("GET", server.origin) as answer,
    ):
        start = time.monotonic()
        assert list(answer.iter_raw()) == [b"a", b"b"]
        assert time.monotonic() - start >= 0.04


def test_events_are_server_sent(client: httpx.Client) -> None:
    with Scripted([streamed({"n": 1}, "[DONE]")]).serve() as server:
        answer = client.get(server.origin)
    assert answer.text == 'data: {"n": 1}\n\ndata: [DONE]\n\n'
    assert answer.headers["content-type"] == "text/event-stream"


def test_raw_bytes_are_all_there_is(client: httpx.Client) -> None:
    raw = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok"
    with Scripted([Answer(raw=raw), Answer(body=b"again")]).serve() as server:
        assert client.get(server.origin).text == "ok"
        assert client.get(server.origin).text == "again"
        assert server.connections == 2


def test_a_delay_outlasts_a_timeout(client: httpx.Client) -> None:
    with Scripted([Answer(delay=2)]).serve() as server, pytest.raises(httpx.ReadTimeout):
        client.get(server.origin, timeout=0.05)


@pytest.mark.parametrize("after", [0, 10])
def test_a_reset_within_the_head(client: httpx.Client, after: int) -> None:
    lost = pytest.raises((httpx.ReadError, httpx.RemoteProtocolError))
    with Scripted([Answer(raw=[b"HTTP/1.1 200 OK"[:after], Reset()])]).serve() as server, lost:
        client.get(server.origin)


def test_a_reset_within_the_body(client: httpx.Client) -> None:
    got: list[bytes] = []
    lost = pytest.raises(httpx.ReadError)
    answers = [Answer(body=[b"first", Reset(), b"second"])]
    with Scripted(answers).serve() as server, client.stream("GET", server.origin) as answer, lost:
        got.extend(answer.iter_raw())
    assert got == [b"first"]
    assert answer.status_code == 200


def test_a_promised_length_is_not_kept(client: httpx.Client) -> None:
    scripted = Scripted(lambda _: Answer(body=b"0123456789"))
    scripted.faults.reset(4, times=2)
    with scripted.serve() as server:
        for _ in range(2):
            with client.stream("GET", server.origin) as answer, pytest.raises(httpx.ReadError):
                list(answer.iter_raw())
            assert answer.headers["content-length"] == "10"
        assert client.get(server.origin).text == "0123456789"


def test_closing_is_announced(client: httpx.Client) -> None:
    with Scripted([Answer(headers={"connection": "close"}), Answer()]).serve() as server:
        assert client.get(server.origin).headers["connection"] == "close"
        client.get(server.origin)
        assert server.connections == 2


def test_a_client_that_leaves_is_noticed(client: httpx.Client) -> None:
    pieces = [b"x", *[Pause(0.01), b"y"] * 200]
    with Scripted([Answer(body=pieces)]).serve() as server:
        with client.stream("GET", server.origin) as answer:
            next(answer.iter_raw())
        deadline = time.monotonic() + 2
        while not server.left and time.monotonic() < deadline:
            time.sleep(0.01)
    assert server.left == 1


def test_a_body_that_nobody_reads_on_is_closed(client: httpx.Client) -> None:
    closed = threading.Event()

    def body() -> Iterator[bytes | Pause]:
        try:
            while True:
                yield b"warp"
                yield Pause(0.01)
        finally:
            closed.set()

    kept = [body()]  # so that nothing but the server closes it
    with Scripted([Answer(200, body=kept[0])]).serve() as server:
        with client.stream("GET", server.origin) as response:
            next(response.iter_raw())
        assert closed.wait(5)


def test_the_end_of_the_script_is_an_error(client: httpx.Client) -> None:
    scripted = Scripted([])
    with scripted.serve() as server:
        answer = client.get(server.origin + "/more")
    assert (answer.status_code, answer.text) == (500, scripted.failures[0])
    assert "come to its end" in answer.text


def test_stopping_does_not_wait_for_slow_answers() -> None:
    with Scripted([Answer(delay=60)]).serve() as server:
        with pytest.raises(httpx.ReadTimeout), httpx.Client(trust_env=False) as client:
            client.get(server.origin, timeout=0.05)
        start = time.monotonic()
    assert time.monotonic() - start < 5


def test_only_the_headers_of_the_script_are_sent(client: httpx.Client) -> None:
    with Scripted([Answer(body=b"{}")]).serve() as server:
        assert {*client.get(server.origin).headers} == {"content-length", "date"}


def test_a_sink_takes_bodies_in_place_of_memory(client: httpx.Client) -> None:
    def answer(request: Request) -> Answer:
        return Answer(body=b"kept" if request.sink is None else request.sink.getvalue()[::-1])

    def sink(head: Request) -> io.BytesIO | None:
        return io.BytesIO() if head.method == "PUT" else None

    with Server(Scripted(answer), sink=sink) as server:
        assert client.put(server.origin, content=iter([b"ab", b"cd"])).text == "dcba"
        assert client.post(server.origin, content=b"x").text == "kept"
    assert [request.body for request in server.requests] == [b"", b"x"]


def test_in_process_it_says_the_same() -> None:
    scripted = Scripted([json_answer({"n": 1}), Answer(raw=[b"?", Pause(1), b"!"]), Answer(reset=True)])
    with scripted.http_client() as http:
        assert http.get("http://h.invalid/a").json() == {"n": 1}
        with pytest.raises(httpx.RemoteProtocolError, match=r"\?!"):
            http.get("http://h.invalid/b")
        with pytest.raises(httpx.ReadError):
            http.get("http://h.invalid/c")
    scripted.assert_called("/a", "GET", times=1)
    assert [request.status for request in scripted.requests] == [200, 0, 0]


def test_there_are_no_sockets(client: httpx.Client) -> None:
    headers = {"connection": "upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
    with Scripted([]).serve() as server:
        answer = client.get(server.origin + "/realtime", headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "unknown_url")
