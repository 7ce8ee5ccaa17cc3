"""Models: a few that everybody asks for; others are there when they are named."""

from __future__ import annotations

from .. import crud
from ..call import Call
from ..problems import Problem
from ..state import Item

KNOWN = (
    "gpt-4o-mini",
    "gpt-4o",
    "gpt-4.1",
    "gpt-5",
    "o4-mini",
    "text-embedding-3-small",
    "whisper-1",
    "tts-1",
)


def _model(id: str) -> Item:
    owner = "user" if id.startswith("ft:") else "openai"
    return {"id": id, "object": "model", "created": 1715367049, "owned_by": owner}


def fill(call: Call) -> dict[str, Item]:
    """The models of this service, put there when they are first asked for."""
    known = call.mock.state.all("/models")
    if not known:
        known.update({id: _model(id) for id in KNOWN})
    return known


def listed(call: Call) -> Item:
    """`get /models`."""
    return crud.listing(call, fill(call))


def retrieve(call: Call) -> Item:
    """`get /models/{model}`."""
    id = call.path["model"]
    known = fill(call)
    if id not in known and call.mock.invent:
        known[id] = _model(id)
    if id not in known:
        raise Problem(404, f"The model '{id}' does not exist", param="model", code="model_not_found")
    return known[id]


def delete(call: Call) -> Item:
    """`delete /models/{model}`."""
    retrieve(call)
    return crud.delete(call)


HANDLERS = {"get /models": listed, "get /models/{model}": retrieve, "delete /models/{model}": delete}
