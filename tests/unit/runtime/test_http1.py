"""HTTP/1.1 without I/O: however the bytes of an answer are cut, whatever stands in a header."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise

import h11
import httpcore
import httpx
import pytest
from hypothesis import given, strategies as st

from openai_client._core.http.http1 import Http11Protocol

LENGTH = b"HTTP/1.1 200 OK\r\nContent-Length: 11\r\nX-Warp: 7\r\n\r\nfibre, flax"
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfibre\r\n6\r\n, flax\r\n0\r\nX-End: 1\r\n\r\n"
)
TO_THE_END = b"HTTP/1.1 200 OK\r\n\r\nfibre, flax"
BEFORE = b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + LENGTH
ANSWERS = {"length": LENGTH, "chunked": CHUNKED, "to the end": TO_THE_END, "informed before": BEFORE}


def asking(**headers: str) -> httpx.Request:
    return httpx.Request("POST", "http://loom.test/v1/a%20b?c=d", headers=headers, content=b"weft")


def asked(protocol: Http11Protocol, request: httpx.Request) -> bytes:
    return protocol.head(request) + protocol.piece(request.read()) + protocol.end()


def heard(
    protocol: Http11Protocol, pieces: list[bytes]
) -> tuple[h11.Response | h11.InformationalResponse, bytes]:
    """The answer and its body, each piece read only when it is asked for; then the end."""
    left = iter([*pieces, b""])
    while (head := protocol.answer()) is None:
        protocol.receive_data(next(left))
    body = b""
    while (piece := protocol.body()) != b"":
        if piece is None:
            protocol.receive_data(next(left))
        else:
            body += piece
    return head, body


def test_a_request() -> None:
    request = asking()
    request.headers = httpx.Headers({b"host": b"loom.test", b"X-Warp": b"7 \xe4", b"Content-Length": b"4"})
    text = (
        b"POST /v1/a%20b?c=d HTTP/1.1\r\nhost: loom.test\r\nX-Warp: 7 \xe4\r\nContent-Length: 4\r\n\r\nweft"
    )
    assert asked(Http11Protocol(), request) == text


@pytest.mark.parametrize("kind", sorted(ANSWERS))
@given(cuts=st.sets(st.integers(1, 200)))
def test_cuts_do_not_matter(kind: str, cuts: set[int]) -> None:
    answer = ANSWERS[kind]
    places = [0, *sorted(each for each in cuts if each < len(answer)), len(answer)]
    protocol = Http11Protocol()
    asked(protocol, asking())
    head, body = heard(protocol, [answer[start:end] for start, end in pairwise(places)])
    assert (head.status_code, body) == (200, b"fibre, flax")
    assert protocol.start_next_cycle() is (kind != "to the end")


@pytest.mark.parametrize("kind", ["length", "chunked"])
def test_every_missing_end_is_noticed(kind: str) -> None:
    for end in range(len(ANSWERS[kind])):
        protocol = Http11Protocol()
        asked(protocol, asking())
        with pytest.raises(httpcore.RemoteProtocolError):
            heard(protocol, [ANSWERS[kind][:end]] if end else [])


def test_the_next_request_follows() -> None:
    protocol = Http11Protocol()
    for _ in range(3):
        asked(protocol, asking())
        assert heard(protocol, [CHUNKED])[1] == b"fibre, flax"
        assert protocol.start_next_cycle()


@pytest.mark.parametrize("line", [b"HTTP/1.0 200 OK", b"HTTP/1.1 200 OK\r\nConnection: close"])
def test_a_last_answer(line: bytes) -> None:
    protocol = Http11Protocol()
    asked(protocol, asking())
    assert heard(protocol, [line + b"\r\nContent-Length: 4\r\n\r\nwarp"])[1] == b"warp"
    assert not protocol.start_next_cycle()


def test_nothing_follows_more_than_was_asked_for() -> None:
    protocol = Http11Protocol()
    asked(protocol, asking())
    assert heard(protocol, [CHUNKED + LENGTH])[1] == b"fibre, flax"
    assert not protocol.start_next_cycle()


def test_an_answer_before_the_request_is_sent() -> None:
    protocol = Http11Protocol()
    protocol.head(asking())
    assert heard(protocol, [b"HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\nno"])[1] == b"no"
    assert not protocol.start_next_cycle()


def test_a_change_of_protocols_is_an_answer_without_a_body() -> None:
    protocol = Http11Protocol()
    asked(protocol, asking(connection="upgrade", upgrade="loom"))
    line = b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: loom\r\n\r\nwarp"
    head, body = heard(protocol, [line])
    assert (head.status_code, body) == (101, b"")
    assert not protocol.start_next_cycle()


@pytest.mark.parametrize(
    "answer", [b"\x00\xff\r\n\r\n", b"HTTP/1.1 200 OK\r\nX" + b"y" * 200_000, b"SSH-2.0\r\n\r\n"]
)
def test_what_is_no_answer(answer: bytes) -> None:
    protocol = Http11Protocol()
    asked(protocol, asking())
    with pytest.raises(httpcore.RemoteProtocolError):
        heard(protocol, [answer])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x-a\r\nx-evil", "1"),
        ("x-a: 1\r\nx-evil", "1"),
        ("x a", "1"),
        ("x-a: 1", "1"),
        ("transfer-encoding: x", "chunked"),
        ("", "1"),
        ("x-ä", "1"),
        ("x-a", "1\r\nx-evil: 1"),
        ("x-a", "1\nx-evil: 1"),
        ("x-a", "1\0"),
        ("host", "a\r\nx-evil: 1"),
    ],
)
def test_headers_that_http_cannot_carry(name: str, value: str) -> None:
    request = asking()
    request.headers = httpx.Headers([*request.headers.raw, (name.encode("latin-1"), value.encode())])
    with pytest.raises(httpcore.LocalProtocolError):
        Http11Protocol().head(request)


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_end(data: bytes, upgrade: bool) -> None:
    protocol = Http11Protocol()
    asked(protocol, asking(**{"connection": "upgrade", "upgrade": "loom"} if upgrade else {}))
    with suppress(httpcore.RemoteProtocolError):
        heard(protocol, [data])
