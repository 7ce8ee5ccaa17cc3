# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class Book(Model):
    on: Literal["off"] | None = None
    n: int | None = None
    null: str | None = None
    _3: str | None = None
    _wire = {"_3": "3"}
