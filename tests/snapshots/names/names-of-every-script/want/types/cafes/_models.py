# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.cafes` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Cafe(Model):
    """Schema: Café."""

    naive_name: str | None = None
    _wire = {"naive_name": "naïve-name"}
