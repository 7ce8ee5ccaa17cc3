"""Responses: scripted turns or an echo, whole or as events; stored, in the background, in conversations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import crud
from ..call import Call
from ..kinds import is_mapping
from ..messages import Answer, events_answer
from ..problems import Problem
from ..scripts import Turn, text_of, tokens
from ..state import Item
from .response_events import events

_KEPT = """background instructions max_output_tokens max_tool_calls metadata parallel_tool_calls
    previous_response_id prompt_cache_key reasoning safety_identifier service_tier temperature text tool_choice
    tools top_logprobs top_p truncation user""".split()
_DEFAULTS: Mapping[str, Any] = {
    "instructions": None,
    "metadata": {},
    "temperature": 1.0,
    "top_p": 1.0,
    "tools": [],
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "text": {"format": {"type": "text"}},
    "truncation": "disabled",
}
_FILLED: Mapping[str, Item] = {
    "function": {"strict": True, "parameters": None},
    "input_image": {"detail": "auto"},
    "output_text": {"annotations": [], "logprobs": []},
}
"""What the service fills in where a request leaves it out: by the type of a tool, or of a part of a message."""


def create(call: Call) -> Item | Answer:
    """`post /responses`."""
    response = made(call)
    if call.streams:
        return events_answer(((event["type"], event) for event in events(response)), done=False)
    if call.body.get("background"):
        # Completed at the second look; until then there is nothing to see.
        call.mock.state.put("/responses/waiting", response["id"], dict(response))
        response.update({"status": "queued", "output": [], "completed_at": None, "usage": None})
        return {key: value for key, value in response.items() if key != "usage"}
    return response


def made(call: Call, latest: str | None = None) -> Item:
    """A response, whole, and kept where it is to be kept. Raises: Problem.

    `latest` may be gone on with although it was not kept.
    """
    mock, body = call.mock, call.body
    before = body.get("previous_response_id")
    known = before in (None, latest) or mock.state.get("/responses", before) is not None
    if not known and not mock.invent:
        message = f"Previous response with id '{before}' not found."
        raise Problem(400, message, param="previous_response_id", code="previous_response_not_found")
    inputs = items(call, body.get("input"))
    turn = mock.responses.next(body, _latest_text(inputs))
    response = _response(call, turn, inputs)
    conversation = _conversation(call)
    if conversation:
        response["conversation"] = {"id": conversation}
        for item in (*inputs, *response["output"]):
            mock.state.put(f"/conversations/{conversation}/items", item["id"], item)
    if body.get("store") is not False:
        mock.state.put("/responses", response["id"], response)
        for item in inputs:
            mock.state.put(f"/responses/{response['id']}/input_items", item["id"], item)
    return response


def _response(call: Call, turn: Turn, inputs: list[Item]) -> Item:
    synth, body = call.mock.synth, call.body
    output: list[Item] = []
    if turn.text or turn.refusal is not None or not turn.tool_calls:
        part: Item = {"type": "output_text", "text": turn.text, "annotations": [], "logprobs": []}
        if turn.refusal is not None:
            part = {"type": "refusal", "refusal": turn.refusal}
        message = {"id": synth.id("msg_"), "type": "message", "role": "assistant", "status": "completed"}
        output.append({**message, "content": [part]})
    for each in turn.tool_calls:
        names = {"id": synth.id("fc_"), "type": "function_call", "call_id": synth.id("call_")}
        output.append({**names, "name": each.name, "arguments": each.arguments, "status": "completed"})
    short = turn.finish in ("length", "content_filter")
    reason = {"length": "max_output_tokens", "content_filter": "content_filter"}.get(turn.finish or "")
    asked, answered = tokens(inputs), tokens([turn.text, *(each.arguments for each in turn.tool_calls)])
    now = synth.current_time()
    return {
        "id": synth.id("resp_"),
        "object": "response",
        "created_at": now,
        "completed_at": None if short else now + 1,
        "status": "incomplete" if short else "completed",
        "model": call.model,
        "error": None,
        "incomplete_details": {"reason": reason} if short else None,
        "output": output,
        **_DEFAULTS,
        **{name: body[name] for name in _KEPT if body.get(name) is not None},
        "tools": list(map(_filled, body.get("tools") or ())),
        "usage": {
            "input_tokens": asked,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": answered,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": asked + answered,
        },
    }


def items(call: Call, given: Any) -> list[Item]:
    """What was put in, as items with ids."""
    rows = [{"role": "user", "content": given}] if isinstance(given, str) else given or []
    found: list[Item] = []
    for row in rows:
        item: Item = dict(row)
        item.setdefault("type", "message")
        item["id"] = item.get("id") or call.mock.synth.id("msg_" if item["type"] == "message" else "item_")
        if item["type"] == "message":
            if isinstance(item.get("content"), str):
                kind = "output_text" if item.get("role") == "assistant" else "input_text"
                item["content"] = [{"type": kind, "text": item["content"]}]
            item["content"] = list(map(_filled, item["content"]))
        if item["type"] != "item_reference" and item.get("status") is None:
            item["status"] = "completed"
        found.append(item)
    return found


def _filled(given: Item) -> Item:
    """A tool, or a part of a message, with what the service fills in."""
    present = {name: value for name, value in given.items() if value is not None}
    return {**given, **_FILLED.get(given.get("type", ""), {}), **present}


def _latest_text(inputs: list[Item]) -> str:
    for item in reversed(inputs):
        if item["type"] == "function_call_output":
            return text_of(item.get("output"))
        if item["type"] == "message" and item.get("role") == "user":
            return text_of(item.get("content"))
    return ""


def _conversation(call: Call) -> str:
    given = call.body.get("conversation")
    id = given.get("id") if is_mapping(given) else given
    if id and call.mock.state.get("/conversations", str(id)) is None and not call.mock.invent:
        raise Problem(404, f"Conversation with id '{id}' not found.", param="conversation", code="not_found")
    return str(id or "")


# --- stored responses -----------------------------------------------------------------------


def _found(call: Call) -> Item:
    id, mock = call.path["response_id"], call.mock
    if mock.invent and mock.state.get("/responses", id) is None:
        mock.state.put("/responses", id, {**_response(call, Turn("Hello!"), []), "id": id})
    return crud.item(call, "/responses/{response_id}")


def retrieve(call: Call) -> Item | Answer:
    """`get /responses/{response_id}`; one in the background goes on at each look."""
    found = _found(call)
    waiting = call.mock.state.get("/responses/waiting", found["id"])
    if call.streams:
        whole = waiting or found
        after = call.query.get("starting_after")
        rows = [row for row in events(whole) if after is None or row["sequence_number"] > after]
        return events_answer(((row["type"], row) for row in rows), done=False)
    if waiting is not None and found["status"] == "in_progress":
        found.update(waiting)
        call.mock.state.drop("/responses/waiting", found["id"])
    elif found["status"] == "queued":
        found["status"] = "in_progress"
    return _shown(found)


def _shown(found: Item) -> Item:
    """Usage is left out while there is none."""
    return {key: value for key, value in found.items() if key != "usage" or value is not None}


def cancel(call: Call) -> Item:
    """`post /responses/{response_id}/cancel`."""
    found = _found(call)
    if not found.get("background") and not call.mock.invent:
        raise Problem(400, "Cannot cancel a synchronous response.", param="response_id")
    if found["status"] in ("queued", "in_progress"):
        found["status"] = "cancelled"
        call.mock.state.drop("/responses/waiting", found["id"])
    return _shown(found)


def inputs_of(call: Call) -> Item:
    """`get /responses/{response_id}/input_items`."""
    return crud.listing(call)


def count(call: Call) -> Item:
    """`post /responses/input_tokens`."""
    made: Item = crud.fitted(call, {}, call.operation.answer["shape"])
    return {**made, "input_tokens": tokens(call.body.get("input") or "")}


HANDLERS = {
    "post /responses": create,
    "get /responses/{response_id}": retrieve,
    "post /responses/{response_id}/cancel": cancel,
    "get /responses/{response_id}/input_items": inputs_of,
    "post /responses/input_tokens": count,
}
