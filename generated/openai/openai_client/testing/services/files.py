"""Files: kept with their contents."""

from __future__ import annotations

from typing import Any

from .. import crud
from ..call import Call
from ..forms import File
from ..messages import Answer, bytes_answer
from ..problems import Problem
from ..state import Item


def create(call: Call) -> Item:
    """`post /files`."""
    file = call.body.get("file")
    if not isinstance(file, File):
        raise Problem(400, "'file' must be a file: a part with a file name.", param="file")
    purpose = str(call.body.get("purpose"))
    return keep(call, file.name, file.content, purpose)


def keep(call: Call, name: str, content: bytes, purpose: str) -> Item:
    """A new file of the service."""
    mock = call.mock
    made: Item = {
        "id": mock.synth.id("file-"),
        "object": "file",
        "bytes": len(content),
        "created_at": mock.synth.current_time(),
        "filename": name,
        "purpose": purpose,
        "status": "processed",
    }
    mock.state.save(made["id"], content)
    return mock.state.put("/files", made["id"], made)


def content(call: Call) -> Answer:
    """`get /files/{file_id}/content`."""
    crud.item(call, "/files/{file_id}")
    found = call.mock.state.content(call.path["file_id"])
    return bytes_answer(b"" if found is None else found)


def delete(call: Call) -> Item:
    """`delete /files/{file_id}`."""
    call.mock.state.erase(call.path["file_id"])
    return crud.delete(call)


def create_in_container(call: Call) -> Item:
    """`post /containers/{container_id}/files`."""
    file = call.body.get("file")
    name, data = (
        (file.name, file.content) if isinstance(file, File) else (call.body.get("file_id", "file"), b"")
    )
    made = crud.create(call, {"path": f"/mnt/data/{name}", "bytes": len(data), "source": "user"})
    call.mock.state.save(made["id"], data)
    return made


def content_of_container(call: Call) -> Answer:
    """`get /containers/{container_id}/files/{file_id}/content`."""
    crud.item(call, "/containers/{container_id}/files/{file_id}")
    return bytes_answer(call.mock.state.content(call.path["file_id"]) or b"")


def existing(call: Call, id: Any, param: str) -> Item:
    """A file that a request names. Raises: Problem 404, or makes it up where the mock may."""
    found = call.mock.state.get("/files", str(id))
    if found is None and call.mock.invent:
        found = keep(call, "data.jsonl", b"", "assistants")
        call.mock.state.drop("/files", found["id"])
        return call.mock.state.put("/files", str(id), {**found, "id": str(id)})
    if found is None:
        raise Problem(404, f"No such File object: {id}", param=param, code="not_found")
    return found


HANDLERS = {
    "post /files": create,
    "get /files/{file_id}/content": content,
    "delete /files/{file_id}": delete,
    "post /containers/{container_id}/files": create_in_container,
    "get /containers/{container_id}/files/{file_id}/content": content_of_container,
}
__all__ = ["HANDLERS", "existing", "keep"]
