"""The walker: position decides what a node is, never the name of a key."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.source.pointers import lookup
from specloom.source.walk import POSITIONS, REFERABLE, walk

from .specs import UPSTREAM, tiny, upstream


def kinds(data: Any, kind: str = "openapi") -> dict[str, str]:
    return {pointer: what for pointer, what, _ in walk(data, kind)}


def test_properties_with_names_of_keywords_are_schemas() -> None:
    names = ("example", "examples", "default", "enum", "const", "properties", "items", "$ref", "x-y", "not")
    found = kinds({"properties": {name: {"type": "string"} for name in names}}, "schema")
    assert found == {"#": "schema", **{f"#/properties/{name}": "schema" for name in names}}


def test_data_is_not_entered() -> None:
    data = {"properties": {"p": {"$ref": "#/x"}}}
    assert kinds(
        dict.fromkeys(("example", "default", "const", "x-y"), data) | {"enum": [data]}, "schema"
    ) == {"#": "schema"}
    assert kinds({"example": data, "examples": {"one": {"value": data}}}, "mediaType") == {
        "#": "mediaType", "#/examples/one": "example"
    }  # fmt: skip


def test_a_status_is_a_response_and_an_extension_is_not() -> None:
    responses = {"200": {"description": ""}, "default": {"description": ""}, "x-y": {"description": ""}}
    assert kinds(responses, "responses") == {"#": "responses", "#/200": "response", "#/default": "response"}


def test_pointers_are_escaped() -> None:
    data = tiny(paths={"/a/{b}~c": {"get": {"callbacks": {"done": {"{$url}": {"post": {}}}}}}})
    assert [p for p, kind in kinds(data).items() if kind == "operation"] == [
        "#/paths/~1a~1{b}~0c/get",
        "#/paths/~1a~1{b}~0c/get/callbacks/done/{$url}/post",
    ]


def test_schemas_of_our_own_words_are_schemas() -> None:
    operation = {"x-specloom-stream": {"event": {"$ref": "#/x"}}, "x-specloom-page": {"item": {}}}
    assert [p for p, kind in kinds(operation, "operation").items() if kind == "schema"] == [
        "#/x-specloom-stream/event",
        "#/x-specloom-page/item",
    ]


def test_malformed_nodes_are_passed_over() -> None:
    assert kinds({"paths": [], "components": {"schemas": {"A": 1, "B": True}}, "tags": {"a": 1}}) == {
        "#": "openapi", "#/components": "components", "#/tags": "tag"
    }  # fmt: skip


def test_the_table_names_only_kinds_it_knows() -> None:
    leaves = {
        "externalDocs",
        "discriminator",
        "xml",
        "serverVariable",
        "contact",
        "license",
        "oauthFlow",
        "example",
    }
    named = {found.strip("{}[]") for table in POSITIONS.values() for found in table.values()}
    assert named == (POSITIONS.keys() | leaves) - {"openapi"}
    assert REFERABLE.keys() <= named


@pytest.mark.parametrize("name", UPSTREAM)
def test_every_node_of_the_vendors_is_where_its_pointer_says(name: str) -> None:
    data = upstream(name).data
    seen = 0
    for pointer, _, node in walk(data):
        assert lookup(data, pointer) is node
        seen += 1
    assert seen > 500
