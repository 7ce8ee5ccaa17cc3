# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of answers."""

from __future__ import annotations

from ..._core import Model

class ABCD(Model):
    """Schema: a/b~c d."""

    x_y: str | None = None
    _wire = {"x_y": "x/y"}
