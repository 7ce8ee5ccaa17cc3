"""A small document to be changed, and the means to change it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from specloom.diff import Change, compare
from specloom.ir import Api
from specloom.pipeline import lower_document
from specloom.source.document import Document
from specloom.source.pointers import lookup, split

Edit: TypeAlias = Callable[[dict[str, Any]], None]

PET = "#/components/schemas/Pet/properties"
LIST = "#/paths/~1pets/get"
MAKE = "#/paths/~1pets/post"
SAID = "#/components/schemas/Said"


def ref(name: str) -> dict[str, str]:
    """A reference to a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Any, media: str = "application/json") -> dict[str, Any]:
    """A body, or an answer, of one content type."""
    return {"description": "", "content": {media: {"schema": schema}}}


def event(kind: str, **fields: Any) -> dict[str, Any]:
    """An object that its constant `type` tells apart."""
    properties = {"type": {"const": kind}, **fields}
    return {"type": "object", "required": ["type"], "properties": properties}


def document() -> dict[str, Any]:
    """A fresh copy of the document."""
    return copy.deepcopy(_DOCUMENT)


_DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1.0"},
    "servers": [{"url": "https://pets.example/v1"}],
    "security": [{"token": []}],
    "paths": {
        "/pets": {
            "get": {
                "operationId": "listPets",
                "parameters": [
                    {
                        "name": "limit",
                        "in": "query",
                        "schema": {"type": "integer", "minimum": 1, "default": 20},
                    },
                    {"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
                    {"name": "kind", "in": "query", "schema": {"type": "string", "enum": ["cat", "dog"]}},
                ],
                "responses": {
                    "200": content({"type": "array", "items": ref("Pet")}),
                    "404": {"description": ""},
                },
            },
            "post": {
                "operationId": "makePet",
                "requestBody": content(ref("Pet")),
                "responses": {"200": content(ref("Pet"))},
            },
        },
        "/pets/{pet_id}": {
            "get": {
                "operationId": "getPet",
                "parameters": [
                    {"name": "pet_id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {"200": content(ref("Pet"))},
            },
            "delete": {
                "operationId": "dropPet",
                "parameters": [
                    {"name": "pet_id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {"204": {"description": ""}},
            },
        },
        "/talk": {
            "post": {
                "operationId": "talk",
                "requestBody": content({"type": "object", "properties": {"stream": {"type": "boolean"}}}),
                "responses": {"200": content(ref("Answer"))},
                "x-specloom-stream": {"flag": "stream", "event": ref("Said"), "end": ["[DONE]"]},
            }
        },
    },
    "webhooks": {"born": {"post": {"requestBody": content(ref("Pet")), "responses": {}}}},
    "components": {
        "securitySchemes": {
            "token": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
        "schemas": {
            "Pet": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 80},
                    "age": {"type": "integer"},
                    "colour": {"anyOf": [{"type": "string"}, {"enum": ["red", "black"]}]},
                    "size": {"type": "string", "enum": ["small", "big"]},
                    "owner": {"anyOf": [{"type": "string"}, {"type": "null"}]},
                    "note": {"type": "string", "default": "none", "pattern": "a"},
                    "toys": {"type": "array", "items": {"anyOf": [ref("Ball"), ref("Bone")]}},
                },
            },
            "Ball": event("ball"),
            "Bone": event("bone"),
            "Said": {"anyOf": [event("said", text={"type": "string"}), event("done")]},
            "Answer": {"type": "object", "properties": {"text": {"type": "string"}}},
            "Unused": {"type": "object", "properties": {"a": {"type": "string"}}},
        },
    },
}


def api(data: dict[str, Any]) -> Api:
    """The Api of a document."""
    return lower_document(Document(copy.deepcopy(data), Path("pets.json").name))


def put(pointer: str, value: Any) -> Edit:
    """Set what stands at a pointer; at the end of a list for `-`."""

    def edit(data: dict[str, Any]) -> None:
        above, _, _ = pointer.rpartition("/")
        node, name = lookup(data, above), split(pointer)[-1]
        if isinstance(node, list):
            node.append(value) if name == "-" else node.__setitem__(int(name), value)
        else:
            node[name] = value

    return edit


def drop(pointer: str) -> Edit:
    """Remove what stands at a pointer."""

    def edit(data: dict[str, Any]) -> None:
        above, _, _ = pointer.rpartition("/")
        node, name = lookup(data, above), split(pointer)[-1]
        del node[int(name) if isinstance(node, list) else name]

    return edit


def changed(*edits: Edit) -> dict[str, Any]:
    """The document with some edits."""
    data = document()
    for edit in edits:
        edit(data)
    return data


def differences(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """What `compare` finds."""
    return compare(api(old), api(new))
