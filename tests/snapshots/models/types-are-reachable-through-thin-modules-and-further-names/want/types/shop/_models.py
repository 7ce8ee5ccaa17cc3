# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shop` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import TypeAlias

    from .._models import BookCover

class Book(Model):
    pages: list[BookPage] | None = None
    cover: BookCover | None = None

class BookPage(Model):
    """Schema: Book.pages[]."""

    number: int | None = None
    marks: list[PageMark] | None = None

class PageMark(Model):
    """Schema: Book.pages[].marks[]."""

    at: int | None = None

Volume: TypeAlias = "Book"

ELSEWHERE = {"BookCover": "types._models:BookCover"}
