"""Answers that break off, at each kind of place: none looks like a whole one, and no event is made of a half."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from attrs import field, frozen

from .attack import Outcome, Work, attack, cases, retrieve
from .server import HostileServer, Step, chunked, document, hold, request, reset, wait
from .transports import SECONDS, Transport

BROKEN = {"lost", "incomplete"}
NOTHING = {"done"}


def head(*headers: str, status: str = "200 OK", media: str = "application/json") -> bytes:
    """The head of an answer, up to the empty line."""
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {media}", *headers, "", ""]).encode()


def sized(body: bytes, *headers: str, **more: str) -> bytes:
    """An answer that says its length."""
    return head(f"Content-Length: {len(body)}", *headers, **more) + body


def in_chunks(body: bytes, *headers: str, **more: str) -> bytes:
    """An answer in two chunks."""
    half = len(body) // 2
    return head("Transfer-Encoding: chunked", *headers, **more) + chunked(body[:half], body[half:])


def event(number: int) -> dict[str, Any]:
    """One of a chat."""
    return {"id": str(number), "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}


EVENTS = b"".join(b"data: %b\n\n" % json.dumps(event(number)).encode() for number in range(4))
DONE = b"data: [DONE]\n\n"
STREAM = EVENTS + DONE
SSE, OCTETS = "text/event-stream", "application/octet-stream"
PLAIN, GZIP, DEFLATE = document("whole"), "Content-Encoding: gzip", "Content-Encoding: deflate"
BYTES = bytes(range(256))
MISSING = json.dumps({"error": {"message": "no such model"}}).encode()


def chat(client: Any) -> Any:
    return client.chat.completions.create(model="m", messages=[], stream=True)


def raw(client: Any) -> Any:
    return client.models.with_raw_response.retrieve("whole")


def streamed(client: Any) -> Any:
    return client.models.with_streaming_response.retrieve("whole")


def content(client: Any) -> Any:
    return client.files.content("f")


def text(client: Any) -> Any:
    return client.get("/text", cast_to=str)


def streamed_content(client: Any) -> Any:
    return client.files.with_streaming_response.content("f")


@frozen
class Case:
    """An answer, the call that gets it, and how that may end when the answer is cut."""

    name: str
    answer: bytes
    work: Work
    must: set[str] = BROKEN
    empty: set[str] = field(factory=set)
    """How it may end beside that when all of the body is missing and nothing says so."""
    theirs: set[str] = field(factory=set)
    """How it may end beside that with an HTTP client of the caller's own, which does not look whether gzip ends."""

    def allows(self, place: int, transport: Transport) -> set[str]:
        """How a call may end whose answer was cut there."""
        empty = self.empty if self.answer[:place].endswith(b"\r\n\r\n") else set()
        return self.must | empty | (set() if transport.http_client is None else self.theirs)

    @property
    def locations(self) -> list[int]:
        """Where to cut: around each line end, and in the middle of what stands between two of them."""
        ends = [n for n in range(1, len(self.answer)) if self.answer[n - 1 : n + 1] == b"\r\n"]
        near = {end + n for end in ends for n in (-1, 0, 1)} | {0, 1, len(self.answer) - 1}
        middle = {(one + two) // 2 for one, two in zip(ends, [*ends[1:], len(self.answer)])}
        return sorted(n for n in near | middle if 0 <= n < len(self.answer))


WHOLES = [
    Case("JSON of a length", sized(PLAIN), retrieve()),
    Case("JSON in chunks", in_chunks(PLAIN), retrieve()),
    Case("JSON to the end", head() + PLAIN, retrieve(), {"lost", "invalid"}),
    Case("gzip of a length", sized(gzip.compress(PLAIN, mtime=0), GZIP), retrieve()),
    Case("gzip in chunks", in_chunks(gzip.compress(PLAIN, mtime=0), GZIP), retrieve()),
    Case(
        "gzip to the end",
        head(GZIP) + gzip.compress(PLAIN, mtime=0),
        retrieve(),
        {"lost", "invalid"},
        theirs={"whole"},
    ),
    Case("deflate in chunks", in_chunks(zlib.compress(PLAIN), DEFLATE), retrieve()),
    Case("an error of a length", sized(MISSING, status="404 No"), retrieve(), {"lost", "status"}),
    Case("an error in chunks", in_chunks(MISSING, status="404 No"), retrieve(), {"lost", "status"}),
    Case("a raw response", in_chunks(PLAIN), raw),
    Case("a response read by its reader", in_chunks(PLAIN), streamed),
    Case("a response of a length read by its reader", sized(PLAIN), streamed),
    Case("bytes of a length", sized(BYTES, media=OCTETS), content),
    Case("bytes in chunks", in_chunks(BYTES, media=OCTETS), content),
    Case(
        "bytes in gzip to the end",
        head(GZIP, media=OCTETS) + gzip.compress(BYTES, mtime=0),
        content,
        empty=NOTHING,
        theirs=NOTHING,
    ),
    Case("bytes read by their reader", in_chunks(BYTES, media=OCTETS), streamed_content),
]
RESETS = [
    Case("bytes to the end", head(media=OCTETS) + BYTES, content),
    Case("text to the end", head(media="text/plain") + BYTES, text),
]
"""Nothing but the reset says that something is missing."""
STREAMS = [
    Case("events in chunks", in_chunks(STREAM, media=SSE), chat),
    Case("events of a length", sized(STREAM, media=SSE), chat),
    Case("events to the end", head(media=SSE) + STREAM, chat),
    Case("events in gzip", in_chunks(gzip.compress(STREAM, mtime=0), GZIP, media=SSE), chat),
]
ENDINGS: dict[str, tuple[Step, ...]] = {"ended": (), "reset": (reset,)}


def cut(transport: Transport, case: Case, ending: str, locations: list[int]) -> Iterator[tuple[int, Outcome]]:
    """The outcome of the call for each place at which its answer is cut."""
    scripts = [(request, case.answer[:place], *ENDINGS[ending]) for place in locations]
    with HostileServer(*scripts) as server:
        outcomes = attack(transport, server, *[case.work] * len(locations))
        assert server.connections == len(locations) + 1
    yield from zip(locations, outcomes, strict=True)


def whole(transport: Transport, case: Case) -> Outcome:
    """The outcome of an answer that is not cut."""
    with HostileServer((request, case.answer)) as server:
        (outcome,) = attack(transport, server, case.work)
    return outcome


def honest(transport: Transport, case: Case, place: int, outcome: Outcome) -> None:
    """A stream that was cut gives whole events, in order, and ends with an error unless nothing is missing."""
    ids = [each.id for each in outcome.events]
    assert ids == [str(number) for number in range(len(ids))]
    over = outcome.error is None and len(ids) == 4
    assert over or outcome.end in case.allows(place, transport), f"cut at {place}: {outcome.end}"
    if over and "gzip" not in case.name:
        assert DONE.strip() in case.answer[:place].replace(b"\r\n", b"")


@cases(WHOLES, STREAMS)
def test_what_is_not_cut(transport: Transport, case: Case) -> None:
    outcome = whole(transport, case)
    assert outcome.error is None or outcome.end == "status"
    assert len(outcome.events) == (4 if case in STREAMS else 0)


@cases(WHOLES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_answers(transport: Transport, case: Case, ending: str) -> None:
    for place, outcome in cut(transport, case, ending, case.locations):
        assert outcome.end in case.allows(place, transport), f"cut at {place}"


@cases(RESETS)
def test_resets(transport: Transport, case: Case) -> None:
    for place, outcome in cut(transport, case, "reset", case.locations):
        assert outcome.end in case.allows(place, transport), f"cut at {place}"


@cases(STREAMS)
@pytest.mark.parametrize("ending", ENDINGS)
def test_streams(transport: Transport, case: Case, ending: str) -> None:
    for place, outcome in cut(transport, case, ending, case.locations):
        honest(transport, case, place, outcome)


@pytest.mark.heavy
@cases(WHOLES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_answers_at_every_byte(transport: Transport, case: Case, ending: str) -> None:
    for place, outcome in cut(transport, case, ending, list(range(len(case.answer)))):
        assert outcome.end in case.allows(place, transport), f"cut at {place}"


@pytest.mark.heavy
@cases(STREAMS)
@pytest.mark.parametrize("ending", ENDINGS)
def test_streams_at_every_byte(transport: Transport, case: Case, ending: str) -> None:
    for place, outcome in cut(transport, case, ending, list(range(len(case.answer)))):
        honest(transport, case, place, outcome)


WRONG = {
    "no size": b"zz\r\n",
    "no end of a chunk": b"3\r\nabcdefgh\r\n",
    "a cut chunk": b"ff\r\nab",
    "nonsense in trailers": b"0\r\nnon\0sense\r\n\r\n",
}


@pytest.mark.parametrize("kept", [True, False], ids=["kept", "ended"])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=[each.replace(" ", "-") for each in WRONG])
def test_chunks_that_go_wrong_when_some_were_read(transport: Transport, wrong: bytes, kept: bool) -> None:
    """The caller has read an event by then, and waits for the next."""
    first = head("Transfer-Encoding: chunked", media=SSE) + chunked(EVENTS, last=b"")
    last = (hold,) if kept else ()

    with HostileServer((request, first, wait, wrong, *last)) as server:

        def run_sync(client: Any) -> None:
            with chat(client) as events:
                assert next(iter(events)).id == "0"
                server.go.set()
                list(events)

        async def run_async(client: Any) -> None:
            async with await chat(client) as events:
                assert (await anext(aiter(events))).id == "0"
                server.go.set()
                async for _ in events:
                    pass

        timeout = httpx.Timeout(SECONDS, read=0.5)
        (outcome,) = attack(
            transport, server, run_async if transport.asynchronous else run_sync, timeout=timeout
        )
        assert outcome.end in BROKEN | {"timeout"}


def saved(transport: Transport, target: Path) -> Work:
    """Saves a file as it comes."""

    def run_sync(client: Any) -> None:
        with client.files.with_streaming_response.content("f") as response:
            response.stream_to_file(target)

    async def run_async(client: Any) -> None:
        async with client.files.with_streaming_response.content("f") as response:
            await response.stream_to_file(target)

    return run_async if transport.asynchronous else run_sync


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("framed", [sized, in_chunks], ids=["of-a-length", "in-chunks"])
def test_files(transport: Transport, ending: str, framed: Callable[..., bytes], tmp_path: Path) -> None:
    """A file is as it was before, and there is none beside it."""
    target = tmp_path / "file"
    target.write_bytes(b"before")
    case = Case("", framed(BYTES, media=OCTETS), saved(transport, target))
    for place, outcome in cut(transport, case, ending, case.locations):
        assert outcome.end in case.allows(place, transport), f"cut at {place}"
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("file", b"before")]
    assert whole(transport, case).error is None
    assert target.read_bytes() == BYTES
