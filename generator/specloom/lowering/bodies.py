"""What operations send and get back: request bodies become arguments, responses become answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import evolve

from ..ir import NULL, Answer, AnyOf, Array, Body, Field, Param, Scalar, Shape, Stream
from ..source.pointers import join
from .algebra import either, without_null
from .schema_reader import SchemaReader

_LINES = {
    "application/x-jsonl",
    "application/jsonl",
    "application/x-ndjson",
    "application/ndjson",
    "application/stream+json",
    "application/json-seq",
}


def is_json(media: str) -> bool:
    """Whether a content type holds one JSON value."""
    kind = media.partition(";")[0].strip().lower()
    return kind not in _LINES and (kind.endswith(("/json", "+json")) or kind == "*/*")


def read_body(schema_reader: SchemaReader, pointer: str, node: Any) -> tuple[Body | None, list[Param]]:
    """The body of an operation, and its arguments: one per property, or one for the whole."""
    at, body = schema_reader.resolve_reference(join(pointer, "requestBody"), node.get("requestBody"))
    contents = (body or {}).get("content") or {}
    if not contents:
        return None, []
    required = body.get("required") is True
    shapes: dict[str, Shape] = {}
    for media, content in contents.items():
        shapes[media] = schema_reader.shape(
            join(at, "content", media, "schema"), (content or {}).get("schema", True)
        )
    sets = [schema_reader.fields(s) for s in shapes.values()]
    if not all(sets):  # one of the content types is not an object
        return _whole_body(at, shapes, bool(sets[0]), required)
    params = _body_params(sets)
    encoding = {
        n: e["contentType"]
        for c in contents.values()
        for n, e in ((c or {}).get("encoding") or {}).items()
        if _is_one((e or {}).get("contentType", ""))
    }
    files = tuple(p.wire for p in params if is_file(p.shape))
    return Body(tuple(contents), whole=False, files=files, encoding=encoding, required=required), params


def _whole_body(
    pointer: str, shapes: Mapping[str, Shape], is_object: bool, required: bool
) -> tuple[Body, list[Param]]:
    """A body that is one argument. `shapes`: by content type; `is_object`: of the first of them."""
    first, *_ = shapes
    shape = without_null(shapes[first])
    bytes_only = not is_json(first) and "text" not in first and not is_object
    if bytes_only and (not isinstance(shape, Scalar) or shape.kind == "any"):
        shape = Scalar("binary")
    media = tuple(m for m in shapes if shapes[m] == shapes[first]) or (first,)
    files = ("body",) if is_file(shape) else ()
    param = Param("body", "body", shape, required, pointer=pointer)
    return Body(media, whole=True, files=files, required=required), [param]


def _body_params(sets: list[dict[str, Field]]) -> list[Param]:
    """An argument for each property of a body; `sets`: its properties, by content type."""
    fields: dict[str, Field] = {}
    for found in sets:
        for name, f in found.items():
            if f.side == "answer":
                continue
            if name in fields:
                f = evolve(
                    fields[name],
                    shape=either(fields[name].shape, f.shape),
                    required=f.required and fields[name].required,
                )
            fields[name] = f
    everywhere = [n for n in fields if all(n in s for s in sets)]
    return [
        Param(
            wire=f.wire,
            place="body",
            shape=f.shape,
            required=f.required and f.wire in everywhere,
            default=f.default,
            bounds=f.bounds,
            deprecated=f.deprecated,
            pointer=f.pointer,
        )
        for f in fields.values()
    ]


def _is_one(media: str) -> bool:
    """Whether `media` is one content type; `image/png, image/*` only says what is welcome."""
    return bool(media) and "," not in media and "*" not in media


def is_file(shape: Shape) -> bool:
    """Whether a value of this shape is a file, or several files."""
    if isinstance(shape, AnyOf):
        return any(map(is_file, shape.members))
    return (
        is_file(shape.item)
        if isinstance(shape, Array)
        else isinstance(shape, Scalar) and shape.kind == "binary"
    )


def read_answer(
    schema_reader: SchemaReader, pointer: str, node: Any, members: list[str]
) -> tuple[Answer, Stream | None]:
    """What a successful call gives back, and how it streams when the document itself says so."""
    good = [s for s in sorted(node.get("responses") or {}) if s.startswith("2")] or [
        s for s in ("default",) if s in (node.get("responses") or {})
    ]
    values: list[Shape] = []
    media: list[str] = []
    stream: Stream | None = None
    for status in good:
        at, response = schema_reader.resolve_reference(
            join(pointer, "responses", status), node["responses"][status]
        )
        for kind, content in ((response or {}).get("content") or {}).items():
            where = join(at, "content", kind, "schema")
            schema = (content or {}).get("schema", True)
            bare = kind.partition(";")[0].strip().lower()
            if bare == "text/event-stream" or bare in _LINES:
                flag = "stream" if "stream" in members else ""
                form: Literal["sse", "jsonl"] = "jsonl" if bare in _LINES else "sse"
                stream = Stream(schema_reader.shape(where, schema), flag, format=form, media=bare)
                continue
            media.append(kind)
            values.append(
                schema_reader.shape(where, schema)
                if is_json(kind)
                else Scalar("string")
                if bare.startswith("text/")
                else Scalar("binary")
            )
    if not values:
        return Answer("none", statuses=tuple(good)), stream and evolve(stream, flag="")
    if any(v == Scalar("binary") for v in values):
        return Answer("binary", Scalar("binary"), tuple(media), tuple(good)), stream
    texts = [v for v, m in zip(values, media, strict=True) if not is_json(m)]
    if len(texts) == len(values):
        return Answer("text", Scalar("string"), tuple(media), tuple(good)), stream
    shape = values[0] if len(set(values)) == 1 else schema_reader.union(join(pointer, "responses"), values)
    return Answer("none" if shape == NULL else "json", shape, tuple(media), tuple(good)), stream
