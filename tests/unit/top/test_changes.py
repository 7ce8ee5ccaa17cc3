"""Changes between two documents, on their Apis."""

from __future__ import annotations

from typing import Any

from specloom.changes import Change, changes
from specloom.document import Document
from specloom.ir import Api
from specloom.lower import lower
from specloom.normalize import normalize

from .samples import document


def _api(data: dict[str, Any]) -> Api:
    return lower(normalize(Document(data, "pets.json")))


def _between(new: dict[str, Any]) -> list[Change]:
    return changes(_api(document()), _api(new))


def test_nothing_changes_from_prose() -> None:
    data = document()
    data["paths"]["/pets"]["get"]["description"] = "Other words."
    assert _between(data) == []


def test_fields_come_go_and_change() -> None:
    data = document()
    pet = data["components"]["schemas"]["Pet"]
    pet["properties"] = {"name": {"type": ["string", "null"]}, "color": {"enum": ["red", "blue"]}}
    pet["required"] = []
    types = [change for change in _between(data) if change.what == "field"]
    place = "#/components/schemas/Pet"
    assert types == [
        Change("removed", "field", f"{place} age"),
        Change("added", "field", f"{place} color"),
        Change("changed", "field", f"{place} name", "+ null"),
        Change("changed", "field", f"{place} name", "no longer required"),
    ]


def test_a_required_argument_is_marked() -> None:
    data = document()
    more = {"name": "kind", "in": "query", "required": True, "schema": {"type": "string"}}
    data["paths"]["/pets"]["get"]["parameters"].append(more)
    assert _between(data) == [Change("added", "argument", "get /pets query kind", "required")]


def test_values_gained_and_lost() -> None:
    old, new = document(), document()
    for data, values in ((old, ["a", "b"]), (new, ["b", "c"])):
        data["paths"]["/pets"]["get"]["parameters"][0]["schema"] = {"type": "string", "enum": values}
    found = changes(_api(old), _api(new))
    assert found == [Change("changed", "argument", "get /pets query limit", "+ 'c'; - 'a'")]


def test_answers_and_webhooks() -> None:
    data = document()
    data["paths"]["/pets"]["post"]["responses"] = {"204": {"description": ""}}
    hook = {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}}}}
    data["webhooks"] = {"pet.added": hook}
    assert _between(data) == [
        Change("changed", "answer", "post /pets", "Pet -> none"),
        Change("added", "webhook", "pet.added"),
    ]
