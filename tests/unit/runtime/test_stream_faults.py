"""Streams that break: at every byte, slowly, as garbage, compressed. Never a wrong event, never a silent end."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest

from openai_client.testing import Answer, Fault, Request, Reset, Scripted
from support.streams import MODES, endpoint, sse

Outcome: TypeAlias = tuple[list[Any], Exception | None]
Trial: TypeAlias = tuple[str, int]
"""How to break, and where."""

VALUES = [{"id": f"c{n}", "choices": [{"index": 0, "delta": {"content": f"ü{n}"}}]} for n in range(3)]
BODY = b": hello\n\n" + sse(("chunk", VALUES[0])) + sse(*VALUES[1:]).replace(b"\n", b"\r\n") + sse("[DONE]")
WHOLE = [value["id"] for value in VALUES]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"

pytestmark = pytest.mark.parametrize("mode", MODES)


def outcomes(mini: Any, core: Any, mode: str, answer: Callable[[int], Answer], count: int) -> list[Outcome]:
    """What becomes of streams answered in turn, on one client."""
    call = endpoint(core).call({"stream": True})
    turn = iter(range(count))
    found: list[Outcome] = []

    def handler(_: Request) -> Answer:
        return answer(next(turn))

    with Scripted(handler).serve() as server:
        settings = {"base_url": server.origin, "max_retries": 0, "timeout": 10}
        if mode == "sync":
            with mini.Client(**settings) as client:
                for _ in range(count):
                    events: list[Any] = []
                    error: Exception | None = None
                    try:
                        for event in client._engine.run(call):
                            events.append(event.id)
                    except Exception as raised:
                        error = raised
                    found.append((events, error))
            return found

        async def main() -> None:
            async with mini.AsyncClient(**settings) as client:
                for _ in range(count):
                    events: list[Any] = []
                    error: Exception | None = None
                    try:
                        async for event in await client._engine.run(call):
                            events.append(event.id)
                    except Exception as raised:
                        error = raised
                    found.append((events, error))

        asyncio.run(main())
    return found


def honest(core: Any, found: list[Outcome]) -> None:
    """Whole, or a beginning and an error of the connection."""
    for events, error in found:
        assert events == WHOLE[: len(events)]
        if error is None:
            assert events == WHOLE
        else:
            assert isinstance(error, core("foundation.errors").APIConnectionError)


def whole_at(cut: int) -> list[str]:
    """The events whose end lies before a place of the body."""
    done = BODY[:cut].replace(b"\r\n", b"\n").count(b"\n\n") - 1
    return WHOLE[: max(0, min(done, 3))]


def test_cut_at_every_byte(mini: Any, core: Any, mode: str) -> None:
    """The connection says that this is all: what came is delivered, then an error unless it was all."""
    found = outcomes(mini, core, mode, lambda cut: Fault(cut_at=cut).apply(Answer(body=BODY)), len(BODY) + 1)
    honest(core, found)
    for cut, (events, error) in enumerate(found):
        # A CRLF is a line end by its CR; the LF that may follow is not awaited.
        assert events in (whole_at(cut), whole_at(cut + 1))
        over = cut >= len(BODY) - 2  # after [DONE] only its blank line may be missing
        assert (error is None) == over, cut
        if error is not None:
            assert isinstance(error, core("foundation.errors").IncompleteStreamError)
            assert error.received == len(events)  # type: ignore[attr-defined]


def test_every_cutting_in_two(mini: Any, core: Any, mode: str) -> None:
    for events, error in outcomes(
        mini, core, mode, lambda cut: Answer(body=[BODY[:cut], BODY[cut:]]), len(BODY)
    ):
        assert (events, error) == (WHOLE, None)


@pytest.mark.parametrize("framing", ["length", "chunk", "none"])
def test_closed_within_the_body(mini: Any, core: Any, mode: str, framing: str) -> None:
    def answer(cut: int) -> Answer:
        if framing == "length":
            return Answer(raw=HEAD + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY[:cut])
        if framing == "chunk":
            head = HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(BODY)
            return Answer(raw=head + BODY[:cut])
        return Answer(raw=HEAD + b"\r\n" + BODY[:cut])

    found = outcomes(mini, core, mode, answer, len(BODY))
    honest(core, found)
    assert all(error for _, error in found[: len(BODY) - 2])
    assert found[-3][0] == WHOLE


def test_reset_at_every_byte(mini: Any, core: Any, mode: str) -> None:
    """A reset may destroy what had already arrived, so how much comes is not said."""
    head = HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n" % len(BODY)
    found = outcomes(
        mini, core, mode, lambda cut: Answer(raw=[(head + BODY)[:cut], Reset()]), len(head + BODY)
    )
    honest(core, found)
    assert all(error for _, error in found[: len(head)])


def test_slowly(mini: Any, core: Any, mode: str) -> None:
    slow = Fault(size=1, chunk_delay=0.0005).apply(Answer(body=BODY))
    assert outcomes(mini, core, mode, lambda _: slow, 1) == [(WHOLE, None)]


def test_compressed(mini: Any, core: Any, mode: str) -> None:
    packed = gzip.compress(BODY)
    headers = {"content-type": "text/event-stream", "content-encoding": "gzip"}
    found = outcomes(
        mini,
        core,
        mode,
        lambda cut: Fault(cut_at=cut).apply(Answer(headers=headers, body=packed)),
        len(packed) + 1,
    )
    honest(core, found)
    assert found[-1] == (WHOLE, None)
    assert found[0][1] is not None
    broken = bytearray(packed)
    broken[20] ^= 0xFF
    [(events, error)] = outcomes(mini, core, mode, lambda _: Answer(headers=headers, body=bytes(broken)), 1)
    assert error is not None
    assert events == WHOLE[: len(events)]


def test_a_changed_byte_is_no_other_event(mini: Any, core: Any, mode: str) -> None:
    """What is overwritten by a control character is no JSON any more, or no event."""
    at = [n for n in range(len(BODY)) if BODY[n : n + 1] not in b"\r\n"]
    found = outcomes(
        mini, core, mode, lambda n: Answer(body=[BODY[: at[n]] + b"\x00" + BODY[at[n] + 1 :]]), len(at)
    )
    for n, (events, error) in enumerate(found):
        assert error is not None or BODY[: at[n]].count(b"\n") < 3 or set(events) <= set(WHOLE)
        assert [each for each in events if each not in WHOLE] == []
