# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.paint` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

Color: TypeAlias = 'Literal["red", "light blue", \'quote"d\', "back\\\\slash"]'

Finish: TypeAlias = 'str | Literal["matte", "gloss"]'

class Paint(Model):
    color: Color | None = None
    finish: Finish | None = None
    coats: Literal[1, 2, 3] | None = None
    ratio: float | None = None
    wet: Literal[True] | None = None
    mixed: Literal["auto", 1, False] | None = None
