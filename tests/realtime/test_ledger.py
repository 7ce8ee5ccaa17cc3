"""What waits and what is in doubt, by properties: nothing is lost, nothing is counted twice, memory is bounded."""

from __future__ import annotations

from hypothesis import given, strategies as st

from openai_client._core.websockets.in_flight import Ledger, Waiting, size

ANSWERS = {"ask": ("told", "heard"), "do": ("done",)}
STEPS = st.lists(st.sampled_from(["ask", "do", "say", "told", "heard", "done", "other"]), max_size=40)


@given(STEPS)
def test_an_answer_settles_the_oldest_of_its_kind(steps: list[str]) -> None:
    ledger = Ledger(ANSWERS, 1 << 20)
    wanted: list[tuple[str, str]] = []
    for n, step in enumerate(steps):
        if step in ("ask", "do", "say"):
            wanted.append((step, f"{step}{n}"))
            ledger.add(f"{step}{n}", step)
            continue
        ledger.settle(step, {"type": step})
        wanted = [row for row in wanted if row[0] != "say"]
        settled = next((kind for kind, kinds in ANSWERS.items() if step in kinds), None)
        first = next((row for row in wanted if row[0] == settled), None)
        if first is not None:
            wanted.remove(first)
    assert ledger.frames() == [frame for _, frame in wanted]
    assert bool(ledger) == bool(wanted)


@given(st.lists(st.binary(max_size=30), max_size=60), st.integers(1, 100))
def test_a_ledger_holds_the_newest_within_its_limit(frames: list[bytes], limit: int) -> None:
    ledger = Ledger(ANSWERS, limit)
    for n, frame in enumerate(frames):
        ledger.add(frame, "ask" if n % 2 else "say")
    unanswered = ledger.frames()
    assert unanswered == frames[len(frames) - len(unanswered) :]
    assert len(unanswered) <= 1 or sum(map(size, unanswered)) <= limit
    assert bool(unanswered) == bool(frames)


@given(st.lists(st.one_of(st.text(max_size=20), st.binary(max_size=20)), max_size=40), st.integers(0, 200))
def test_what_waits_keeps_its_order_and_its_limit(frames: list[str | bytes], limit: int) -> None:
    waiting = Waiting(limit)
    kept: list[str | bytes] = []
    for frame in frames:
        if waiting.fits(frame):
            waiting.put(frame, "")
            kept.append(frame)
    unanswered = sum(len(f.encode() if isinstance(f, str) else f) for f in kept)
    assert unanswered <= limit
    if kept:
        waiting.back(*waiting.take())
    assert waiting.frames() == kept
    assert waiting.drain() == kept
    assert len(waiting) == 0
    assert waiting.fits("x" * limit)
