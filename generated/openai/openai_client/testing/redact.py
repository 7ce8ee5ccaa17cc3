"""What may be shown of a request: without secrets, and not without end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlencode

from .kinds import is_list, is_mapping

GONE = "***"
_NAMES = re.compile(
    r"(proxy-)?authorization|cookie|([\w-]+[-_])?(api[-_]?key|secret|password)|(access|id|refresh|subject)_token"
)
"""Headers, parameters and members whose values are secrets."""
_KEYS = re.compile(r"\b(sk-|ek_|whsec_|Bearer )[\w.~+/=-]+")
"""Secrets in other texts; what comes first tells their kind."""
_TEXT = 4_000
_ITEMS = 100
_DEEP = 50


def shown(value: Any, name: str = "", depth: int = 0) -> Any:
    """JSON without secrets; long texts and lists are cut, and what lies too deep."""
    if name and _NAMES.fullmatch(name.lower()) and value is not None:
        return GONE
    if isinstance(value, str):
        cut = value if len(value) <= _TEXT else f"{value[:_TEXT]}… ({len(value):,} characters)"
        return _KEYS.sub(rf"\1{GONE}", cut)
    if depth > _DEEP and (is_mapping(value) or is_list(value)):
        return "…"
    if is_mapping(value):
        return {key: _member(key, each, depth + 1) for key, each in value.items()}
    if is_list(value):
        rest = len(value) - _ITEMS
        some = [shown(each, depth=depth + 1) for each in value[:_ITEMS]]
        return some + ([f"… ({rest:,} more)"] if rest > 0 else [])
    return value


def shown_target(target: str) -> str:
    """A path with its query, without secrets."""
    path, mark, query = target.partition("?")
    pairs = [(name, shown(value, name)) for name, value in parse_qsl(query, keep_blank_values=True)]
    return f"{shown(path)}{mark}{urlencode(pairs, safe='*/,:[]')}"


def _member(name: str, value: Any, depth: int) -> Any:
    if name == "headers" and is_mapping(value):  # of a tool: which of them are secret, nobody knows
        return dict.fromkeys(value, GONE)
    return shown(value, name, depth)


def shown_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Headers without secrets; one subprotocol of sockets is a key."""
    found = {name: shown(value, name) for name, value in given.items()}
    if "sec-websocket-protocol" in found:
        found["sec-websocket-protocol"] = re.sub(
            r"(api-key\.)[^,\s]+", rf"\1{GONE}", given["sec-websocket-protocol"]
        )
    return found
