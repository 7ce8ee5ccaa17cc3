"""Where an answer begins and ends: heads, lengths and chunks that are wrong, doubtful, or more than was asked for.

An answer is taken as it was meant or not at all, and never is a part of one taken for the next one.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from attrs import field, frozen

from .attack import attack, cases, retrieve
from .server import (
    HostileServer,
    Step,
    answer,
    chunked,
    document,
    end,
    endless,
    hold,
    model,
    request,
    reset,
    serve,
    unframed,
)
from .transports import Transport

BODY = document("whole")
SIZE = len(BODY)
LENGTH = f"Content-Length: {SIZE}"
CHUNKED = "Transfer-Encoding: chunked"
SMUGGLED = model("smuggled")
EMPTY = "Content-Length: 0"
MEGABYTE = b"x" * (1 << 20)

WHOLE = {"whole"}
LOST = {"lost"}
REFUSED = {"lost", "invalid"}
EITHER = WHOLE | REFUSED
STATUS = {"lost", "status"}
NOTHING = {"done", "lost"}
SWALLOWED = {"swallowed"}
"""All of what has no end was read, though none of it was kept."""


@frozen
class Case:
    """What the server says to a request, and how the call may end."""

    name: str
    says: Step | Sequence[Step]
    must: set[str]
    aiohttp: set[str] = field(factory=set)
    """How it may end beside that where aiohttp reads the answer, which is not ours to change."""

    @property
    def steps(self) -> Sequence[Step]:
        """What is said, step by step."""
        return self.says if isinstance(self.says, tuple) else (self.says,)


def framed(*headers: str | bytes, body: bytes = BODY) -> bytes:
    """An answer whose headers say how its body goes."""
    return unframed(*headers) + body


STATUS_LINES = [
    Case("nonsense", b"nonsense\r\n\r\n", LOST),
    Case("nothing", b"", LOST),
    Case("only line ends", b"\r\n" * 9, LOST),
    Case("no version", b"200 OK\r\n\r\n" + BODY, LOST),
    Case("no head", BODY, LOST),
    Case("another version", b"HTTP/9.1 200 OK\r\n\r\n" + BODY, EITHER),
    Case("another protocol", b"ICY 200 OK\r\n\r\n" + BODY, LOST),
    Case("status is text", b"HTTP/1.1 abc OK\r\n\r\n" + BODY, LOST),
    Case("status of two digits", b"HTTP/1.1 20 OK\r\n\r\n" + BODY, LOST),
    Case("status of four digits", b"HTTP/1.1 2000 OK\r\n\r\n" + BODY, LOST),
    Case("status 999", answer(BODY, status="999 Odd"), STATUS),
    Case("status 000", answer(BODY, status="000 Odd"), STATUS),
    Case("no reason", answer(BODY, status="200"), WHOLE),
    Case("reason is binary", answer(BODY, status="200 \xff\xfe"), WHOLE),
    Case("reason holds NUL", answer(BODY, status="200 O\0K"), EITHER),
    Case("switched protocols", b"HTTP/1.1 101 X\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n", STATUS),
    Case("head is cut", b"HTTP/1.1 200 OK\r\nContent-Type: app", LOST),
    Case("head is cut by a reset", (b"HTTP/1.1 200 OK\r\nContent-Type: app", reset), LOST),
]

HEADS = [
    Case("folded", framed(LENGTH, "X-Long: a\r\n b"), EITHER),
    Case("folded length", framed(f"Content-Length:\r\n {SIZE}"), EITHER),
    Case("folded first", b"HTTP/1.1 200 OK\r\n Folded: x\r\n" + LENGTH.encode() + b"\r\n\r\n" + BODY, EITHER),
    Case("bare LF", b"HTTP/1.1 200 OK\n" + LENGTH.encode() + b"\n\n" + BODY, EITHER),
    Case("one bare LF", framed(LENGTH, "X-A: b\nX-C: d"), EITHER),
    Case("bare CR", framed(LENGTH, "X-A: b\rX-C: d"), EITHER),
    Case("bare CR hides a length", framed(LENGTH, "X-A: b\rContent-Length: 5"), EITHER),
    Case("NUL in a value", framed(LENGTH, "X-A: b\0c"), EITHER),
    Case("NUL in a name", framed(LENGTH, "X-\0A: b"), EITHER),
    Case("no colon", framed(LENGTH, "nonsense"), EITHER),
    Case("no name", framed(LENGTH, ": value"), EITHER),
    Case("space before a colon", framed(f"Content-Length : {SIZE}"), EITHER),
    Case("space in a name", framed(LENGTH, "X A: b"), EITHER),
    Case("name beyond ASCII", framed(LENGTH, "X-\xc4: b"), EITHER),
    Case("value beyond ASCII", framed(LENGTH, b"X-A: \xff\xfe\xe4"), WHOLE),
    Case("one long header", framed(LENGTH, b"X-Long: " + MEGABYTE), EITHER),
    Case("many headers", framed(LENGTH, *[f"X-{n}: {n}" for n in range(20_000)]), EITHER),
    Case("endless headers", (b"HTTP/1.1 200 OK\r\n", endless(b"X-A: b\r\n")), LOST),
    Case("endless header", (b"HTTP/1.1 200 OK\r\nX-A: ", endless(b"b")), LOST),
    Case("endless reason", (b"HTTP/1.1 200 ", endless(b"b")), LOST),
    Case("content type is nonsense", framed(LENGTH, "Content-Type: ;;;=,"), WHOLE),
    Case("charset is unknown", framed(LENGTH, "Content-Type: application/json; charset=nonsense"), WHOLE),
]

LENGTHS = [
    Case("two that differ", framed(LENGTH, f"Content-Length: {SIZE - 1}"), LOST),
    Case("two that agree", framed(LENGTH, LENGTH), EITHER),
    Case("a list that differs", framed(f"Content-Length: {SIZE}, 5"), LOST),
    Case("a list that agrees", framed(f"Content-Length: {SIZE}, {SIZE}"), EITHER),
    Case("negative", framed("Content-Length: -1"), LOST),
    Case("signed", framed(f"Content-Length: +{SIZE}"), EITHER),
    Case("hexadecimal", framed(f"Content-Length: 0x{SIZE:x}"), LOST),
    Case("grouped", framed(f"Content-Length: {SIZE // 10}_{SIZE % 10}"), LOST),
    Case("with a space", framed(f"Content-Length: {SIZE // 10} {SIZE % 10}"), LOST),
    Case("empty", framed("Content-Length:"), EITHER),
    Case("in other digits", framed(b"Content-Length: " + "٧٠".encode()), LOST),
    Case("beyond 64 bits", framed(f"Content-Length: {1 << 70}"), LOST),
    Case("of 10,000 digits", framed("Content-Length: " + "9" * 10_000), LOST),
    Case("longer than the body", answer(BODY, length=SIZE + 1), LOST),
    Case("longer, then a reset", (answer(BODY, length=SIZE + 1), reset), LOST),
    Case("shorter than the body", answer(BODY, length=SIZE - 1), REFUSED),
    Case("none until the end", framed(), WHOLE),
    Case("none until a reset", (framed(body=BODY[:-9]), reset), REFUSED),
    Case("HTTP/1.0", b"HTTP/1.0 200 OK\r\n\r\n" + BODY, WHOLE),
]

CODINGS = [
    Case("chunked and a length", framed(LENGTH, CHUNKED, body=chunked(BODY)), EITHER),
    Case("chunked and a shorter length", framed("Content-Length: 4", CHUNKED, body=chunked(BODY)), EITHER),
    Case("chunked and smuggled by length", framed(LENGTH, CHUNKED, body=chunked(BODY) + SMUGGLED), EITHER),
    Case("length, and chunked within it", framed(LENGTH, CHUNKED, body=BODY + SMUGGLED), REFUSED),
    Case("chunked twice", framed(CHUNKED, CHUNKED, body=chunked(BODY)), EITHER),
    Case("chunked, chunked", framed("Transfer-Encoding: chunked, chunked", body=chunked(BODY)), EITHER),
    Case("chunked in capitals", framed("Transfer-Encoding: CHUNKED", body=chunked(BODY)), WHOLE),
    Case("chunked is misspelt", framed("Transfer-Encoding: xchunked", body=chunked(BODY)), REFUSED),
    Case("chunked with a tab", framed("Transfer-Encoding: \tchunked", body=chunked(BODY)), EITHER),
    Case("chunked with NUL", framed("Transfer-Encoding: chunked\0", body=chunked(BODY)), EITHER),
    Case("chunked with a line", framed("Transfer-Encoding:\n chunked", body=chunked(BODY)), EITHER),
    Case("chunked, identity", framed("Transfer-Encoding: chunked, identity", body=chunked(BODY)), EITHER),
    Case("gzip, chunked", framed("Transfer-Encoding: gzip, chunked", body=chunked(BODY)), EITHER),
    Case("identity", framed("Transfer-Encoding: identity", LENGTH), EITHER),
    Case(
        "HTTP/1.0 in chunks", b"HTTP/1.0 200 OK\r\n" + CHUNKED.encode() + b"\r\n\r\n" + chunked(BODY), EITHER
    ),
]

CHUNKS = [
    Case("one by one", chunked(*(BODY[n : n + 1] for n in range(SIZE))), WHOLE),
    Case("extensions", b'%x;a=b;c="d"\r\n%b\r\n0;e\r\n\r\n' % (SIZE, BODY), WHOLE),
    Case("long extensions", b"%x;%b\r\n%b\r\n0\r\n\r\n" % (SIZE, MEGABYTE, BODY), EITHER),
    Case("endless extension", (b"1;", endless(b"a")), LOST, SWALLOWED),
    Case("extension with NUL", b"%x;\0\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), EITHER),
    Case("extension with a bare CR", b"%x;\r\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), EITHER),
    Case("zeros before a size", b"000%x\r\n%b\r\n000\r\n\r\n" % (SIZE, BODY), EITHER),
    Case("capitals in a size", b"%X\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), WHOLE),
    Case("size is no number", b"zz\r\n%b\r\n0\r\n\r\n" % BODY, LOST),
    Case("size is empty", b"\r\n%b\r\n0\r\n\r\n" % BODY, LOST),
    Case("size is negative", b"-%x\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), LOST),
    Case("size is signed", b"+%x\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), LOST),
    Case("size with 0x", b"0x%x\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), LOST),
    Case("size is grouped", b"%x_%x\r\n%b\r\n0\r\n\r\n" % (SIZE // 16, SIZE % 16, BODY), LOST),
    Case("size beyond 64 bits", b"1000000000000%08x\r\n%b\r\n0\r\n\r\n" % (SIZE, BODY), LOST),
    Case("endless size", endless(b"0"), LOST, SWALLOWED),
    Case("size too small", b"%x\r\n%b\r\n0\r\n\r\n" % (SIZE - 1, BODY), LOST),
    Case("size too large", b"%x\r\n%b\r\n0\r\n\r\n" % (SIZE + 1, BODY), LOST, WHOLE),
    Case("bare LF", b"%x\n%b\n0\n\n" % (SIZE, BODY), EITHER),
    Case("no end of a chunk", b"%x\r\n%b0\r\n\r\n" % (SIZE, BODY), LOST),
    Case("another end of a chunk", b"%x\r\n%bXX0\r\n\r\n" % (SIZE, BODY), LOST),
    Case("no last chunk", chunked(BODY, last=b""), LOST),
    Case("last chunk is cut", chunked(BODY, last=b"0\r\n"), LOST),
    Case("no last chunk, a reset", (chunked(BODY, last=b""), reset), LOST),
    Case("trailers", chunked(BODY, last=b"0\r\nX-A: b\r\n\r\n"), WHOLE),
    Case("a length in trailers", chunked(BODY, last=b"0\r\nContent-Length: 5\r\n\r\n"), EITHER),
    Case("nonsense in trailers", chunked(BODY, last=b"0\r\nnonsense\r\n\r\n"), EITHER),
    Case("endless trailers", (chunked(BODY, last=b"0\r\n"), endless(b"X-A: b\r\n")), LOST),
    Case("smuggled behind", chunked(BODY) + SMUGGLED, WHOLE),
]

PROVISIONAL = [
    Case("100", b"HTTP/1.1 100 Continue\r\n\r\n" + model("whole"), WHOLE),
    Case("103", b"HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\n" + model("whole"), WHOLE),
    Case("199", b"HTTP/1.1 199 Odd\r\n\r\n" + model("whole"), EITHER),
    Case("a hundred", b"HTTP/1.1 102 Processing\r\n\r\n" * 100 + model("whole"), EITHER),
    Case("a thousand", b"HTTP/1.1 102 Processing\r\n\r\n" * 1000 + model("whole"), EITHER),
    Case("with a length", b"HTTP/1.1 100 C\r\nContent-Length: 5\r\n\r\n" + model("whole"), EITHER),
    Case("with a body", b"HTTP/1.1 100 C\r\nContent-Length: 5\r\n\r\nabcde" + model("whole"), EITHER),
    Case("and the end", b"HTTP/1.1 100 Continue\r\n\r\n", LOST),
]

MORE = [
    Case("two answers", model("whole") + SMUGGLED, WHOLE),
    Case("two answers, kept", (model("whole") + SMUGGLED, serve), WHOLE),
    Case("bytes behind", (model("whole") + b"\r\n\r\nHTTP", serve), WHOLE),
    Case("204 with a body", (answer(SMUGGLED, status="204 None"), serve), NOTHING),
    Case("204 in chunks", (unframed(CHUNKED, status="204 None") + chunked(SMUGGLED), serve), NOTHING),
    Case("205 with a body", (answer(SMUGGLED, status="205 None"), serve), NOTHING | REFUSED),
    Case("304 with a body", (answer(SMUGGLED, status="304 Same"), serve), STATUS),
    Case("500 with another", (answer(b"{}", status="500 X") + SMUGGLED, serve), STATUS),
    Case("end, and still there", (model("whole", "Connection: close"), hold), WHOLE),
    Case("kept, and gone", (model("whole", "Connection: keep-alive"), end), WHOLE),
    Case("kept, and reset", (model("whole", "Connection: keep-alive"), reset), WHOLE),
]

THEIRS = {
    "httpx": {"next", "smuggled", "lost"},  # httpcore takes what lies behind an answer for the next one
    "aiohttp": {"next", "lost"},  # aiohttp keeps a connection with half of an answer behind the last one
}
"""How a call after too much may end where connections are another library's."""


