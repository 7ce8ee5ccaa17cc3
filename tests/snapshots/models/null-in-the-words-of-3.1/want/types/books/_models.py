# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class Book(Model):
    title: str | None
    shelf: Shelf | None
    box: Box | None = None
    state: Literal["new", "worn"] | None = None
    tags: list[str | None] | None = None
    nothing: None = None
    pages: int | None = None

class Box(Model):
    id: str | None = None

class Shelf(Model):
    id: str | None = None
