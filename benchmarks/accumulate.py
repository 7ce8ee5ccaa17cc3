"""What accumulating a stream costs: a tool call whose arguments come in pieces of 16 characters."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from typing import Any

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, Variant, main

PIECE = 16
SHORT, LONG = 20_000, 1_000_000
"""The long one is ours alone: the official snapshots of it take minutes."""
TOOLS: Any = [{"type": "function", "function": {"name": "get", "strict": True, "parameters": {}}}]


def arguments(size: int) -> str:
    """JSON of about this length: many small objects."""
    return json.dumps({"rows": [{"id": i, "name": f"é{i}"} for i in range(size // 28)]})


def chunks(text: str) -> Iterable[dict[str, Any]]:
    """The chunks of a chat completion that calls a tool with this text."""
    base = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    first = {"index": 0, "id": "t", "type": "function", "function": {"name": "get", "arguments": ""}}
    deltas: list[dict[str, Any]] = [{"role": "assistant", "tool_calls": [first]}]
    for at in range(0, len(text), PIECE):
        deltas.append({"tool_calls": [{"index": 0, "function": {"arguments": text[at : at + PIECE]}}]})
    for delta in deltas:
        yield {**base, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    yield {**base, "choices": [{"index": 0, "delta": {}, "finish_reason": "tool_calls"}]}


def nothing(event: Any) -> None:
    """Read no snapshot."""


def parsed(event: Any) -> None:
    """Read what has been parsed."""
    if event.type == "tool_calls.function.arguments.delta":
        _ = event.parsed_arguments


def joined(event: Any) -> None:
    """Read the text so far, and let it go."""
    if event.type == "tool_calls.function.arguments.delta":
        len(event.arguments)


LOOKS = {"nothing read": nothing, "parsed arguments read": parsed, "joined text read": joined}


def measure(job: Measurement) -> Figures:
    """CPU microseconds of each piece."""
    size = SHORT // 2 if job.quick else SHORT
    found = {f"20 KB, {name}": spent(job.name, size, look) for name, look in LOOKS.items()}
    if job.name == "openai_client":
        size = LONG // 5 if job.quick else LONG
        found |= {f"1 MB, {name}": spent(job.name, size, look) for name, look in LOOKS.items()}
    return found


def spent(package: str, size: int, look: Callable[[Any], None]) -> float:
    """For one stream of so many characters."""
    home = __import__(f"{package}.lib.streaming.chat", None, None, ("ChatCompletionStreamState",))
    kind = __import__(f"{package}.types.chat", None, None, ("ChatCompletionChunk",)).ChatCompletionChunk
    made = [kind.model_validate(chunk) for chunk in chunks(arguments(size))]
    state = home.ChatCompletionStreamState(input_tools=TOOLS)
    begun = time.process_time()
    for chunk in made:
        for event in state.handle_chunk(chunk):
            look(event)
    return (time.process_time() - begun) / len(made) * 1e6


BENCH = Bench(
    "accumulate",
    "Accumulating a streamed tool call",
    [Row(f"{size}, {name}", "µs/piece") for size in ("20 KB", "1 MB") for name in LOOKS],
    {"ours": PLAIN, "ours, orjson": Variant(), "official": THEIRS},
    measure,
    rounds=3,
    quick_rounds=1,
    note="Arguments in pieces of 16 characters; what is read is read at every piece.",
)

if __name__ == "__main__":
    main(BENCH)
