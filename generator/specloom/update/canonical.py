"""The contract: a vendor's document reduced to its facts, in one order, as text that diffs well.

Prose, examples and the vendor's own documentation blocks go, by position: a property that is called
`description` is a fact and stays. So do the titles of schemas without a name of their own, which
propose one unless they are sentences, and all other `x-*` hints.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ..source.json_types import copy_json, is_list, is_object, member
from ..source.pointers import is_component
from ..source.walk import POSITIONS, walk

PROSE = ("description", "summary", "example", "examples", "externalDocs", "$comment")
DOCUMENTATION = (
    "x-code-samples",
    "x-codeSamples",
    "x-examples",
    "x-fern-examples",
    "x-logo",
    "x-ms-examples",
    "x-oaiExpandable",
    "x-oaiMeta",
    "x-oaiSupportedSDKs",
    "x-oaiTypeLabel",
    "x-readme",
    "x-stainless-deprecation-message",
    "x-stainless-snippets",
    "x-tagGroups",
)
"""Extensions that hold documentation only."""

_ABOUT = {"info": ("contact", "termsOfService")}
# Their keys are names, statuses and URLs, not keywords.
_FREE_KEYS = frozenset(kind for kind, table in POSITIONS.items() if "*" in table)
# Maps whose order says something: what is shown first, what is preferred.
_IN_ORDER = {
    "schema": ("properties", "patternProperties"),
    **dict.fromkeys(("requestBody", "response", "parameter", "header"), ("content",)),
}
_CALL = re.compile(r"\bclient((?:\.[A-Za-z_]\w*)+)\(")
_WRAPPERS = {"with_streaming_response", "with_raw_response"}


def strip(data: dict[str, Any]) -> tuple[dict[str, Any], dict[str, str]]:
    """The facts of a document, and the client paths that the vendor's Python snippets propose.

    A proposal also stands on its operation, as `x-sdk-path`; it is found by operation key.
    """
    proposals = dict(_proposals(data))
    facts: dict[str, Any] = copy_json(data)
    for pointer, kind, node in walk(facts):
        if kind in _FREE_KEYS:
            continue
        for key in (*PROSE, *DOCUMENTATION, *_ABOUT.get(kind, ())):
            node.pop(key, None)
        title = node.get("title") if kind == "schema" else None
        if title is not None and (is_component(pointer) or str(title).endswith(".")):
            del node["title"]
        elif kind == "oauthFlow" and is_object(scopes := node.get("scopes")):
            node["scopes"] = dict.fromkeys(scopes, "")
    for path, method, operation in _operations(facts):
        if (key := f"{method} {path}") in proposals:
            operation["x-sdk-path"] = proposals[key]
    return facts, proposals


def dump(facts: dict[str, Any]) -> str:
    """The text of a contract: keys sorted wherever order says nothing.

    Lists, properties and media types keep their order.
    """
    in_order = {
        id(node[key]) for _, kind, node in walk(facts) for key in _IN_ORDER.get(kind, ()) if key in node
    }
    return json.dumps(_sorted(facts, in_order), ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _sorted(value: Any, in_order: set[int]) -> Any:
    if is_object(value):
        keys = list(value) if id(value) in in_order else sorted(value)
        return {key: _sorted(value[key], in_order) for key in keys}
    if is_list(value):
        return [_sorted(item, in_order) for item in value]
    return value


def _operations(data: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Path, method and node of every operation."""
    for path, item in data.get("paths", {}).items():
        for method, node in item.items() if is_object(item) else ():
            if POSITIONS["pathItem"].get(method) == "operation" and is_object(node):
                yield path, method, node


def _proposals(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Operation key and client path, where the Python snippets of an operation agree on one."""
    for path, method, operation in _operations(data):
        called = {_client_path(call) for text in _snippets(operation) for call in _CALL.findall(text)}
        if len(called) == 1:
            yield f"{method} {path}", called.pop()


def _snippets(operation: dict[str, Any]) -> Iterator[str]:
    examples = member(operation, "x-oaiMeta", "examples")
    for example in examples if is_list(examples) else [examples]:
        python = member(example, "request", "python")
        if isinstance(python, str):
            yield python


def _client_path(call: str) -> str:
    return ".".join(part for part in call.split(".") if part and part not in _WRAPPERS)
