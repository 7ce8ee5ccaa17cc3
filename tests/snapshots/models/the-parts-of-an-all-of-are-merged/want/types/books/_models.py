# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class Book(Model):
    id: str
    kind: Literal["book"]
    size: int
    title: str
    cover: Cover | None = None

class Cover(Model):
    id: str
    kind: Literal["cover"] | None = None
    size: int | None = None
    url: str | None = None
    color: str | None = None
