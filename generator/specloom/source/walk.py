"""What every node of an OpenAPI document is: position decides, never the name of a key.

A property called `example` is a schema; the value of a keyword called `example` is data. The table
says, for each kind of node, under which keys nodes of which kinds are found. Whatever it does not
list (examples, defaults, enums, `x-*`) is data and is not entered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import GeneratorError
from .json_types import is_list, is_object
from .pointers import join

# "kind" is one node, "[kind]" a list of nodes, "{kind}" a map from free names to nodes.
# The key "*" stands for every key that does not start with "x-".
POSITIONS: Mapping[str, Mapping[str, str]] = {
    "openapi": {
        "info": "info",
        "servers": "[server]",
        "paths": "paths",
        "webhooks": "{pathItem}",
        "components": "components",
        "tags": "[tag]",
        "externalDocs": "externalDocs",
    },
    "info": {"contact": "contact", "license": "license"},
    "server": {"variables": "{serverVariable}"},
    "tag": {"externalDocs": "externalDocs"},
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "examples": "{example}",
        "requestBodies": "{requestBody}",
        "headers": "{header}",
        "securitySchemes": "{securityScheme}",
        "links": "{link}",
        "callbacks": "{callback}",
        "pathItems": "{pathItem}",
    },
    "paths": {"*": "pathItem"},
    "pathItem": {
        **dict.fromkeys(("get", "put", "post", "delete", "options", "head", "patch", "trace"), "operation"),
        "servers": "[server]",
        "parameters": "[parameter]",
    },
    "operation": {
        "externalDocs": "externalDocs",
        "parameters": "[parameter]",
        "requestBody": "requestBody",
        "responses": "responses",
        "callbacks": "{callback}",
        "servers": "[server]",
        "x-specloom-stream": "stream",
        "x-specloom-page": "page",
        "x-specloom-answer": "answer",
    },
    "stream": {"event": "schema"},
    "page": {"item": "schema"},
    "answer": {"cases": "{schema}"},
    "parameter": {"schema": "schema", "content": "{mediaType}", "examples": "{example}"},
    "header": {"schema": "schema", "content": "{mediaType}", "examples": "{example}"},
    "requestBody": {"content": "{mediaType}"},
    "mediaType": {"schema": "schema", "examples": "{example}", "encoding": "{encoding}"},
    "encoding": {"headers": "{header}"},
    "responses": {"*": "response"},
    "response": {"headers": "{header}", "content": "{mediaType}", "links": "{link}"},
    "callback": {"*": "pathItem"},
    "link": {"server": "server"},
    "securityScheme": {"flows": "oauthFlows"},
    "oauthFlows": dict.fromkeys(
        ("implicit", "password", "clientCredentials", "authorizationCode"), "oauthFlow"
    ),
    "schema": {
        **dict.fromkeys(
            ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions"), "{schema}"
        ),
        **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), "[schema]"),
        **dict.fromkeys(("items", "additionalItems", "unevaluatedItems", "contains"), "schema"),
        **dict.fromkeys(("additionalProperties", "unevaluatedProperties", "propertyNames"), "schema"),
        **dict.fromkeys(("not", "if", "then", "else", "contentSchema"), "schema"),
        "externalDocs": "externalDocs",
        "discriminator": "discriminator",
        "xml": "xml",
    },
}

REFERABLE: Mapping[str, str] = {
    kind.strip("{}"): section for section, kind in POSITIONS["components"].items()
}
"""Kinds of node that a Reference Object may stand for, and their section of the components."""

_NOTHING: Mapping[str, str] = {}
_NEVER_EMPTY = {"info", "operation", "parameter", "securityScheme"}


def children(pointer: str, kind: str, node: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Pointer, kind and value of what the table finds in `node`, in document order."""
    table = POSITIONS.get(kind, _NOTHING)
    rest = table.get("*")
    for key, value in node.items():
        found = table.get(key)
        if found is None:
            if rest is None or key.startswith("x-"):
                continue
            found = rest
        if found[0] == "{":
            if is_object(value):
                inside = f"{pointer}/{key}"
                for name, item in value.items():
                    yield join(inside, name), found[1:-1], item
        elif is_list(value):  # `items` was a list of schemas in older drafts
            inside = f"{pointer}/{key}"
            for index, item in enumerate(value):
                yield f"{inside}/{index}", found.strip("[]"), item
        else:
            yield join(pointer, key), found.strip("[]"), value


def walk(node: Any, kind: str = "openapi", pointer: str = "#") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every object of known kind from `node` downwards, outer before inner, in document order.

    `$ref`s are not followed. A node may be changed once it has been yielded; its children are looked
    up afterwards.
    """
    todo: list[tuple[str, str, Any]] = [(pointer, kind, node)]
    while todo:
        pointer, kind, node = todo.pop()
        if is_object(node):
            yield pointer, kind, node
            todo.extend(reversed(list(children(pointer, kind, node))))


_MOST_NESTED = 150
"""Objects and lists in each other: more than any document has, and less than what breaks libraries."""


def find_too_deep(data: Any, origin: str, pointer: str = "#") -> Iterator[GeneratorError]:
    """One error for each place below which `data`, found at `pointer`, is nested too deeply."""
    todo: list[tuple[str, int, Any]] = [(pointer, 0, data)]
    while todo:
        pointer, depth, node = todo.pop()
        if depth == _MOST_NESTED and (is_object(node) or is_list(node)):
            yield GeneratorError(
                origin + pointer, "is nested too deeply", "name inner parts and refer to them"
            )
        elif is_object(node):
            todo += [(join(pointer, key), depth + 1, value) for key, value in node.items()]
        elif is_list(node):
            todo += [(join(pointer, index), depth + 1, value) for index, value in enumerate(node)]


def find_misplaced(data: Any) -> Iterator[tuple[str, str]]:
    """Pointer and proper form of whatever stands where the table wants something else.

    Empty entries, which YAML reads as null, are welcome wherever nothing can be missed.
    """
    for pointer, kind, node in walk(data):
        for key, form in POSITIONS.get(kind, _NOTHING).items():
            value = node.get(key)
            if form[0] == "{" and value is not None and not is_object(value):
                yield join(pointer, key), "an object"
            elif form[0] == "[" and value is not None and not is_list(value):
                yield join(pointer, key), "a list"
        for at, inner, value in children(pointer, kind, node):
            empty = value is None and inner not in _NEVER_EMPTY
            if not (is_object(value) or empty or (inner == "schema" and isinstance(value, bool))):
                yield at, "an object"
