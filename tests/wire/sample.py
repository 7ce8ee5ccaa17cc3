"""A small document with one of everything, and a way to ask the checker about it."""

from __future__ import annotations

from typing import Any

from .checker import Checker, Received, Verdict

_PET = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "minLength": 2},
        "age": {"type": "integer", "minimum": 0, "exclusiveMinimum": True, "nullable": True},
        "kind": {"type": "string", "enum": ["cat", "dog"], "nullable": True},
        "owner": {"$ref": "#/components/schemas/Owner"},
        "filter": {"$ref": "#/components/schemas/Filter"},
    },
}
_FORM = {
    "type": "object",
    "required": ["photo"],
    "properties": {
        "photo": {"type": "string", "format": "binary"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "size": {"type": "object", "properties": {"width": {"type": "integer"}}},
        "public": {"type": "boolean"},
        "meta": {"type": "object", "properties": {"a": {"type": "integer"}}},
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "security": [{"user": []}],
    "components": {
        "securitySchemes": {
            "user": {"type": "http", "scheme": "bearer"},
            "admin": {"type": "http", "scheme": "bearer"},
            "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        },
        "schemas": {
            "Pet": _PET,
            "Owner": {
                "type": "object",
                "properties": {"id": {"type": "string"}},
                "additionalProperties": False,
            },
            "Filter": {
                "$recursiveAnchor": True,
                "type": "object",
                "properties": {
                    "all": {"type": "array", "items": {"$recursiveRef": "#"}},
                    "n": {"type": "integer"},
                },
                "additionalProperties": False,
            },
        },
    },
    "paths": {
        "/pets/{pet_id}": {
            "parameters": [{"in": "path", "name": "pet_id", "required": True, "schema": {"type": "string"}}],
            "get": {
                "parameters": [
                    {"in": "query", "name": "limit", "schema": {"type": "integer", "maximum": 9}},
                    {"in": "query", "name": "must", "required": True, "schema": {"type": "boolean"}},
                    {"in": "query", "name": "ids", "schema": {"type": "array", "items": {"type": "integer"}}},
                    {
                        "in": "query",
                        "name": "flat",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "integer"}},
                    },
                    {
                        "in": "query",
                        "name": "ends[]",
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                    {
                        "in": "query",
                        "name": "deep",
                        "style": "deepObject",
                        "schema": {"type": "object", "properties": {"gt": {"type": "integer"}}},
                    },
                    {"in": "header", "name": "X-Trace", "schema": {"enum": ["on", "off"]}},
                ],
                "x-specloom-headers": {"Beta": "v2"},
                "responses": {"200": {"content": {"application/json": {}}}},
            },
        },
        "/pets": {
            "post": {
                "security": [{"admin": []}],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}},
                },
            }
        },
        "/photos": {
            "post": {
                "security": [],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": _FORM,
                            "encoding": {"meta": {"contentType": "application/json"}},
                        },
                        "application/x-www-form-urlencoded": {"schema": {**_FORM, "required": []}},
                        "application/octet-stream": {},
                    }
                },
            }
        },
        "/beta?beta=true": {"delete": {"security": [{"key": []}]}},
    },
}
_KEYS = {"user": "u-1", "admin": "a-1", "key": "k-1"}


def check(
    method: str,
    target: str,
    path: str,
    *,
    key: str = "",
    body: bytes = b"",
    brackets: bool = False,
    headers: dict[str, str] | None = None,
) -> Verdict:
    """What the checker says of one request."""
    document = {**DOCUMENT, "x-specloom-array-style": "brackets"} if brackets else DOCUMENT
    sent = dict(headers or {})
    if key:
        sent["authorization"] = f"Bearer {key}"
    return Checker(document, _KEYS, "/v1").check(Received(method, target, sent, body), method, path)