def check(transport: Transport, case: Case, head: bytes = b"") -> None:
    first, *rest = case.steps
    first = (head + first,) if isinstance(first, bytes) else (head, first)  # in one packet
    with HostileServer((request, *first, *rest)) as server:
        (outcome,) = attack(transport, server, retrieve())
        found = "swallowed" if server.swallowed else outcome.end
        assert found in case.must | (case.aiohttp if transport.aiohttp else set())


@cases(STATUS_LINES)
def test_status_lines(transport: Transport, case: Case) -> None:
    check(transport, case)


@cases(HEADS)
def test_heads(transport: Transport, case: Case) -> None:
    check(transport, case)


@cases(LENGTHS)
def test_lengths(transport: Transport, case: Case) -> None:
    check(transport, case)


@cases(CODINGS)
def test_codings(transport: Transport, case: Case) -> None:
    check(transport, case)


@cases(CHUNKS)
def test_chunks(transport: Transport, case: Case) -> None:
    check(transport, case, unframed(CHUNKED))


@cases(PROVISIONAL)
def test_provisional_answers(transport: Transport, case: Case) -> None:
    check(transport, case)


@cases(MORE)
def test_more_than_was_asked_for(transport: Transport, case: Case) -> None:
    with HostileServer((request, *case.steps)) as server:
        (outcome,) = attack(transport, server, retrieve(), after=theirs(transport))
        assert outcome.end in case.must


@pytest.mark.parametrize("body", [b"", BODY, BODY + SMUGGLED], ids=["no-body", "a-body", "two-bodies"])
def test_answers_to_head(transport: Transport, body: bytes) -> None:
    """They say the length of a body that must not come."""
    with HostileServer((request, answer(body, length=SIZE), serve)) as server:
        after = {"next"} if not body else theirs(transport)
        (outcome,) = attack(
            transport, server, lambda c: c._send("HEAD", "/models/whole", str, {}), after=after
        )
        assert outcome.end in (NOTHING if body else {"done"})


def theirs(transport: Transport) -> set[str]:
    """How a call may end after too much was said."""
    return {"next"} if transport.own else THEIRS["aiohttp" if transport.aiohttp else "httpx"]
