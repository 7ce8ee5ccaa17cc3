"""Batches: the uploaded lines are requests, and the mock answers each of them itself."""

from __future__ import annotations

import json
from typing import Any

from .. import crud
from ..call import Call
from ..kinds import is_object
from ..loading import load
from ..messages import Request
from ..problems import Problem
from ..state import Item
from . import files


def create(call: Call) -> Item:
    """`post /batches`."""
    files.existing(call, call.body["input_file_id"], "input_file_id")
    synth = call.mock.synth
    made: Item = {
        "id": synth.id("batch_"),
        "object": "batch",
        "endpoint": call.body["endpoint"],
        "input_file_id": call.body["input_file_id"],
        "completion_window": call.body["completion_window"],
        "status": "validating",
        "created_at": synth.current_time(),
        "expires_at": synth.current_time() + 86400,
        "request_counts": {"total": 0, "completed": 0, "failed": 0},
        "metadata": call.body.get("metadata"),
    }
    call.mock.state.put("/batches", made["id"], made)
    return dict(made)


def retrieve(call: Call) -> Item:
    """`get /batches/{batch_id}`: validating, in progress, completed; a step at each look."""
    found = crud.item(call, "/batches/{batch_id}")
    now = call.mock.synth.current_time()
    if found["status"] == "validating":
        lines, errors = _lines(call, found)
        if errors:
            found.update({"status": "failed", "failed_at": now, "errors": {"object": "list", "data": errors}})
        else:
            found.update({"status": "in_progress", "in_progress_at": now})
            found["request_counts"] = {"total": len(lines), "completed": 0, "failed": 0}
    elif found["status"] == "in_progress":
        _process(call, found)
    elif found["status"] == "cancelling":
        found.update({"status": "cancelled", "cancelled_at": now})
    return found


def cancel(call: Call) -> Item:
    """`post /batches/{batch_id}/cancel`."""
    found = crud.item(call, "/batches/{batch_id}")
    if found["status"] in ("completed", "failed", "expired", "cancelled"):
        raise Problem(409, f"Cannot cancel a batch with status '{found['status']}'.", code="invalid_status")
    found.update({"status": "cancelling", "cancelling_at": call.mock.synth.current_time()})
    return found


def _lines(call: Call, found: Item) -> tuple[list[Item], list[Item]]:
    """The requests of a batch, and what is wrong with them."""
    content = call.mock.state.content(found["input_file_id"]) or b""
    lines: list[Item] = []
    errors: list[Item] = []
    seen: set[str] = set()
    for number, text in enumerate(content.split(b"\n"), 1):
        if not text.strip():
            continue
        try:
            row: Any = load(text)
        except ValueError:
            row = None
        problem = _problem(row, found["endpoint"], seen)
        if problem:
            errors.append({"code": problem[0], "line": number, "message": problem[1], "param": problem[2]})
        else:
            lines.append(row)
    if not lines and not errors:
        errors.append(
            {"code": "empty_file", "line": None, "message": "The input file is empty.", "param": None}
        )
    return lines, errors


def _problem(row: Any, endpoint: str, seen: set[str]) -> tuple[str, str, str | None] | None:
    if not is_object(row):
        return "invalid_json_line", "This line is not a JSON object.", None
    for name in ("custom_id", "method", "url", "body"):
        if name not in row:
            return "missing_required_parameter", f"Missing required parameter: '{name}'.", name
        wanted = dict if name == "body" else str
        if not isinstance(row[name], wanted):
            return "invalid_type", f"Invalid type for '{name}'.", name
    if row["custom_id"] in seen:
        return "duplicate_custom_id", f"The custom_id '{row['custom_id']}' was used already.", "custom_id"
    seen.add(row["custom_id"])
    if row["url"] != endpoint:
        return "mismatched_url", f"The URL '{row['url']}' is not the batch's endpoint '{endpoint}'.", "url"
    return None


def _process(call: Call, found: Item) -> None:
    done: list[Item] = []
    failed: list[Item] = []
    for row in _lines(call, found)[0]:
        body = json.dumps(
            {**row["body"], "stream": False} if "stream" in row["body"] else row["body"]
        ).encode()
        headers = {"content-type": "application/json", "authorization": f"Bearer {call.mock.key}"}
        answer = call.mock.inner(Request(row["method"], row["url"], headers, body))
        id = answer.headers["x-request-id"]
        came = {
            "status_code": answer.status,
            "request_id": id,
            "body": json.loads(answer.content() or b"null"),
        }
        line = {"id": call.mock.synth.id("batch_req_"), "custom_id": row["custom_id"]}
        (done if answer.status < 400 else failed).append({**line, "response": came, "error": None})
    for name, rows in (("output_file_id", done), ("error_file_id", failed)):
        if rows:
            text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            file = files.keep(
                call,
                f"{found['id']}_{name[:-8]}.jsonl",
                text.encode("utf-8", "backslashreplace"),
                "batch_output",
            )
            found[name] = file["id"]
    total = len(done) + len(failed)
    found["request_counts"] = {"total": total, "completed": len(done), "failed": len(failed)}
    now = call.mock.synth.current_time()
    found.update({"status": "completed", "finalizing_at": now, "completed_at": now})


HANDLERS = {
    "post /batches": create,
    "get /batches/{batch_id}": retrieve,
    "post /batches/{batch_id}/cancel": cancel,
}
