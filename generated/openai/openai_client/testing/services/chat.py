"""Chat completions: scripted turns or an echo, whole or as chunks; stored when asked to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .. import crud
from ..call import Call
from ..messages import Answer, events_answer
from ..scripts import Turn, text_of, tokens
from ..state import Item


def create(call: Call) -> Item | Answer:
    """`post /chat/completions`."""
    messages = call.body["messages"]
    turns = [call.mock.chat.next(call.body, _latest_text(messages)) for _ in range(call.body.get("n") or 1)]
    head: Item = {
        "id": call.mock.synth.id("chatcmpl-"),
        "object": "chat.completion",
        "created": call.mock.synth.current_time(),
        "model": call.model,
    }
    usage = _usage(messages, turns)
    choices = [_choice(call, index, turn) for index, turn in enumerate(turns)]
    whole = {
        **head,
        "choices": choices,
        "usage": usage,
        "service_tier": "default",
        "system_fingerprint": "fp_mock",
    }
    if call.body.get("store"):
        _store(call, whole)
    if not call.streams:
        return whole
    options: Item = call.body.get("stream_options") or {}
    last = usage if options.get("include_usage") else None
    return events_answer(((None, chunk) for chunk in _chunks(head, turns, choices, last)), done=True)


def _latest_text(messages: list[Mapping[str, Any]]) -> str:
    """The latest words of the user, or the latest result of a tool."""
    for message in reversed(messages):
        if message.get("role") in ("user", "tool", "function"):
            return text_of(message.get("content"))
    return ""


def _choice(call: Call, index: int, turn: Turn) -> Item:
    message: Item = {
        "role": "assistant",
        "content": turn.text or None,
        "refusal": turn.refusal,
        "annotations": [],
    }
    if turn.tool_calls:
        message["tool_calls"] = [
            {
                "id": call.mock.synth.id("call_"),
                "type": "function",
                "function": {"name": each.name, "arguments": each.arguments},
            }
            for each in turn.tool_calls
        ]
    elif turn.refusal is None:
        message["content"] = turn.text
    finish = turn.finish or ("tool_calls" if turn.tool_calls else "stop")
    return {"index": index, "message": message, "logprobs": None, "finish_reason": finish}


def _usage(messages: Any, turns: list[Turn]) -> Item:
    asked = tokens(messages)
    answered = sum(tokens(turn.text + "".join(each.arguments for each in turn.tool_calls)) for turn in turns)
    return {
        "prompt_tokens": asked,
        "completion_tokens": answered,
        "total_tokens": asked + answered,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0},
    }


def _chunks(head: Item, turns: list[Turn], choices: list[Item], usage: Item | None) -> Iterator[Item]:
    """The chunks of all choices, one choice after the other; the usage in a chunk of its own."""
    base = {
        **head,
        "object": "chat.completion.chunk",
        "service_tier": "default",
        "system_fingerprint": "fp_mock",
    }
    if usage is not None:
        base["usage"] = None
    for turn, choice in zip(turns, choices, strict=True):
        for delta in _deltas(turn, choice["message"]):
            yield {**base, "choices": [_part(choice["index"], delta, None)]}
        yield {**base, "choices": [_part(choice["index"], {}, choice["finish_reason"])]}
    if usage is not None:
        yield {**base, "choices": [], "usage": usage}


def _part(index: int, delta: Item, finish: str | None) -> Item:
    return {"index": index, "delta": delta, "logprobs": None, "finish_reason": finish}


def _deltas(turn: Turn, message: Item) -> Iterator[Item]:
    yield {"role": "assistant", "content": "" if not turn.tool_calls else None, "refusal": None}
    for word in turn.words:
        yield {"content": word}
    for index in range(0, len(turn.refusal or ""), 16):
        yield {"refusal": (turn.refusal or "")[index : index + 16]}
    for index, each in enumerate(message.get("tool_calls", ())):
        function = each["function"]
        opening = {"index": index, "id": each["id"], "type": "function"}
        yield {"tool_calls": [{**opening, "function": {"name": function["name"], "arguments": ""}}]}
        text = function["arguments"]
        for start in range(0, len(text), 8):
            yield {"tool_calls": [{"index": index, "function": {"arguments": text[start : start + 8]}}]}


# --- stored completions ---------------------------------------------------------------------


def _store(call: Call, whole: Item) -> None:
    kept = {**whole, "metadata": call.body.get("metadata")}
    call.mock.state.put("/chat/completions", whole["id"], kept)
    for message in call.body["messages"]:
        id = call.mock.synth.id("msg-")
        content = text_of(message.get("content")) or None
        row = {
            "id": id,
            "role": message.get("role"),
            "content": content,
            "refusal": None,
            "content_parts": None,
        }
        call.mock.state.put(f"/chat/completions/{whole['id']}/messages", id, row)


def update(call: Call) -> Item:
    """`post /chat/completions/{completion_id}`."""
    found = crud.item(call, call.operation.path)
    found["metadata"] = call.body.get("metadata")
    return found


def retrieve(call: Call) -> Item:
    """`get /chat/completions/{completion_id}`."""
    return crud.item(call, call.operation.path)


def messages(call: Call) -> Item:
    """`get /chat/completions/{completion_id}/messages`."""
    crud.parents(call, call.operation.path)
    return crud.listing(call, newest_first=False)


HANDLERS = {
    "post /chat/completions": create,
    "get /chat/completions/{completion_id}": retrieve,
    "post /chat/completions/{completion_id}": update,
    "get /chat/completions/{completion_id}/messages": messages,
}
