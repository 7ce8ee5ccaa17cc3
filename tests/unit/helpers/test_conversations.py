"""What streams add up to is what would have come whole: a thousand made-up answers of each kind."""

from __future__ import annotations

from copy import deepcopy
from random import Random
from typing import Any

import pytest

from openai_client._core.models.codec import decode
from openai_client.helpers.chat_state import ChatCompletionStreamState
from openai_client.helpers.responses_state import ResponseStreamState
from openai_client.types.chat import ChatCompletionChunk

from . import conversations


@pytest.mark.parametrize("block", range(10))
def test_chats(block: int) -> None:
    for number in range(100):
        random = Random(block * 100 + number)
        whole = conversations.completion(random)
        state = ChatCompletionStreamState[None]()
        texts: dict[str, str] = {}
        for chunk in conversations.chunks(random, whole):
            given = deepcopy(chunk)
            decoded = ChatCompletionChunk.model_validate(chunk)
            for event in state.handle_chunk(decoded):
                if event.type == "content.delta" and random.random() < 0.3:
                    assert event.snapshot.endswith(event.delta)
                if event.type == "tool_calls.function.arguments.done":
                    texts[event.arguments] = event.name
            assert decoded.to_dict() == given, "a chunk was changed"
        assert conversations.unparsed(state.get_final_completion().to_dict()) == whole
        calls = [call for choice in whole["choices"] for call in choice["message"].get("tool_calls", ())]
        functions = [call["function"] for call in calls if call["type"] == "function"]
        assert texts == {function["arguments"]: function["name"] for function in functions}


@pytest.mark.parametrize("block", range(10))
@pytest.mark.parametrize("done", [True, False])
def test_responses(block: int, done: bool) -> None:
    for number in range(100):
        random = Random(block * 100 + number)
        whole = conversations.response(random)
        state = ResponseStreamState[None]()
        *events, last = conversations.response_events(random, whole, done=done)
        for event in events:
            decoded: Any = decode("types.responses._models:ResponseStreamEvent", deepcopy(event))
            (enriched,) = state.handle_event(decoded)
            assert isinstance(enriched, type(decoded))
            assert decoded.to_dict() == event, "an event was changed"
            if random.random() < 0.1:
                assert len(state.current_response_snapshot.output) <= len(whole["output"])
        so_far = conversations.unparsed(state.current_response_snapshot.to_dict()["output"])
        assert [{**item, "status": "completed"} for item in so_far] == whole["output"]
        state.handle_event(decode("types.responses._models:ResponseStreamEvent", deepcopy(last)))
        assert conversations.unparsed(state.get_final_response().to_dict()) == whole
        assert conversations.unparsed(state.current_response_snapshot.to_dict()) == whole
