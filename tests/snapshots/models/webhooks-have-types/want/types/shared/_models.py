# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class Lost(Model):
    type: Literal["book.lost"]

class Sold(Model):
    type: Literal["book.sold"]
    price: float | None = None
