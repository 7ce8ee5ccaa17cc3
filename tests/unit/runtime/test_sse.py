"""Events out of bytes, cut anywhere."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

LINES = st.sampled_from(
    [
        "data: one",
        "data:two",
        "data",
        "data: ",
        "data:  x",
        "event: ping",
        "event:",
        "event",
        ": comment",
        ":",
        "id: 7",
        "id",
        "id: a\0b",
        "retry: 12",
        "retry: x",
        "retry: ٣",
        "retry",
        "retry: " + "9" * 5000,
        "nonsense: z",
        "nonsense",
        " data: no",
        "data: ümläut € 🎈",
        "data: \ufeff",
        "",
        "",
        "",
    ]
)
ENDS = st.sampled_from(["\n", "\r", "\r\n"])
STREAMS = st.tuples(st.booleans(), st.lists(st.tuples(LINES, ENDS), max_size=24), LINES)
CUTS = st.lists(st.integers(0, 400), max_size=12)


class Reference:
    """The standard's algorithm, line by line, on the whole text."""

    def __init__(self, text: str) -> None:
        self.events: list[tuple[str | None, bytes, str | None]] = []
        self.id: str | None = None
        self.retry: int | None = None
        data: list[str] = []
        name = ""
        waiting: str | None = None  # counts once its block is complete
        pause: int | None = None
        lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for line in lines[:-1]:
            field, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if not line:
                self.id = self.id if waiting is None else waiting
                self.retry = self.retry if pause is None else pause
                if data:
                    self.events.append((name or None, "\n".join(data).encode(), self.id))
                data, name, waiting, pause = [], "", None, None
            elif field == "data":
                data.append(value)
            elif field == "event":
                name = value
            elif field == "id" and "\0" not in value:
                waiting = value
            elif field == "retry" and value.isascii() and value.isdigit() and len(value) < 100:
                pause = int(value)


def fed(decoder: Any, body: bytes, cuts: list[int]) -> list[tuple[str | None, bytes, str | None]]:
    at = sorted({0, len(body), *(cut for cut in cuts if cut < len(body))})
    return [event for a, b in zip(at, at[1:]) for event in decoder.feed(body[a:b])]


def agrees(core: Any, stream: tuple[bool, list[tuple[str, str]], str], cuts: list[int]) -> None:
    mark, lines, last = stream
    text = ("\ufeff" if mark else "") + "".join(line + end for line, end in lines) + last
    body, want = text.encode(), Reference(text)
    ends = [at + 2 for at in range(len(body)) if body[at : at + 2] == b"\n\n"]
    for chosen in (cuts, ends, [], list(range(len(body)))):
        decoder = core("streaming.sse").EventDecoder()
        assert fed(decoder, body, chosen) == want.events
        assert (decoder.last_event_id, decoder.retry) == (want.id, want.retry)
        assert decoder.finish() == []


@settings(max_examples=500)
@given(stream=STREAMS, cuts=CUTS)
def test_every_cutting_gives_what_the_standard_says(core: Any, stream: Any, cuts: list[int]) -> None:
    agrees(core, stream, cuts)


@pytest.mark.heavy
@settings(max_examples=10_000)
@given(stream=STREAMS, cuts=CUTS)
def test_ten_thousand_streams(core: Any, stream: Any, cuts: list[int]) -> None:
    agrees(core, stream, cuts)


@settings(max_examples=300)
@given(body=st.binary(max_size=300), cuts=CUTS)
def test_random_bytes_are_harmless(core: Any, body: bytes, cuts: list[int]) -> None:
    whole, cut = core("streaming.sse").EventDecoder(), core("streaming.sse").EventDecoder()
    assert fed(cut, body, cuts) == fed(whole, body, [])
    assert cut.rest() == whole.rest()


def test_byte_by_byte(core: Any) -> None:
    body = "\ufeffevent: a\r\ndata: 1\r\ndata: 2\r\n\r\nid: 5\rretry: 9\rdata: €\r\rdata: cut off".encode()
    decoder = core("streaming.sse").EventDecoder()
    found = fed(decoder, body, list(range(len(body))))
    assert found == [("a", b"1\n2", None), (None, "€".encode(), "5")]
    assert (decoder.last_event_id, decoder.retry) == ("5", 9)
    assert decoder.rest() == b"cut off"
    assert decoder.finish() == []
    assert decoder.rest() == b""


class Counting(bytearray):
    """Counts the bytes that go in and out."""

    moved = 0

    def __iadd__(self, more: Any) -> Any:
        self.moved += len(more)
        return super().__iadd__(more)

    def __bytes__(self) -> bytes:
        self.moved += len(self)
        return bytes(memoryview(self))


@pytest.mark.parametrize(
    ("size", "cut"),
    [(10_000_000, 65_536), (300_000, 1), pytest.param(10_000_000, 1, marks=pytest.mark.heavy)],
)
@pytest.mark.parametrize("form", ["line", "lines", "jsonl"])
def test_bytes_are_moved_a_few_times_whatever_the_size(core: Any, form: str, size: int, cut: int) -> None:
    decoder = (
        core("streaming.jsonl").LineDecoder() if form == "jsonl" else core("streaming.sse").EventDecoder()
    )
    decoder._tail = tail = Counting()
    body = {
        "line": b"data: " + b"x" * size + b"\n\n",
        "lines": b"data: xxxxxxxxx\n" * (size // 16) + b"\n",
        "jsonl": b"x" * size + b"\n",
    }[form]
    found = [event for at in range(0, len(body), cut) for event in decoder.feed(body[at : at + cut])]
    assert len(found) == 1
    assert len(found[0][1]) >= size // 2
    assert decoder._tail is tail
    assert 0 < tail.moved <= 2 * len(body)


def test_a_million_small_events_are_not_kept(core: Any) -> None:
    decoder = core("streaming.sse").EventDecoder()
    assert sum(len(decoder.feed(b"data: x\n\n" * 1000)) for _ in range(1000)) == 1_000_000
    assert not decoder._tail


def test_json_lines(core: Any) -> None:
    body = b'{"a":1}\n\n{"b":2}\r\n \n{"c":3}'
    for size in (1, 3, 100):
        decoder = core("streaming.jsonl").LineDecoder()
        found = [e for at in range(0, len(body), size) for e in decoder.feed(body[at : at + size])]
        found += decoder.finish()
        assert found == [(None, data, None) for data in (b'{"a":1}', b'{"b":2}', b'{"c":3}')]
        assert decoder.finish() == []
