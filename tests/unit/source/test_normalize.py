"""Normal form: nothing of the facts is lost, and it is what the document models make of them."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from openapi_python_client.schema import OpenAPI

from specloom.errors import Errors
from specloom.source.document import Document
from specloom.source.json_types import copy_json, is_list, is_object
from specloom.source.normalize import normalize
from specloom.source.walk import walk

from .specs import UPSTREAM, complaints, tiny, upstream


def normal(schema: dict[str, Any], version: str = "3.0.3") -> Any:
    return normalize(Document(tiny({"A": schema}, openapi=version), "s.json")).data["components"]["schemas"][
        "A"
    ]


def refusals(data: dict[str, Any]) -> list[str]:
    with pytest.raises(Errors) as caught:
        normalize(Document(data, "s.json"))
    return complaints(caught)


def differences(before: Any, after: Any, pointer: str = "#") -> list[str]:
    """Pointers at which two documents differ; a `type` or `enum` that gained null does not."""
    if is_object(before) and is_object(after):
        inner = (
            differences(before.get(key), after.get(key), f"{pointer}/{key}") if key in before and key in after
            else [f"{pointer}/{key}"]
            for key in {**before, **after}
        )  # fmt: skip
        return [found for part in inner for found in part]
    if is_list(before) and is_list(after) and len(before) == len(after):
        return [
            d
            for i, pair in enumerate(zip(before, after, strict=True))
            for d in differences(*pair, f"{pointer}/{i}")
        ]
    gained = [*before, None] if is_list(before) else [before, "null"]
    return [] if (before, type(before)) == (after, type(after)) or after == gained else [pointer]


@pytest.mark.parametrize("name", UPSTREAM)
def test_nothing_of_a_vendors_document_is_lost(name: str) -> None:
    document = upstream(name)
    before = copy_json(document.data)
    result = normalize(document)
    assert document.data == before, "the input was changed"
    nodes = {pointer: node for pointer, _, node in walk(before)}
    unexplained = []
    repaired = {note.pointer for note in result.notes}
    for pointer in differences(before, result.data):
        owner, _, key = pointer.rpartition("/")
        boolean = isinstance(nodes.get(owner, {}).get(key.replace("minimum", "exclusiveMinimum")), bool)
        if pointer not in repaired and not boolean and key not in ("exclusiveMinimum", "exclusiveMaximum"):
            unexplained.append(pointer)
    assert unexplained == []


@pytest.mark.parametrize("name", UPSTREAM)
def test_the_form_is_the_one_of_the_document_models(name: str) -> None:
    """Types and limits are what openapi-python-client normalises them to, wherever it keeps the node."""
    document = normalize(upstream(name))
    theirs = OpenAPI.model_validate(upstream_made_valid(name)).model_dump(
        mode="json", by_alias=True, exclude_unset=True
    )
    found = {p: node for p, kind, node in walk(theirs) if kind == "schema"}
    compared = 0
    for pointer, kind, node in walk(document.data):
        other = found.get(pointer)
        if kind == "schema" and other is not None and "$ref" not in node and other.get("type") is not None:
            assert node.get("type") == other["type"], pointer
            for key in ("exclusiveMinimum", "exclusiveMaximum"):
                assert node.get(key) == other.get(key), pointer
            compared += 1
    assert compared > 300


def upstream_made_valid(name: str) -> dict[str, Any]:
    data: dict[str, Any] = copy_json(upstream(name).data)
    data["info"].setdefault("version", "0")
    for _, _, node in walk(data):
        if not isinstance(node.get("description", ""), str):
            del node["description"]
    return data


def test_nullable_becomes_a_type_beside_null() -> None:
    assert normal({"type": "string", "nullable": True}) == {"type": ["string", "null"], "nullable": True}
    assert normal({"type": ["string", "null"], "nullable": True})["type"] == ["string", "null"]
    assert normal({"type": "string", "enum": ["a"], "nullable": True})["enum"] == ["a", None]
    assert normal({"type": "string", "enum": ["a", None], "nullable": True})["enum"] == ["a", None]
    assert normal({"type": "string", "nullable": False})["type"] == "string"


@pytest.mark.parametrize("word", ["allOf", "anyOf", "oneOf"])
def test_nullable_stays_where_no_type_can_say_it(word: str) -> None:
    schema = {word: [{"type": "string"}], "nullable": True}
    assert normal(schema) == schema
    reference = {"$ref": "#/components/schemas/A", "nullable": True, "title": "T"}
    assert normal({"properties": {"p": reference}})["properties"]["p"] == reference


def test_boolean_limits_become_numbers() -> None:
    assert normal({"minimum": 0, "exclusiveMinimum": True}) == {"exclusiveMinimum": 0}
    assert normal({"maximum": 5, "exclusiveMaximum": False}) == {"maximum": 5}
    both = {"minimum": 1, "exclusiveMinimum": 0, "maximum": 9223372036854775807}
    assert normal(both, "3.1.0") == both


@pytest.mark.parametrize(
    "schema",
    [
        {"const": None}, {"const": [1]}, {"const": False}, {"default": 0}, {"default": None},
        {"x-any": {"$ref": 1}}, {"nullable": False, "not": {}},
        {"not": {"type": "string"}}, {"prefixItems": [{"type": "string"}, True], "items": False},
        {"patternProperties": {"^x": {}}}, {"properties": {"p": True, "default": {}}}, {"$recursiveRef": "#"},
        {"$recursiveAnchor": True}, {"type": "string", "format": "binary"}, {"minimum": 9007199254740993},
        {"discriminator": {"propertyName": "t", "mapping": {"a": "#/components/schemas/A"}, "x-b": 1}},
    ],
    ids=lambda schema: "-".join(schema),
)  # fmt: skip
def test_words_that_pass_unchanged(schema: dict[str, Any]) -> None:
    assert normal(schema, "3.1.0") == schema


def test_annotations_are_repaired_with_a_note() -> None:
    operation = {"description": {"$ref": "#/x"}, "responses": {"200": {}}}
    data = tiny(info={"title": "T"}, paths={"/a": {"get": operation}})
    result = normalize(Document(data, "s.json"))
    assert result.data["info"]["version"] == "0.0.0"
    assert result.data["paths"]["/a"]["get"] == {"responses": {"200": {"description": ""}}}
    assert [(note.kind, note.pointer) for note in result.notes] == [
        ("repaired", "#/info/version"),
        ("repaired", "#/paths/~1a/get/description"),
    ]


def test_errors_say_where_what_and_what_to_do() -> None:
    parameter = {"name": "p", "in": "quary", "required": "true", "schema": {"type": "strin"}}
    schemas = {
        "other": {"properties": {"other": {"minimum": "3"}, "ref": {"type": "x"}}},
        "L": {"additionalProperties": {"enum": []}, "exclusiveMinimum": "a"},
        "N": 3,
    }
    response = {"200": {"description": ""}}
    data = tiny(schemas, paths={"/a": {"get": {"parameters": [parameter], "responses": response}}})
    found = refusals({**data, "webhooks": {"w": {"post": {"requestBody": {"content": 3}}}}})
    hint = "; say it in an overlay"
    assert all(line.startswith("s.json#/") and line.endswith(hint) for line in found)
    kinds = "should be 'string', 'number', 'integer', 'boolean', 'array', 'object' or 'null' or a valid array"
    in_paths, in_schemas = "/paths/~1a/get/parameters/0", "/components/schemas"
    assert [line.removeprefix("s.json#").removesuffix(hint) for line in found] == [
        f"{in_paths}/in: a string should be 'query', 'path', 'header' or 'cookie'",
        f"{in_paths}/required: a string should be a valid boolean",
        f"{in_paths}/schema/type: a string {kinds}",
        f"{in_schemas}/other/properties/other/minimum: a string should be a valid number",
        f"{in_schemas}/other/properties/ref/type: a string {kinds}",
        f"{in_schemas}/L/exclusiveMinimum: a string should be a valid boolean or a valid number",
        f"{in_schemas}/L/additionalProperties/enum: list should have at least 1 item after validation, not 0",
        f"{in_schemas}/N: a number should be an object",
        "/webhooks/w/post/requestBody/content: a number should be an object",
    ]


def test_whole_documents_that_are_refused() -> None:
    assert refusals({"openapi": "3.1.0"}) == ["s.json#: `info` is missing; say it in an overlay"]
    assert refusals(tiny(openapi="3.2.0")) == [
        "s.json#/openapi: only OpenAPI versions 3.1.* are supported, got 3.2.0; say it in an overlay"
    ]
    assert refusals(tiny({"A": {"$ref": "#/components/schemas/B"}})) == [
        "s.json#/components/schemas/A/$ref: '#/components/schemas/B' leads nowhere; fix it in an overlay"
    ]


def test_what_3_1_permits_is_not_refused() -> None:
    webhooks_only = {key: value for key, value in tiny().items() if key != "paths"}
    normalize(Document(webhooks_only, "s.json"))
    normalize(
        Document(tiny(paths={"x-note": 1, "/a": {"get": {}, "put": {"responses": {"x-note": 1}}}}), "s.json")
    )


def test_missing_and_repeated_operation_ids_and_queries_in_paths_are_kept() -> None:
    operation = {"operationId": "same", "responses": {"200": {"description": ""}}}
    data = tiny(paths={"/a?beta=true": {"get": operation, "put": operation, "post": {"responses": {}}}})
    assert normalize(Document(data, "s.json")).data == data


def test_only_the_models_are_loaded_and_the_package_stays_whole() -> None:
    script = (
        "import sys\n"
        "from specloom.source.document import Document\n"
        "from specloom.source.normalize import normalize\n"
        f"normalize(Document({tiny()}, 's.json'))\n"
        "assert not {'httpx', 'jinja2', 'ruamel.yaml', 'openapi_python_client.parser'} & sys.modules.keys()\n"
        "import openapi_python_client.parser as parser\n"
        "from openapi_python_client.schema import OpenAPI\n"
        "assert parser.openapi.oai.OpenAPI is OpenAPI\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True, env={"PYTHONPATH": ":".join(sys.path)})
