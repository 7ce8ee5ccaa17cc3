"""What may be shown of a request: without secrets, and not without end."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from .kinds import is_list, is_mapping

GONE = "***"
_ANYWHERE = (
    r"(secret|passw(or)?d|passphrase|pwd|signature|credential|cookie|auth|authentication|authorization|jwt|bearer"
    r"|csrf|xsrf)s?(?![a-z])|(?<![a-z])(creds?|sig)(?![a-z])"
)
_OUTSIDE = re.compile(
    rf"{_ANYWHERE}|(token|key|session|sess(ion)?id)s?(?![a-z])|(?<![a-z])(sid|pass|otp|pin|sign)(?![a-z])"
)
"""Names of headers, and of parameters in queries, whose values are secrets."""
_INSIDE = re.compile(
    rf"{_ANYWHERE}|token(?!\w)|(api|access|account|client|encryption|private|shared|signing)[-_]?keys?(?![a-z])"
)
"""Names in bodies: there tokens are counted, and keys and sessions are many things."""
_HARMLESS = re.compile(r"(?i)idempotency-key|key[-_]?ids?(?![a-z])")
"""What says which key, or is none."""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")

_TEXTS = (
    (re.compile(r"\b(sk-|ek_|whsec_|Bearer )[\w.~+/=-]+"), rf"\1{GONE}"),  # what comes first tells their kind
    (re.compile(r"\b(eyJ)[\w-]{6,}[\w.-]*"), rf"\1{GONE}"),  # JSON web tokens
    (re.compile(r"(://)[^/\s@:]*:[^/\s@]+(?=@)"), rf"\1{GONE}"),  # user and password of a URL
)
"""Secrets in other texts."""
_PAIR = re.compile(r"(?<=[?&;])([^\s=&;?]{1,200})=([^\s&;\"'<>]+)")
_NAME = 5_000
_TEXT = 4_000
_ITEMS = 100
_DEEP = 50
_ALL = 50_000
"""About as many characters of one value are shown."""


@lru_cache(1_000)
def is_secret(name: str, *, inside: bool = False) -> bool:
    """Whether a name is that of a secret: of a header, of a parameter in a query, or of a member `inside` a body."""
    name = _HARMLESS.sub("", name[:200])
    spelled = f"{name} {_HUMP.sub('_', name)}".lower()
    return (_INSIDE if inside else _OUTSIDE).search(spelled) is not None


def shown(value: Any, name: str = "") -> Any:
    """JSON of a body, or of its member `name`, without secrets; what is long is cut, and what lies too deep."""
    return _Shown().member(name, value, 0)


def shown_headers(given: Mapping[str, str]) -> dict[str, str]:
    """Headers without secrets; one subprotocol of sockets is a key."""
    found = shown_pairs(given)
    if "sec-websocket-protocol" in found:
        found["sec-websocket-protocol"] = re.sub(
            r"(api-key\.)[^,\s]+", rf"\1{GONE}", given["sec-websocket-protocol"]
        )
    return found


def shown_pairs(given: Mapping[str, str]) -> dict[str, str]:
    """The parameters of a query without secrets."""
    return {_text(name, _NAME): GONE if is_secret(name) else _text(value) for name, value in given.items()}


def shown_target(target: str) -> str:
    """A path with its query, without secrets, in letters that every terminal shows."""
    path, mark, query = target.partition("?")
    pairs = [
        (_text(name, _NAME), GONE if is_secret(name) else _text(value))
        for name, value in parse_qsl(query, keep_blank_values=True, errors="surrogateescape")
    ]
    told = urlencode(pairs, safe="*/,:[]", errors="surrogateescape")
    return quote(_text(path), safe="/%:@!$&'()*+,;=~", errors="surrogateescape") + mark + told


class _Shown:
    """One value as it is shown; counts what was said of it."""

    def __init__(self) -> None:
        self._left = _ALL

    def value(self, value: Any, depth: int) -> Any:
        if isinstance(value, str):
            return self._redact_text(_text(value))
        shut = depth > _DEEP or self._left <= 0
        if is_list(value):
            return "…" if shut else self._list(value, depth + 1)
        if is_mapping(value):
            return "…" if shut else self._object(value, depth + 1)
        return value

    def _list(self, value: list[Any], depth: int) -> list[Any]:
        rest = len(value) - _ITEMS
        some = [self.value(each, depth) for each in value[:_ITEMS]]
        return some + ([f"… ({rest:,} more)"] if rest > 0 else [])

    def _object(self, value: Mapping[str, Any], depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, each in islice(value.items(), _ITEMS):
            told = self._redact_text(_text(name, _NAME))
            found[told] = self.member(name, each, depth)
        if len(value) > _ITEMS:
            found["…"] = f"… ({len(value) - _ITEMS:,} more)"
        return found

    def member(self, name: str, value: Any, depth: int) -> Any:
        if name == "headers" and is_mapping(value):  # of a tool: which of them are secret, nobody knows
            return self.value(dict.fromkeys(value, GONE), depth)
        return GONE if value is not None and is_secret(name, inside=True) else self.value(value, depth)

    def _redact_text(self, text: str) -> str:
        kept = text if self._left > 0 else "…"
        self._left -= len(kept) + 1
        return kept


def _text(text: str, most: int = _TEXT) -> str:
    """A text without secrets, cut."""
    cut = text if len(text) <= most else f"{text[:most]}… ({len(text):,} characters)"
    for pattern, instead in _TEXTS:
        cut = pattern.sub(instead, cut)
    return _PAIR.sub(lambda pair: f"{pair[1]}={GONE}" if is_secret(pair[1]) else pair[0], cut)
