"""Threads, messages and runs: a run answers with a message; with function tools it asks for their results once."""

from __future__ import annotations

from typing import Any

from .. import crud
from ..call import Call
from ..messages import Answer, events_answer
from ..problems import Problem
from ..scripts import ToolCall, Turn, pieces, text_of
from ..state import Item
from .run_events import run_events

_THREAD = "/threads/{thread_id}"
_RUN = _THREAD + "/runs/{run_id}"


def create_thread(call: Call) -> Item:
    """`post /threads`."""
    return _thread(call, call.body)


def _thread(call: Call, given: Any) -> Item:
    synth = call.mock.synth
    made: Item = {"id": synth.id("thread_"), "object": "thread", "created_at": synth.current_time()}
    made |= {"metadata": given.get("metadata") or {}, "tool_resources": given.get("tool_resources") or {}}
    call.mock.state.put("/threads", made["id"], made)
    for message in given.get("messages") or ():
        _message(call, made["id"], message)
    return made


def _message(call: Call, thread: str, given: Any, run: Item | None = None) -> Item:
    synth, content = call.mock.synth, given.get("content") or ""
    now = synth.current_time()
    if isinstance(content, str):
        parts: list[Item] = [{"type": "text", "text": {"value": content, "annotations": []}}]
    else:
        parts = [
            {"type": "text", "text": {"value": part["text"], "annotations": []}}
            if part["type"] == "text"
            else part
            for part in content
        ]
    made: Item = {"id": synth.id("msg_"), "object": "thread.message", "created_at": now, "thread_id": thread}
    made |= {
        "role": given.get("role") or "user",
        "content": parts,
        "status": "completed",
        "completed_at": now,
    }
    made |= {"incomplete_details": None, "incomplete_at": None, "attachments": given.get("attachments") or []}
    made |= {"metadata": given.get("metadata") or {}, "assistant_id": None, "run_id": None}
    if run is not None:
        made |= {"assistant_id": run["assistant_id"], "run_id": run["id"]}
    return call.mock.state.put(f"/threads/{thread}/messages", made["id"], made)


def add_message(call: Call) -> Item:
    """`post /threads/{thread_id}/messages`."""
    crud.parents(call, call.operation.path)
    return _message(call, call.path["thread_id"], call.body)


def create_run(call: Call) -> Item | Answer:
    """`post /threads/{thread_id}/runs`."""
    crud.parents(call, call.operation.path)
    thread = call.path["thread_id"]
    for message in call.body.get("additional_messages") or ():
        _message(call, thread, message)
    return _begun(call, thread, None)


def create_both(call: Call) -> Item | Answer:
    """`post /threads/runs`."""
    thread = _thread(call, call.body.get("thread") or {})
    return _begun(call, thread["id"], thread)


def _begun(call: Call, thread: str, fresh: Item | None) -> Item | Answer:
    run = _run(call, thread)
    call.mock.state.put(f"/threads/{thread}/runs", run["id"], run)
    queued = dict(run)
    if not call.streams:
        return queued
    made = _advance(call, run)
    return events_answer(run_events(fresh, queued, run, made), done=True)


def _run(call: Call, thread: str) -> Item:
    mock, body = call.mock, call.body
    assistant = mock.state.get("/assistants", body["assistant_id"])
    if assistant is None and not mock.invent:
        message = f"No assistant found with id '{body['assistant_id']}'."
        raise Problem(404, message, param="assistant_id", code="not_found")
    assistant = assistant or {}
    shape = mock.contract.operations[f"get {_RUN}"].answer["shape"]
    run = crud.fitted(call, body, shape)
    run.update(dict.fromkeys(("required_action", "last_error", "started_at", "cancelled_at", "failed_at")))
    run.update(dict.fromkeys(("completed_at", "incomplete_details", "usage")))
    given: Item = {"tools": body.get("tools") or assistant.get("tools") or []}
    given["model"] = body.get("model") or assistant.get("model") or "gpt-4o-mini"
    given["instructions"] = body.get("instructions") or assistant.get("instructions") or ""
    now = mock.synth.current_time()
    given |= {"created_at": now, "expires_at": now + 600, "thread_id": thread, "status": "queued"}
    given |= {
        "tool_choice": body.get("tool_choice") or "auto",
        "response_format": body.get("response_format") or "auto",
    }
    given |= {"max_prompt_tokens": body.get("max_prompt_tokens") or 256, "parallel_tool_calls": True}
    given |= {"max_completion_tokens": body.get("max_completion_tokens") or 256}
    given |= {
        "truncation_strategy": body.get("truncation_strategy") or {"type": "auto", "last_messages": None}
    }
    given |= {"metadata": body.get("metadata") or {}, "assistant_id": body["assistant_id"]}
    return {**run, **given, "id": mock.synth.id("run_"), "object": "thread.run"}


