"""The contract: facts stay, prose goes, and the text is always the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from specloom.source.document import Document
from specloom.source.normalize import normalize
from specloom.source.pointers import join
from specloom.source.walk import walk
from specloom.update.canonical import dump, strip
from unit.source.specs import UPSTREAM, tiny, upstream


def property_names(data: Any) -> dict[str, list[str]]:
    return {
        pointer: list(node["properties"])
        for pointer, kind, node in walk(data)
        if kind == "schema" and isinstance(node.get("properties"), dict)
    }


@pytest.mark.parametrize("name", UPSTREAM)
def test_every_property_keeps_its_name_and_place(name: str) -> None:
    before = upstream(name).data
    facts, _ = strip(before)
    names = property_names(before)
    assert property_names(facts) == names
    assert property_names(json.loads(dump(facts))) == names
    assert sum(map(len, names.values())) > 100


@pytest.mark.parametrize("name", UPSTREAM)
def test_a_contract_is_a_valid_document_with_the_same_schemas(name: str) -> None:
    before = upstream(name).data
    facts, _ = strip(before)
    normalize(Document(facts, "contract.json"))
    words = {
        "type",
        "enum",
        "const",
        "required",
        "default",
        "pattern",
        "format",
        "nullable",
        "$ref",
        "deprecated",
    }
    after = {pointer: node for pointer, kind, node in walk(facts) if kind == "schema"}
    for pointer, kind, node in walk(before):
        if kind == "schema":
            assert {k: v for k, v in node.items() if k in words} == {
                k: v for k, v in after[pointer].items() if k in words
            }, pointer


def test_a_title_stays_where_it_names_something() -> None:
    variants = [{"title": "A thing."}, {"title": "Thing"}, {"title": 3}]
    facts, _ = strip(tiny({"A": {"title": "A", "anyOf": variants}}))
    assert facts["components"]["schemas"] == {"A": {"anyOf": [{}, {"title": "Thing"}, {"title": 3}]}}


def test_prose_goes_by_position() -> None:
    prose = {
        "description": "d",
        "summary": "s",
        "example": 1,
        "examples": {},
        "externalDocs": {},
        "x-oaiMeta": {},
    }
    words = (*prose, "title", "x-hint")
    data = tiny(
        {
            "A": {
                **prose,
                "title": "T",
                "x-hint": 1,
                "properties": {word: {**prose, "type": "string"} for word in words},
            }
        },
        info={
            "title": "T",
            "version": "1",
            "contact": {},
            "termsOfService": "t",
            "license": {"name": "L"},
            **prose,
        },
        tags=[{"name": "n", **prose}],
        paths={
            "/a": {**prose, "get": {**prose, "responses": {"200": {**prose}, "default": {"$ref": "#/x"}}}}
        },
    )
    facts, proposals = strip(data)
    assert facts == tiny(
        {"A": {"x-hint": 1, "properties": {word: {"type": "string"} for word in words}}},
        info={"title": "T", "version": "1", "license": {"name": "L"}},
        tags=[{"name": "n"}],
        paths={"/a": {"get": {"responses": {"200": {}, "default": {"$ref": "#/x"}}}}},
    )
    assert proposals == {}
    assert strip(facts) == (facts, {})


def test_the_order_of_keys_says_nothing_but_for_properties_and_media_types() -> None:
    schema = {"type": "object", "properties": {"b": {"title": "B", "const": 1}, "a": {}}, "enum": [2, 1]}
    content = {"text/plain": {}, "application/json": {"schema": schema}}
    text = dump(tiny(paths={"/b": {}, "/a": {"get": {"requestBody": {"content": content}}}}))
    words = [
        "/a",
        "/b",
        "text/plain",
        "application/json",
        "enum",
        "properties",
        "b",
        "const",
        "title",
        "a",
        "type",
    ]
    found = re.findall(r'"([^"]+)":', text)
    assert [w for w in found if w in words and found.count(w) == 1] == [
        "/a", "text/plain", "application/json", "enum", "properties", "b", "const", "a", "type", "/b"
    ]  # fmt: skip
    assert json.loads(text)["paths"]["/a"]["get"]["requestBody"]["content"] == content
    shuffled = dict(reversed(tiny(paths={"/a": {}}).items()))
    assert dump(shuffled) == dump(tiny(paths={"/a": {}}))


def _strings(value: Any, pointer: str = "#") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _strings(inner, join(pointer, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _strings(inner, join(pointer, index))
    elif isinstance(value, str):
        yield pointer, value


def test_no_prose_survives() -> None:
    facts, _ = strip(upstream("openai/official/openapi.yml").data)
    assert [
        (p, s) for p, s in _strings(facts) if len(s) > 80 and " " in s and not p.endswith("/pattern")
    ] == []


def with_snippets(*snippets: str) -> dict[str, Any]:
    examples = [{"request": {"python": text, "curl": "client.not.this("}} for text in snippets]
    return tiny(paths={"/a": {"get": {"x-oaiMeta": {"examples": examples}, "responses": {}}}})


@pytest.mark.parametrize(
    ("snippets", "path"),
    [
        (["client.chat.completions.create(x)"], "chat.completions.create"),
        (["with client.audio.speech.with_streaming_response.create(\n  x) as r:"], "audio.speech.create"),
        (["client.files.with_raw_response.list()", "client.files.list()"], "files.list"),
        (["client.files.list()", "client.files.create()"], None),
        (["client = OpenAI()", "print(client)"], None),
        ([], None),
    ],
)
def test_snippets_propose_a_path_when_they_agree(snippets: list[str], path: str | None) -> None:
    facts, proposals = strip(with_snippets(*snippets))
    assert proposals == ({"get /a": path} if path else {})
    assert facts["paths"]["/a"]["get"].get("x-sdk-path") == path


def test_nearly_all_operations_get_a_proposal() -> None:
    facts, proposals = strip(upstream("openai/official/openapi.yml").data)
    operations = [node for _, kind, node in walk(facts) if kind == "operation"]
    assert sum("x-sdk-path" in node for node in operations) == len(proposals) == 262
    assert proposals["post /chat/completions"] == "chat.completions.create"
