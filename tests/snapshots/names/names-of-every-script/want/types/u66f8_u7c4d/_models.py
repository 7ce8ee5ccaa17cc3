# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.u66f8_u7c4d` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class U66f8U7c4d(Model):
    """Schema: 書籍."""

    u984c_u540d: str
    etat: Literal["übel", "gut"] | None = None
    _wire = {"u984c_u540d": "題名", "etat": "état"}
