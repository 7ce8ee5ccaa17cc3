"""Chunks into events and into the completion, against sequences that the usual client agrees with."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

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
    said = SEQUENCES[case]
    state = ChatCompletionStreamState[Any](input_tools=said.get("tools", []))
    got: list[Any] = []
    failed = False
    for chunk in chunks(case):
        try:
            for event in state.handle_chunk(chunk):
                got.append(event if late else shown(event))
        except Exception:
            failed = True
            break
    assert ([shown(event) for event in got] if late else got) == said["events"]
    assert failed == ("raises" in said)
    if "final" in said:
        want = deepcopy(said["final"])
        for choice in want["choices"]:
            for call in choice["message"].get("tool_calls", ()):
                del call["index"]  # of the delta: an answer that comes whole does not have it
        want |= MORE.get(case, {})
        assert present(state.get_final_completion()) == want
    elif "final_raises" in said:
        with pytest.raises(Exception, match="length|content_filter"):
            state.get_final_completion()


MORE = {"unknown": {"zap": {"a": 1}}, "text_logprobs_null": {"system_fingerprint": "fp2"}}
