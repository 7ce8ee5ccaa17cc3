"""Events out of bytes, cut anywhere."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

LINES = st.sampled_from(
    [
        "data: one",
        "data:two",
        "data",
        "data: ",
        "event: ping",
        "event:",
        ": comment",
        "id: 7",
        "retry: 12",
        "retry: x",
        "nonsense: z",
        "data: ümläut € 🎈",
        "",
        "",
    ]
)
ENDS = st.sampled_from(["\n", "\r", "\r\n"])


def reference(text: str) -> list[tuple[str | None, bytes]]:
    """The standard's algorithm, line by line, on the whole text."""
    events: list[tuple[str | None, bytes]] = []
    data: list[str] = []
    name = ""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line in lines[:-1]:
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if not line:
            if data:
                events.append((name or None, "\n".join(data).encode()))
            data, name = [], ""
        elif field == "data":
            data.append(value)
        elif field == "event":
            name = value
    return events


@settings(max_examples=300, deadline=None)
@given(
    lines=st.lists(st.tuples(LINES, ENDS), max_size=20),
    mark=st.booleans(),
    cuts=st.lists(st.integers(0, 400), max_size=12),
)
def test_cuts_do_not_matter(core: Any, lines: list[tuple[str, str]], mark: bool, cuts: list[int]) -> None:
    text = ("\ufeff" if mark else "") + "".join(line + end for line, end in lines)
    body = text.encode()
    at = sorted({0, len(body), *(cut for cut in cuts if cut < len(body))})
    decoder = core("sse").EventDecoder()
    found = [event for a, b in zip(at, at[1:]) for event in decoder.feed(body[a:b])]
    assert found + decoder.finish() == reference(text)


def test_byte_by_byte(core: Any) -> None:
    body = "\ufeffevent: a\r\ndata: 1\r\ndata: 2\r\n\r\nid: 5\rretry: 9\rdata: €\r\rdata: cut off".encode()
    decoder = core("sse").EventDecoder()
    found = [event for at in range(len(body)) for event in decoder.feed(body[at : at + 1])]
    assert found == [("a", b"1\n2"), (None, "€".encode())]
    assert (decoder.last_event_id, decoder.retry) == ("5", 9)
    assert decoder.finish() == []


@pytest.mark.parametrize("line", [b"x" * 64, b"x" * 64 + b"\n"])
def test_time_is_linear(core: Any, line: bytes) -> None:
    """One huge event, as one line or as many."""

    def spent(count: int) -> float:
        decoder = core("sse").EventDecoder()
        start = time.process_time()
        for _ in range(count):
            decoder.feed(b"data: " + line)
        assert decoder.feed(b"\n\n")
        return time.process_time() - start

    spent(1000)
    assert spent(64_000) < 40 * max(spent(4_000), 0.002)


def test_json_lines(core: Any) -> None:
    body = b'{"a":1}\n\n{"b":2}\r\n{"c":3}'
    for size in (1, 3, 100):
        decoder = core("jsonl").LineDecoder()
        found = [e for at in range(0, len(body), size) for e in decoder.feed(body[at : at + size])]
        assert [data.strip() for _, data in found + decoder.finish()] == [b'{"a":1}', b'{"b":2}', b'{"c":3}']
