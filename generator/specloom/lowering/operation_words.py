"""What the overlays' words say of an operation: how it streams, how its list goes on, what its answer follows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import GeneratorError
from ..ir import ANY, Answer, AnswerBy, Array, Members, Page, Param, Resume, Scalar, Shape, Stream
from ..source.pointers import join
from .algebra import without_null
from .reach import constants
from .schema_reader import Shaper


def read_stream(shaper: Shaper, pointer: str, node: Any) -> Stream | None:
    """How the operation streams, by `x-specloom-stream`."""
    said = node.get("x-specloom-stream")
    if said is None:
        return None
    where = join(pointer, "x-specloom-stream", "event")
    return Stream(
        event=shaper.shape(where, said["event"]),
        flag=said.get("flag", ""),
        value=said.get("value", True),
        format=said.get("format", "sse"),
        end=tuple(said.get("end") or ()),
        enough=tuple(said.get("enough") or ()),
        complete=Members(**said["complete"]) if "complete" in said else None,
        resume=Resume(**said["resume"]) if "resume" in said else None,
        wrap=said.get("wrap", False),
    )


def read_page(shaper: Shaper, pointer: str, node: Any, answer: Shape) -> Page | None:
    """How the list goes on, by `x-specloom-page`. Raises: GeneratorError for an answer that is no list."""
    said = node.get("x-specloom-page")
    if said is None:
        return None
    if "item" in said:
        return Page(said["style"], shaper.shape(join(pointer, "x-specloom-page", "item"), said["item"]))
    data = shaper.fields(answer).get("data")
    items = without_null(data.shape) if data else ANY
    if not isinstance(items, Array):
        hint = "name the items with `item` in x-specloom-page"
        raise GeneratorError(shaper.origin + pointer, "a page needs an answer with a list `data`", hint)
    return Page(said["style"], items.item)


def read_answer_by(shaper: Shaper, pointer: str, node: Any, params: Iterable[Param]) -> AnswerBy | None:
    """The argument that the answer follows, by `x-specloom-answer`.

    Raises: GeneratorError when there is no such argument, or it does not have such a value.
    """
    said = node.get("x-specloom-answer")
    if said is None:
        return None
    where = join(pointer, "x-specloom-answer")
    wire, default = said["by"], said.get("default", "")
    cases = {
        value: Answer("json", shaper.shape(join(where, "cases", value), schema))
        for value, schema in said["cases"].items()
    }
    cases |= dict.fromkeys(said.get("text") or (), Answer("text", Scalar("string")))
    param = next((p for p in params if p.wire == wire and p.place != "path"), None)
    values = constants(param.shape, shaper.types) if param is not None else ()
    unknown = [v for v in (*cases, *([default] if default else ())) if v not in values or v not in cases]
    if param is None or unknown:
        message = f"{wire!r} is no argument" if param is None else f"{wire!r} is never {unknown[0]!r}"
        raise GeneratorError(shaper.origin + where, message, "mend x-specloom-answer")
    return AnswerBy(wire, cases, default)
