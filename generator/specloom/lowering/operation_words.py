"""What the overlays' words say of an operation: how it streams, how its list goes on, what its answer follows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import GeneratorError
from ..ir import ANY, Answer, AnswerBy, Array, Members, Page, Param, Resume, Scalar, Shape, Stream
from ..source.pointers import join
from .algebra import without_null
from .reach import constants
from .schema_reader import SchemaReader


def read_stream(schema_reader: SchemaReader, pointer: str, node: Any) -> Stream | None:
    """How the operation streams, by `x-specloom-stream`."""
    words = node.get("x-specloom-stream")
    if words is None:
        return None
    where = join(pointer, "x-specloom-stream", "event")
    return Stream(
        event=schema_reader.shape(where, words["event"]),
        flag=words.get("flag", ""),
        value=words.get("value", True),
        format=words.get("format", "sse"),
        end=tuple(words.get("end") or ()),
        enough=tuple(words.get("enough") or ()),
        complete=Members(**words["complete"]) if "complete" in words else None,
        resume=Resume(**words["resume"]) if "resume" in words else None,
        wrap=words.get("wrap", False),
    )


def read_page(schema_reader: SchemaReader, pointer: str, node: Any, answer: Shape) -> Page | None:
    """How the list goes on, by `x-specloom-page`. Raises: GeneratorError for an answer that is no list."""
    words = node.get("x-specloom-page")
    if words is None:
        return None
    if "item" in words:
        return Page(
            words["style"], schema_reader.shape(join(pointer, "x-specloom-page", "item"), words["item"])
        )
    data = schema_reader.fields(answer).get("data")
    items = without_null(data.shape) if data else ANY
    if not isinstance(items, Array):
        hint = "name the items with `item` in x-specloom-page"
        raise GeneratorError(
            schema_reader.origin + pointer, "a page needs an answer with a list `data`", hint
        )
    return Page(words["style"], items.item)


def read_answer_by(
    schema_reader: SchemaReader, pointer: str, node: Any, params: Iterable[Param]
) -> AnswerBy | None:
    """The argument that the answer follows, by `x-specloom-answer`.

    Raises: GeneratorError when there is no such argument, or it does not have such a value.
    """
    words = node.get("x-specloom-answer")
    if words is None:
        return None
    where = join(pointer, "x-specloom-answer")
    wire, default = words["by"], words.get("default", "")
    cases = {
        value: Answer("json", schema_reader.shape(join(where, "cases", value), schema))
        for value, schema in words["cases"].items()
    }
    cases |= dict.fromkeys(words.get("text") or (), Answer("text", Scalar("string")))
    param = next((p for p in params if p.wire == wire and p.place != "path"), None)
    values = constants(param.shape, schema_reader.types) if param is not None else ()
    unknown = [v for v in (*cases, *([default] if default else ())) if v not in values or v not in cases]
    if param is None or unknown:
        message = f"{wire!r} is no argument" if param is None else f"{wire!r} is never {unknown[0]!r}"
        raise GeneratorError(schema_reader.origin + where, message, "fix x-specloom-answer")
    return AnswerBy(wire, cases, default)
