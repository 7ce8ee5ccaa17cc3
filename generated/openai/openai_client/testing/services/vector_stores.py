"""Vector stores: files are indexed at the second look; a search finds the words of texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from .. import crud
from ..call import Call
from ..kinds import is_list
from ..messages import json_answer
from ..state import Item
from . import files

_STORE = "/vector_stores/{vector_store_id}"
_AUTO = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}


def create(call: Call) -> Item:
    """`post /vector_stores`."""
    synth, now = call.mock.synth, call.mock.synth.current_time()
    made: Item = {"id": synth.id("vs_"), "object": "vector_store", "created_at": now, "last_active_at": now}
    made |= {
        "name": call.body.get("name") or "",
        "metadata": call.body.get("metadata") or {},
        "usage_bytes": 0,
    }
    made |= {"status": "completed", "file_counts": _counts({})}
    if call.body.get("expires_after"):
        made["expires_after"] = call.body["expires_after"]
        made["expires_at"] = now + 86400 * int(call.body["expires_after"]["days"])
    call.mock.state.put("/vector_stores", made["id"], made)
    for id in call.body.get("file_ids") or ():
        _index(call, made["id"], id, {})
    return _seen(call, made)


def retrieve(call: Call) -> Item:
    """`get /vector_stores/{vector_store_id}`."""
    return _seen(call, crud.item(call, _STORE))


def _seen(call: Call, store: Item) -> Item:
    known = call.mock.state.all(f"/vector_stores/{store['id']}/files")
    store["file_counts"] = _counts(known)
    store["usage_bytes"] = sum(each["usage_bytes"] for each in known.values())
    store["status"] = "in_progress" if store["file_counts"]["in_progress"] else "completed"
    return store


def _counts(known: Mapping[str, Item]) -> Item:
    count = Counter(each["status"] for each in known.values())
    names = ("in_progress", "completed", "failed", "cancelled")
    return {**{name: count[name] for name in names}, "total": len(known)}


def _index(call: Call, store: str, id: str, given: Mapping[str, Any]) -> Item:
    files.existing(call, id, "file_id")
    made: Item = {
        "id": id,
        "object": "vector_store.file",
        "created_at": call.mock.synth.current_time(),
        "vector_store_id": store,
        "status": "in_progress",
        "usage_bytes": 0,
        "last_error": None,
        "chunking_strategy": _AUTO,
        "attributes": given.get("attributes") or {},
    }
    strategy: Mapping[str, Any] = given.get("chunking_strategy") or {}
    if strategy.get("type") == "static":
        made["chunking_strategy"] = strategy
    return call.mock.state.put(f"/vector_stores/{store}/files", id, made)


def _done(call: Call, file: Item) -> Item:
    """Indexed: from now on it counts."""
    if file["status"] == "in_progress":
        file["status"] = "completed"
        file["usage_bytes"] = len(call.mock.state.content(file["id"]) or b"")
    return file


def add(call: Call) -> Item:
    """`post /vector_stores/{vector_store_id}/files`."""
    crud.parents(call, call.operation.path)
    return dict(_index(call, call.path["vector_store_id"], call.body["file_id"], call.body))


def file(call: Call) -> Item:
    """`get /vector_stores/{vector_store_id}/files/{file_id}`."""
    return _done(call, crud.item(call, call.operation.path))


def content(call: Call) -> Item:
    """`get /vector_stores/{vector_store_id}/files/{file_id}/content`."""
    crud.item(call, f"{_STORE}/files/{{file_id}}")
    text = (call.mock.state.content(call.path["file_id"]) or b"").decode("utf-8", "replace")
    data = [{"type": "text", "text": text}]
    return {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}


def batch(call: Call) -> Item:
    """`post /vector_stores/{vector_store_id}/file_batches`."""
    crud.parents(call, call.operation.path)
    store, synth = call.path["vector_store_id"], call.mock.synth
    rows = call.body.get("files") or [{**call.body, "file_id": id} for id in call.body.get("file_ids") or ()]
    made: Item = {
        "id": synth.id("vsfb_"),
        "object": "vector_store.files_batch",
        "created_at": synth.current_time(),
    }
    made |= {"vector_store_id": store, "status": "in_progress"}
    found = {row["file_id"]: _index(call, store, row["file_id"], row) for row in rows}
    made["file_counts"] = _counts(found)
    call.mock.state.put(call.here, made["id"], made)
    call.mock.state.all(f"{call.here}/{made['id']}/files").update(found)
    return dict(made)


def batch_seen(call: Call) -> Item:
    """`get …/file_batches/{batch_id}`: done at the first look."""
    found = crud.item(call, f"{_STORE}/file_batches/{{batch_id}}")
    known = call.mock.state.all(f"{call.concrete(_STORE)}/file_batches/{found['id']}/files")
    if found["status"] == "in_progress":
        for each in known.values():
            _done(call, each)
        found.update({"status": "completed", "file_counts": _counts(known)})
    return found


def batch_cancelled(call: Call) -> Item:
    """`post …/file_batches/{batch_id}/cancel`."""
    found = crud.item(call, f"{_STORE}/file_batches/{{batch_id}}")
    known = call.mock.state.all(f"{call.concrete(_STORE)}/file_batches/{found['id']}/files")
    for each in known.values():
        if each["status"] == "in_progress":
            each["status"] = "cancelled"
    found.update({"status": "cancelled", "file_counts": _counts(known)})
    return found


def search(call: Call) -> Any:
    """`post /vector_stores/{vector_store_id}/search`: texts that share most words with the query."""
    crud.parents(call, call.operation.path)
    query = call.body["query"]
    queries = query if is_list(query) else [query]
    words = {word for each in queries for word in each.lower().split()}
    found: list[Item] = []
    for each in call.mock.state.all(f"{call.concrete(_STORE)}/files").values():
        text = (call.mock.state.content(each["id"]) or b"").decode("utf-8", "replace")
        score = len(words & {*text.lower().split()}) / (len(words) or 1)
        name = (call.mock.state.get("/files", each["id"]) or {}).get("filename", "")
        row = {"file_id": each["id"], "filename": name, "score": score, "attributes": each["attributes"]}
        found.append({**row, "content": [{"type": "text", "text": text}]})
    found.sort(key=lambda row: -float(row["score"]))
    most = call.body.get("max_num_results") or 10
    page = {"object": "vector_store.search_results.page", "search_query": queries, "data": found[:most]}
    return json_answer({**page, "has_more": False, "next_page": None})


HANDLERS = {
    "post /vector_stores": create,
    "get /vector_stores/{vector_store_id}": retrieve,
    "post /vector_stores/{vector_store_id}/files": add,
    "get /vector_stores/{vector_store_id}/files/{file_id}": file,
    "get /vector_stores/{vector_store_id}/files/{file_id}/content": content,
    "post /vector_stores/{vector_store_id}/file_batches": batch,
    "get /vector_stores/{vector_store_id}/file_batches/{batch_id}": batch_seen,
    "post /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel": batch_cancelled,
    "post /vector_stores/{vector_store_id}/search": search,
}
