# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.import_os` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class X(Model):
    """Schema: X\"\"\"\\."""

    type: Literal['"""\\'] | None = None
    v: XV | None = None
    _wire = {"v": "v\\"}

XV: TypeAlias = "X | XVC"
"""Schema: X\"\"\"\\.v\\."""

class XVC(Model):
    """Schema: X\"\"\"\\.v\\(1)."""

    type: Literal['{{ c }}\'"""']

UNIONS = {"XV": Tagged("type", {'"""\\': "X", '{{ c }}\'"""': "XVC"})}
