"""Aliases as text: strings that checkers read as types, several lines long where they must be."""

from __future__ import annotations

from collections.abc import Iterator

from ..ir import AnyOf, Choice, Shape
from .annotations import Annotator
from .literals import literal

_WIDTH = 100
_LINE = 120
"""Columns that a formatted line may have."""


def alias_lines(name: str, shape: Shape, annotator: Annotator) -> tuple[str, ...]:
    """The string behind `name: TypeAlias =`, on one line where it fits."""
    room = _LINE - len(f"{name}: TypeAlias = ")
    members = shape.members if isinstance(shape, AnyOf) else (shape,)
    texts = dict.fromkeys(annotator.text(m) for m in members)
    whole = " | ".join(texts)
    if len(whole) + 2 <= room or "\\" in whole or '"""' in whole:
        return (literal(whole),)
    lines: list[str] = []
    for text, member in zip(texts, members, strict=False):
        rows = list(_filled(member)) if isinstance(member, Choice) and len(text) > _WIDTH else [text]
        lines.append(("| " if lines else "") + rows[0])
        lines += rows[1:]
    return ('"""', *("    " + line for line in lines), '"""')


def _filled(choice: Choice) -> Iterator[str]:
    yield "Literal["
    row = "   "
    for value in choice.values:
        text = literal(value)
        if len(row) + len(text) > _WIDTH:
            yield row
            row = "   "
        row += f" {text},"
    yield row
    yield "]"
