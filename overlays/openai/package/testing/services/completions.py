"""Completions of texts, the old way: they say what `chat` is scripted to say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..call import Call
from ..kinds import is_list
from ..messages import Answer, events_answer
from ..scripts import Turn, tokens
from ..state import Item


def create(call: Call) -> Item | Answer:
    """`post /completions`."""
    given: Any = call.body.get("prompt") or ""
    prompts = given if is_list(given) and given and not isinstance(given[0], int) else [given]
    turns: list[Turn] = []
    for prompt in prompts:
        text = prompt if isinstance(prompt, str) else ""
        turns += [call.mock.chat.next(call.body, text) for _ in range(call.body.get("n") or 1)]
    synth = call.mock.synth
    head: Item = {
        "id": synth.id("cmpl-"),
        "object": "text_completion",
        "created": synth.current_time(),
        "model": call.model,
    }
    asked, answered = tokens(given), sum(tokens(turn.text) for turn in turns)
    usage = {"prompt_tokens": asked, "completion_tokens": answered, "total_tokens": asked + answered}
    if not call.streams:
        return {
            **head,
            "choices": [_choice(i, t.text, t.finish or "stop") for i, t in enumerate(turns)],
            "usage": usage,
        }
    options: Item = call.body.get("stream_options") or {}
    last = usage if options.get("include_usage") else None
    return events_answer(((None, chunk) for chunk in _chunks(head, turns, last)), done=True)


def _choice(index: int, text: str, finish: str | None) -> Item:
    return {"index": index, "text": text, "logprobs": None, "finish_reason": finish}


def _chunks(head: Item, turns: list[Turn], usage: Item | None) -> Iterator[Item]:
    for index, turn in enumerate(turns):
        words = turn.words or [""]
        for word in words[:-1]:
            yield {**head, "choices": [_choice(index, word, None)]}
        yield {**head, "choices": [_choice(index, words[-1], turn.finish or "stop")]}
    if usage is not None:
        yield {**head, "choices": [], "usage": usage}


HANDLERS = {"post /completions": create}
