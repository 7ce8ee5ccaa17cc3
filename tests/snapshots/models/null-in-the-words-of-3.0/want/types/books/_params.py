# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..._core import CallOptions

class BookCreateParams(CallOptions, total=False):
    """Arguments of `client.books.create`. Source: POST /books."""

    title: Required[str | None]
    shelf: Required[ShelfParam | None]
    box: BoxParam | None
    state: Literal["new", "worn"] | None
    tags: Sequence[str | None] | None
    pages: int
    """More than 0."""

class BoxParam(TypedDict, total=False):
    id: str

class ShelfParam(TypedDict, total=False):
    id: str
