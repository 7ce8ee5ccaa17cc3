"""Request bodies taken apart by their content type and judged by what the document declares for it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from .forms import Part, media_type, nest, pairs, parts
from .schemas import Schema, Schemas
from .values import listed, read, texts


def read_body(
    headers: Mapping[str, str],
    body: bytes,
    wanted: dict[str, Any] | None,
    schemas: Schemas,
    *,
    brackets: bool,
) -> tuple[Any, list[str]]:
    """The decoded body (None: nothing came) and its violations."""
    received = headers.get("content-type", "")
    if not body:
        if (
            received
            and media_type(received)[0] != "multipart/form-data"
            and headers.get("content-length", "0") != "0"
        ):
            return None, ["body: a content type and a length, but no content"]
        return None, ["body: required and missing"] if wanted and wanted.get("required") else []
    if wanted is None:
        return None, [f"body: {len(body)} bytes where none is declared"]
    kind, parameters = media_type(received)
    declared = {media_type(name)[0]: entry for name, entry in wanted["content"].items()}
    names = (kind, kind.partition("/")[0] + "/*", "*/*")
    entry = next((declared[name] for name in names if name in declared), None)
    if entry is None:
        return None, [f"body: content type {received!r}, declared are {sorted(declared)}"]
    schema = schemas.of(entry.get("schema", True))
    form = _Form(schema, entry.get("encoding", {}), schemas, brackets)
    try:
        if kind == "multipart/form-data":
            value, wrong = form.multipart(parts(body, parameters.get("boundary", "")))
        elif kind == "application/x-www-form-urlencoded":
            value, wrong = form.typed(pairs(body.decode("ascii"))), []
        elif kind == "application/json" or kind.endswith("+json"):
            value, wrong = json.loads(body), []
        else:
            return body, []
    except ValueError as error:
        return None, [f"body: {error}"]
    seen = texts(value)
    wrong += schemas.violations(seen, schema, "body")
    return value, wrong or schemas.violations(seen, closed(schema, schemas), "body")


def closed(schema: Schema, schemas: Schemas) -> Schema:
    """The schema with a member that nobody declared counted as wrong; free maps stay free."""
    if not any("properties" in part for part in schemas.follow(schema)):
        return schema
    asked = {name: True for part in schemas.follow(schema) for name in part.get("required", ())}
    return {"allOf": [schema], "properties": asked, "unevaluatedProperties": False}


class _Form:
    """A form as the document declares it."""

    def __init__(self, schema: Schema, encoding: Mapping[str, Any], schemas: Schemas, brackets: bool) -> None:
        self._schema = schema
        self._encoding = encoding
        self._schemas = schemas
        self._brackets = brackets

    def _member(self, name: str) -> Schema:
        descriptions = [
            part["properties"][name]
            for part in self._schemas.follow(self._schema)
            if name in part.get("properties", {})
        ]
        return {"anyOf": descriptions} if descriptions else True

    def _binary(self, name: str) -> bool:
        member = self._member(name)
        inner = [part["items"] for part in self._schemas.follow(member) if "items" in part]
        return any("x-binary" in part for each in (member, *inner) for part in self._schemas.follow(each))

    def typed(self, items: list[tuple[str, Any]]) -> dict[str, Any]:
        """The fields of a form, nested and typed."""
        literal = {name for name, _ in items if name.endswith("[]") and self._member(name) is not True}
        plain = [item for item in items if item[0] not in literal]
        fields: dict[str, Any] = {name: [value for key, value in items if key == name] for name in literal}
        if self._brackets:
            for name, value in nest(plain).items():
                fields[name] = read(value, self._member(name), self._schemas)
            return fields
        for name in dict(plain):
            values = [value for key, value in plain if key == name]
            fields[name] = listed(values if len(values) > 1 else values[0], self._member(name), self._schemas)
        return fields

    def multipart(self, given: list[Part]) -> tuple[dict[str, Any], list[str]]:
        """The fields of a multipart body, and what its parts' headers get wrong."""
        items: list[tuple[str, Any]] = []
        wrong: list[str] = []
        for part in given:
            plain = part.name.partition("[")[0] if self._member(part.name) is True else part.name
            binary = self._binary(plain)
            if binary and part.filename is None:
                wrong.append(f"body part {part.name}: a file without a file name")
            if part.filename is not None and not binary:
                wrong.append(f"body part {part.name}: a file name on what is no file")
            asked = self._encoding.get(plain, {}).get("contentType")
            if asked and media_type(part.content_type or "")[0] not in {
                media_type(each)[0] for each in asked.split(",")
            }:
                wrong.append(
                    f"body part {part.name}: content type {part.content_type!r} instead of {asked!r}"
                )
            items.append((part.name, _content(part, binary)))
        return self.typed(items), wrong


def _content(part: Part, binary: bool) -> Any:
    if binary:
        return part.data
    if part.content_type and media_type(part.content_type)[0] == "application/json":
        return json.loads(part.data)
    return part.data.decode("utf-8")
