"""Conversations and their items."""

from __future__ import annotations

from typing import Any

from .. import crud
from ..call import Call
from ..state import Item
from .responses import items as items_of

_ROOT = "/conversations/{conversation_id}"


def create(call: Call) -> Item:
    """`post /conversations`."""
    synth = call.mock.synth
    made: Item = {"id": synth.id("conv_"), "object": "conversation", "created_at": synth.current_time()}
    made["metadata"] = call.body.get("metadata") or {}
    call.mock.state.put("/conversations", made["id"], made)
    for item in items_of(call, call.body.get("items")):
        call.mock.state.put(f"/conversations/{made['id']}/items", item["id"], item)
    return made


def add(call: Call) -> Item:
    """`post /conversations/{conversation_id}/items`."""
    crud.parents(call, call.operation.path)
    added = items_of(call, call.body["items"])
    for item in added:
        call.mock.state.put(call.here, item["id"], item)
    return _list([_shown(call, item) for item in added])


def listed(call: Call) -> Item:
    """`get /conversations/{conversation_id}/items`."""
    return crud.listing(call)


def remove(call: Call) -> Item:
    """`delete /conversations/{conversation_id}/items/{item_id}`: answers with the conversation."""
    crud.item(call, call.operation.path)
    call.mock.state.drop(call.here.rpartition("/")[0], call.path["item_id"])
    return crud.item(call, _ROOT)


def _list(items: list[Item]) -> Item:
    first, last = (items[0]["id"], items[-1]["id"]) if items else ("", "")
    return {"object": "list", "data": items, "first_id": first, "last_id": last, "has_more": False}


def _shown(call: Call, item: Item) -> Any:
    shape = call.mock.contract.item(call.operation.answer["shape"])
    return crud.fitted(call, item, shape)


HANDLERS = {
    "post /conversations": create,
    "post /conversations/{conversation_id}/items": add,
    "get /conversations/{conversation_id}/items": listed,
    "delete /conversations/{conversation_id}/items/{item_id}": remove,
}
