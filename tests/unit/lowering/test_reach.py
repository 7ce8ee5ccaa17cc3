"""What reaches what, and what is left out."""

from __future__ import annotations

from specloom.ir import Page, Ref
from specloom.lowering.reach import closure, find_answer_types, find_referenced, find_request_types
from specloom.naming.names import name
from specloom.planning.prune import prune

from .documents import STRING, answering, api, document, key, obj, ref, sending, tagged

_SCHEMAS = {
    "Answer": obj(part=ref("Part")),
    "Part": obj(rows={"type": "array", "items": {"type": "object", "additionalProperties": ref("Leaf")}}),
    "Leaf": obj(a=STRING),
    "Sent": obj(a=STRING),
    "Lost": obj(leaf=ref("Leaf")),
    "Event": obj(a=STRING),
}
_PATHS = {
    "/a": {
        "post": {
            "requestBody": sending({"application/json": obj(sent=ref("Sent"))}),
            "responses": {**answering(ref("Answer")), "400": answering(ref("Lost"))["200"]},
        }
    }
}
_HOOKS = {"done": {"post": {"requestBody": sending({"application/json": ref("Event")}), "responses": {}}}}


def test_answers_and_requests_are_apart() -> None:
    found = api(_SCHEMAS, _PATHS, webhooks=_HOOKS)
    assert list(find_answer_types(found)) == [key("Answer"), key("Event"), key("Part"), key("Leaf")]
    assert [k for k in find_request_types(found) if k in map(key, _SCHEMAS)] == [key("Sent")]


def test_each_type_knows_what_led_there() -> None:
    found = api(_SCHEMAS, _PATHS)
    assert closure(found.types, [key("Answer")]) == {
        key("Answer"): "",
        key("Part"): key("Answer"),
        key("Leaf"): key("Part"),
    }


def test_a_circle_ends() -> None:
    found = api({"A": obj(b=ref("B")), "B": obj(a=ref("A"))})
    assert set(closure(found.types, [key("A")])) == {key("A"), key("B")}


def test_a_page_needs_its_items_only() -> None:
    schemas = {
        "List": obj(data={"type": "array", "items": ref("Item")}, meta=ref("Meta")),
        "Item": obj(a=STRING),
        "Meta": obj(),
    }
    paged = {"/a": {"get": {"responses": answering(ref("List")), "x-specloom-page": {"style": "P"}}}}
    found = api(schemas, paged)
    assert found.operations[0].page == Page("P", Ref(key("Item")))
    assert list(find_answer_types(found)) == [key("Item")]


def test_an_event_is_answered() -> None:
    streamed = {"/a": {"get": {"responses": answering(ref("Event"), "text/event-stream")}}}
    assert list(find_answer_types(api(_SCHEMAS, streamed))) == [key("Event")]


def test_only_named_types_are_left() -> None:
    found = prune(name(api(_SCHEMAS, _PATHS)))
    assert set(found.types) == {key(n) for n in ("Answer", "Part", "Leaf", "Sent")}
    assert found.shapes == {}


def test_what_the_document_refers_to() -> None:
    data = document(_SCHEMAS, _PATHS, webhooks=_HOOKS).data
    assert find_referenced(data, ()) == {key(n) for n in _SCHEMAS}
    assert find_referenced(document(_SCHEMAS, {}).data, [key("Lost")]) == {key("Lost"), key("Leaf")}


def test_a_mapping_refers() -> None:
    schemas = {
        "U": {
            "oneOf": [ref("A")],
            "discriminator": {"propertyName": "type", "mapping": {"b": "B", "c": key("C")}},
        },
        "A": tagged("a"),
        "B": tagged("b"),
        "C": tagged("c"),
    }
    data = document(schemas, {"/a": {"get": {"responses": answering(ref("U"))}}}).data
    assert find_referenced(data, ()) == {key(n) for n in schemas}


def test_unreached_components_are_noted() -> None:
    found = api({"Lost": obj(a=STRING)}, {})
    assert [(n.kind, n.pointer) for n in found.notes] == [("pruned", key("Lost"))]
    assert (found.counts["schemas"], found.counts["schemas_reached"]) == (1, 0)
