"""Forms as they arrive: multipart and urlencoded, names with brackets nested."""

from __future__ import annotations

import re
from collections.abc import Iterable
from email.message import Message
from typing import Any
from urllib.parse import parse_qsl

from attrs import field, frozen

from .kinds import is_list, is_object
from .loading import DEEPEST, load

_PARAMETER = re.compile(r'(?<!\w)(\w+\*?)="((?:[^"\\]|\\.)*)"')
_STEPS = re.compile(r"\[([^\]]*)\]")


@frozen
class File:
    """A file of a form."""

    name: str
    content: bytes = field(repr=lambda content: f"<{len(content)} bytes>")
    media: str = "application/octet-stream"


def form(content_type: str, body: bytes) -> dict[str, Any] | None:
    """The fields of a form by its content type; None for other types. Raises: ValueError."""
    message = Message()
    message["content-type"] = content_type or "application/octet-stream"
    kind = message.get_content_type()
    if kind == "application/x-www-form-urlencoded":
        return nested(parse_qsl(body.decode("utf-8"), keep_blank_values=True))
    if kind == "multipart/form-data":
        return nested(_parts(body, str(message.get_param("boundary", ""))))
    return None


def _parts(body: bytes, boundary: str) -> Iterable[tuple[str, Any]]:
    if not boundary:
        raise ValueError("the form names no boundary")
    pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode("latin-1"))
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise ValueError("the form does not end with its closing boundary")
    for piece in pieces[1:-1]:
        yield _part(piece)


def _part(piece: bytes) -> tuple[str, Any]:
    head, gap, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    if not gap:
        raise ValueError("a part of the form has no blank line after its headers")
    headers: dict[str, str] = {}
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    parameters = dict(_PARAMETER.findall(headers.get("content-disposition", "")))
    if "name" not in parameters:
        raise ValueError("a part of the form has no name")
    if "filename" in parameters:
        media = headers.get("content-type", "application/octet-stream")
        return parameters["name"], File(parameters["filename"], data, media)
    if headers.get("content-type", "").startswith("application/json"):
        return parameters["name"], load(data)
    return parameters["name"], data.decode("utf-8", "replace")


def nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Names with brackets as nested values: `a[]=1`, `a[b]=2`, `a[][c]=3`, `a[0]=4`; a name twice is a list.

    Raises: ValueError for a name that contradicts another, or is nested too deeply.
    """
    root: dict[str, Any] = {}
    for name, value in pairs:
        steps = [name.partition("[")[0], *_STEPS.findall(name)]
        if len(steps) > DEEPEST:
            raise ValueError(f"{name[:40]}… is nested too deeply")
        _put(root, steps, value)
    return root


def _put(holder: dict[str, Any], steps: list[str], value: Any) -> None:
    step, *rest = steps
    if not rest:
        if step in holder:
            before = holder[step]
            if is_list(before):
                before.append(value)
            else:
                holder[step] = [before, value]
        else:
            holder[step] = value
    elif rest[0] == "" or rest[0].isdigit():
        items = holder.setdefault(step, [])
        if not is_list(items):
            raise ValueError(f"{step!r} is a list and something else")
        if len(rest) == 1:
            items.append(value)
            return
        # `a[][c]=1&a[][d]=2` is one item until a key comes again.
        if not items or not is_object(items[-1]) or rest[1] in items[-1]:
            items.append({})
        _put(items[-1], rest[1:], value)
    else:
        inner = holder.setdefault(step, {})
        if not is_object(inner):
            raise ValueError(f"{step!r} is an object and something else")
        _put(inner, rest, value)