def _latest_text(call: Call, thread: str) -> str:
    known = call.mock.state.all(f"/threads/{thread}/messages")
    for message in reversed(list(known.values())):
        if message["role"] == "user":
            return "".join(part.get("text", {}).get("value", "") for part in message["content"])
    return ""


def _advance(call: Call, run: Item) -> Item | None:
    """A run in progress comes to its end or asks for results; the message that it made."""
    mock, now = call.mock, call.mock.synth.current_time()
    functions = [tool["function"]["name"] for tool in run["tools"] if tool.get("type") == "function"]
    answered = mock.state.get("/threads/answered", run["id"])
    run["started_at"] = run["started_at"] or now
    if functions and answered is None:
        turn = mock.chat.next({}, "") if mock.chat.scripted else Turn()
        calls = turn.tool_calls or (() if turn.text else (ToolCall(functions[0], "{}"),))
        if calls:
            run.update({"status": "requires_action", "required_action": _action(call, calls)})
            return None
    else:
        turn = mock.chat.next({}, (answered or {}).get("said") or _latest_text(call, run["thread_id"]))
    message = _message(call, run["thread_id"], {"role": "assistant", "content": turn.text or "Done."}, run)
    run.update({"status": "completed", "completed_at": now, "required_action": None})
    run["usage"] = {"prompt_tokens": 10, "completion_tokens": len(pieces(turn.text)) or 1, "total_tokens": 10}
    run["usage"]["total_tokens"] = 10 + run["usage"]["completion_tokens"]
    _step(call, run, message)
    return message


def _action(call: Call, calls: tuple[ToolCall, ...]) -> Item:
    rows = [
        {
            "id": call.mock.synth.id("call_"),
            "type": "function",
            "function": {"name": each.name, "arguments": each.arguments},
        }
        for each in calls
    ]
    return {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": rows}}


def _step(call: Call, run: Item, message: Item) -> None:
    synth = call.mock.synth
    made: Item = {"id": synth.id("step_"), "object": "thread.run.step", "created_at": synth.current_time()}
    made |= {"assistant_id": run["assistant_id"], "thread_id": run["thread_id"], "run_id": run["id"]}
    made |= {
        "type": "message_creation",
        "status": "completed",
        "completed_at": synth.current_time(),
        "metadata": {},
    }
    made |= {"step_details": {"type": "message_creation", "message_creation": {"message_id": message["id"]}}}
    made |= dict.fromkeys(("last_error", "expired_at", "cancelled_at", "failed_at")) | {"usage": run["usage"]}
    call.mock.state.put(f"/threads/{run['thread_id']}/runs/{run['id']}/steps", made["id"], made)


def retrieve_run(call: Call) -> Item:
    """`get /threads/{thread_id}/runs/{run_id}`: queued, in progress, its end; a step at each look."""
    run = crud.item(call, _RUN)
    if run["status"] == "queued":
        run["status"] = "in_progress"
    elif run["status"] == "in_progress":
        _advance(call, run)
    elif run["status"] == "cancelling":
        run.update({"status": "cancelled", "cancelled_at": call.mock.synth.current_time()})
    return run


def submit(call: Call) -> Item | Answer:
    """`post …/submit_tool_outputs`."""
    run = crud.item(call, _RUN)
    if run["status"] != "requires_action" and not call.mock.invent:
        message = f"Runs in status '{run['status']}' do not accept tool outputs."
        raise Problem(400, message, code="invalid_status")
    outputs = [text_of(each.get("output")) for each in call.body["tool_outputs"]]
    call.mock.state.put("/threads/answered", run["id"], {"said": " ".join(outputs)})
    run.update({"status": "in_progress", "required_action": None})
    going = dict(run)
    if not call.streams:
        return going
    made = _advance(call, run)
    return events_answer(run_events(None, going, run, made), done=True)


def cancel_run(call: Call) -> Item:
    """`post …/cancel`."""
    run = crud.item(call, _RUN)
    if run["status"] in ("completed", "failed", "cancelled", "expired"):
        raise Problem(400, f"Cannot cancel run with status '{run['status']}'.", code="invalid_status")
    run["status"] = "cancelling"
    return run


HANDLERS = {
    "post /threads": create_thread,
    "post /threads/{thread_id}/messages": add_message,
    "post /threads/{thread_id}/runs": create_run,
    "post /threads/runs": create_both,
    f"get {_RUN}": retrieve_run,
    f"post {_RUN}/submit_tool_outputs": submit,
    f"post {_RUN}/cancel": cancel_run,
}
