# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types` holds of answers."""

from __future__ import annotations

from .._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import TypeAlias

class BookCover(Model):
    """Schema: Book.cover."""

    color: str | None = None

BookCoverColor: TypeAlias = "str"
"""Schema: Book.cover.color."""

Color: TypeAlias = "BookCoverColor"
