"""What accumulating a stream costs, beside the official package where that is installed.

    PYTHONPATH=generated/openai python benchmarks/accumulate.py

Each row is one run over a tool call whose arguments come in pieces of 16 characters.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable
from typing import Any

PIECE = 16
SIZES = (10_000, 100_000, 1_000_000)
OFFICIAL_MOST = 100_000
"""Beyond this the official snapshots take minutes."""
TOOLS: Any = [{"type": "function", "function": {"name": "get", "strict": True, "parameters": {}}}]


def arguments(size: int) -> str:
    """JSON of about this length: many small objects."""
    return json.dumps({"rows": [{"id": i, "name": f"é{i}"} for i in range(size // 28)]})


def chunks(text: str) -> Iterable[dict[str, Any]]:
    """The chunks of a chat completion that calls a tool with this text."""
    base = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    first = {"index": 0, "id": "t", "type": "function", "function": {"name": "get", "arguments": ""}}
    yield {**base, "choices": [{"index": 0, "delta": {"role": "assistant", "tool_calls": [first]}}]}
    for at in range(0, len(text), PIECE):
        call = {"index": 0, "function": {"arguments": text[at : at + PIECE]}}
        yield {**base, "choices": [{"index": 0, "delta": {"tool_calls": [call]}}]}
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


def ours(text: str, look: Callable[[Any], None]) -> float:
    """Seconds for the accumulator alone."""
    from openai_client.lib.streaming.chat import ChatCompletionStreamState
    from openai_client.types.chat import ChatCompletionChunk

    made = [ChatCompletionChunk.model_validate(chunk) for chunk in chunks(text)]
    state = ChatCompletionStreamState[None](input_tools=TOOLS)
    return timed(state, made, look)


def official(text: str, look: Callable[[Any], None]) -> float | None:
    """The same of the official package; None where it is not installed."""
    try:
        from openai.lib.streaming.chat import ChatCompletionStreamState
        from openai.types.chat import ChatCompletionChunk
    except ImportError:
        return None
    made = [ChatCompletionChunk.model_validate(_complete(chunk)) for chunk in chunks(text)]
    return timed(ChatCompletionStreamState(input_tools=TOOLS), made, look)


def _complete(chunk: dict[str, Any]) -> dict[str, Any]:
    choices = [{"finish_reason": None, **choice} for choice in chunk["choices"]]
    return {**chunk, "choices": choices}


def timed(state: Any, made: list[Any], look: Callable[[Any], None]) -> float:
    """Seconds for all chunks."""
    start = time.perf_counter()
    for chunk in made:
        for event in state.handle_chunk(chunk):
            look(event)
    return time.perf_counter() - start


def main() -> None:
    """Print a table."""
    print(f"{'characters':>10}  {'read at every piece':<22}{'ours':>9}{'µs/piece':>10}{'official':>10}")
    for size in SIZES:
        text = arguments(size)
        for look, name in ((nothing, "nothing"), (parsed, "parsed arguments"), (joined, "joined text")):
            mine = min(ours(text, look) for _ in range(3 if size < SIZES[-1] else 1))
            theirs = official(text, look) if size <= OFFICIAL_MOST else None
            beside = "-" if theirs is None else f"{theirs:.3f} s"
            each = mine / (len(text) / PIECE) * 1e6
            print(f"{len(text):>10}  {name:<22}{mine:>7.3f} s{each:>10.1f}{beside:>10}")


if __name__ == "__main__":
    main()
