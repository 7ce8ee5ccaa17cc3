"""Forms as they arrive: parts of a multipart body, pairs of an urlencoded one, names with brackets."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.message import Message
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from attrs import frozen

Pairs: TypeAlias = "list[tuple[str, str]]"


@frozen
class Part:
    """One part of a multipart body."""

    name: str
    filename: str | None
    content_type: str | None
    data: bytes


def media_type(value: str) -> tuple[str, dict[str, str]]:
    """`text/plain; charset=utf-8` as the bare type and its parameters."""
    message = Message()
    message["content-type"] = value
    parameters = message.get_params(failobj=[])
    return value.partition(";")[0].strip().lower(), {key.lower(): text for key, text in parameters[1:]}


def pairs(text: str) -> Pairs:
    """A query or an urlencoded body as pairs, blanks kept."""
    return parse_qsl(text, keep_blank_values=True, strict_parsing=bool(text))


def parts(body: bytes, boundary: str) -> list[Part]:
    """A multipart body taken apart; ValueError when it is not well formed."""
    mark = b"--" + boundary.encode("ascii")
    if not body.startswith(mark):
        raise ValueError("the body does not begin with its boundary")
    first, *middle, last = (b"\r\n" + body).split(b"\r\n" + mark)
    if first or not last.startswith(b"--") or last[2:].strip():
        raise ValueError("the body does not end with its closing boundary")
    return [_part(piece) for piece in middle]


def _part(piece: bytes) -> Part:
    head, gap, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    if not gap:
        raise ValueError("a part has no blank line after its headers")
    headers = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head.decode("utf-8").split("\r\n"))
    }
    disposition = headers.get("content-disposition", "")
    if not disposition.startswith("form-data"):
        raise ValueError("a part is not form-data")
    found = dict(re.findall(r'(\w+)="((?:[^"\\]|\\.)*)"', disposition))
    if "name" not in found:
        raise ValueError("a part has no name")
    return Part(found["name"], found.get("filename"), headers.get("content-type"), data)


def nest(items: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Names with brackets as nested values: `a[]=1`, `a[b]=2`, `a[][c]=3`, `a[0]=4`."""
    root: dict[str, Any] = {}
    for name, value in items:
        head, brackets, _ = name.partition("[")
        steps = [head, *re.findall(r"\[([^\]]*)\]", name)] if brackets else [head]
        _put(root, steps, value)
    return root


def _put(holder: dict[str, Any], steps: list[str], value: Any) -> None:
    step, rest = steps[0], steps[1:]
    if not rest:
        if step in holder:
            raise ValueError(f"{step!r} came twice without brackets")
        holder[step] = value
    elif rest[0] == "" or rest[0].isdigit():
        items = holder.setdefault(step, [])
        if not isinstance(items, list):
            raise ValueError(f"{step!r} is a list and something else")
        if len(rest) == 1:
            items.append(value)
            return
        # `a[][c]=1&a[][d]=2` is one item until a key comes again.
        if not items or not isinstance(items[-1], dict) or rest[1] in items[-1]:
            items.append({})
        _put(items[-1], rest[1:], value)
    else:
        inner = holder.setdefault(step, {})
        if not isinstance(inner, dict):
            raise ValueError(f"{step!r} is an object and something else")
        _put(inner, rest, value)
