"""Chunks into events and into the completion, against sequences that the usual client agrees with."""

from __future__ import annotations

import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from openai_client.helpers.chat_events import ContentDeltaEvent
from openai_client.helpers.chat_state import ChatCompletionStreamState
from openai_client.types.chat import ChatCompletionChunk

from .feeds import present

SEQUENCES: dict[str, dict[str, Any]] = json.loads(
    Path(__file__).with_name("chat_sequences.json").read_text(encoding="utf-8")
)


def chunks(case: str) -> list[ChatCompletionChunk]:
    made = deepcopy(SEQUENCES[case]["chunks"])
    return [ChatCompletionChunk.model_validate(each) for each in made if each["object"]]


def shown(event: Any) -> Any:
    data = present(event)
    return {"type": "chunk"} if data["type"] == "chunk" else data


@pytest.mark.parametrize("case", SEQUENCES)
@pytest.mark.parametrize("late", [False, True])
def test_events_and_the_completion(case: str, late: bool) -> None:
    sequence = SEQUENCES[case]
    state = ChatCompletionStreamState[Any](input_tools=sequence.get("tools", []))
    got: list[Any] = []
    failed = False
    for chunk in chunks(case):
        try:
            for event in state.handle_chunk(chunk):
                got.append(event if late else shown(event))
        except Exception:
            failed = True
            break
    assert ([shown(event) for event in got] if late else got) == sequence["events"]
    assert failed == ("raises" in sequence)
    if "final" in sequence:
        want = deepcopy(sequence["final"])
        for choice in want["choices"]:
            for call in choice["message"].get("tool_calls", ()):
                del call["index"]  # of the delta: an answer that comes whole does not have it
        want |= MORE.get(case, {})
        assert present(state.get_final_completion()) == want
    elif "final_raises" in sequence:
        with pytest.raises(Exception, match="length|content filter"):
            state.get_final_completion()


MORE = {"unknown": {"zap": {"a": 1}}, "text_logprobs_null": {"system_fingerprint": "fp2"}}


def lines(size: int, *, reading: bool) -> float:
    """Lines of Python that run per piece while the arguments of a tool call come in pieces of 16."""
    sequence = json.dumps({"rows": [{"id": number} for number in range(size // 12)]})
    base = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    calls: list[dict[str, Any]] = [
        {"index": 0, "id": "t", "type": "function", "function": {"name": "get", "arguments": ""}},
        *(
            {"index": 0, "function": {"arguments": sequence[at : at + 16]}}
            for at in range(0, len(sequence), 16)
        ),
    ]
    made = [
        ChatCompletionChunk.model_validate(
            {**base, "choices": [{"index": 0, "delta": {"tool_calls": [call]}}]}
        )
        for call in calls
    ]
    state = ChatCompletionStreamState[None](input_tools=STRICT)
    count = 0

    def trace(*_: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        for chunk in made:
            for event in state.handle_chunk(chunk):
                if reading and event.type == "tool_calls.function.arguments.delta":
                    len(event.arguments)
                    _ = event.parsed_arguments
    finally:
        sys.settrace(before)
    return count / len(made)


STRICT: Any = [{"type": "function", "function": {"name": "get", "strict": True}}]


@pytest.mark.parametrize("reading", [False, True])
def test_work_grows_with_the_text(reading: bool) -> None:
    assert lines(100_000, reading=reading) < 1.5 * lines(10_000, reading=reading)


def test_choices_may_come_in_any_order() -> None:
    state = ChatCompletionStreamState[None]()
    for index in (2, 0, 2, 1):
        delta = {"role": "assistant", "content": str(index)}
        choice = {"index": index, "delta": delta, "finish_reason": None}
        state.handle_chunk(ChatCompletionChunk.model_validate({"id": "c", "choices": [choice]}))
    final = state.get_final_completion()
    assert [(each.index, each.message.content, each.message.role) for each in final.choices] == [
        (0, "0", "assistant"),
        (1, "1", "assistant"),
        (2, "22", "assistant"),
    ]


def test_nothing_has_come() -> None:
    state = ChatCompletionStreamState[None]()
    for read in (lambda: state.current_completion_snapshot, state.get_final_completion):
        with pytest.raises(RuntimeError, match="no chunk"):
            read()


def test_events_can_be_shown_compared_and_made_by_hand() -> None:
    state = ChatCompletionStreamState[Any](response_format=dict)
    events = [event for chunk in chunks("text") for event in state.handle_chunk(chunk)]
    deltas: list[Any] = [event for event in events if event.type == "content.delta"]
    assert (
        repr(deltas[1]) == "ContentDeltaEvent(type='content.delta', delta='Hel', snapshot='Hel', parsed=None)"
    )
    made = ContentDeltaEvent(type="content.delta", delta="Hel", snapshot="Hel")
    assert (made.parsed, made.snapshot) == (None, "Hel")
    assert made == made.model_copy() and made != deltas[2]
    (done,) = [event for event in events if event.type == "content.done"]
    assert "parsed=StructureError" in repr(done)
    with pytest.raises(ValueError, match="not valid JSON"):
        _ = done.parsed
