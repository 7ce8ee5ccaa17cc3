"""Uploads in parts: the parts, put together, become a file."""

from __future__ import annotations

from ..call import Call
from ..forms import File
from ..problems import Problem
from ..state import Item
from . import files


def create(call: Call) -> Item:
    """`post /uploads`."""
    synth = call.mock.synth
    made: Item = {
        "id": synth.id("upload_"),
        "object": "upload",
        "bytes": call.body["bytes"],
        "created_at": synth.current_time(),
        "expires_at": synth.current_time() + 3600,
        "filename": call.body["filename"],
        "purpose": call.body["purpose"],
        "status": "pending",
        "file": None,
    }
    return call.mock.state.put("/uploads", made["id"], made)


def _pending(call: Call) -> Item:
    id = call.path["upload_id"]
    found = call.mock.state.get("/uploads", id)
    if found is None and call.mock.invent:
        found = _invented(call, id)
    if found is None:
        raise Problem(404, f"No such Upload object: {id}", param="upload_id", code="not_found")
    if found["status"] != "pending":
        raise Problem(400, f"The upload is {found['status']} already.", param="upload_id")
    return found


def _invented(call: Call, id: str) -> Item:
    now = call.mock.synth.current_time()
    made: Item = {"id": id, "object": "upload", "bytes": 0, "created_at": now, "expires_at": now + 3600}
    made |= {"filename": "data.bin", "purpose": "assistants", "status": "pending", "file": None}
    return call.mock.state.put("/uploads", id, made)


def add(call: Call) -> Item:
    """`post /uploads/{upload_id}/parts`."""
    upload = _pending(call)
    data = call.body.get("data")
    if not isinstance(data, File):
        raise Problem(400, "'data' must be a file: a part with a file name.", param="data")
    synth = call.mock.synth
    made: Item = {"id": synth.id("part_"), "object": "upload.part", "created_at": synth.current_time()}
    made["upload_id"] = upload["id"]
    call.mock.state.save(made["id"], data.content)
    return call.mock.state.put(f"/uploads/{upload['id']}/parts", made["id"], made)


def complete(call: Call) -> Item:
    """`post /uploads/{upload_id}/complete`."""
    upload, state = _pending(call), call.mock.state
    known = state.all(f"/uploads/{upload['id']}/parts")
    pieces: list[bytes] = []
    for id in call.body["part_ids"]:
        if id not in known and not call.mock.invent:
            raise Problem(400, f"The part {id!r} is none of this upload.", param="part_ids")
        pieces.append(state.content(id) or b"")
    content = b"".join(pieces)
    if len(content) != upload["bytes"] and not call.mock.invent:
        message = f"The parts are {len(content)} bytes, {upload['bytes']} were announced."
        raise Problem(400, message, param="part_ids")
    upload["file"] = files.keep(call, upload["filename"], content, upload["purpose"])
    upload["status"] = "completed"
    for id in known:
        state.erase(id)
    return upload


def cancel(call: Call) -> Item:
    """`post /uploads/{upload_id}/cancel`."""
    upload = _pending(call)
    upload["status"] = "cancelled"
    return upload


HANDLERS = {
    "post /uploads": create,
    "post /uploads/{upload_id}/parts": add,
    "post /uploads/{upload_id}/complete": complete,
    "post /uploads/{upload_id}/cancel": cancel,
}
