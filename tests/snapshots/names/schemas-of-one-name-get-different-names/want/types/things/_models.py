# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.things` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Thing(Model):
    b: Thing2 | None = None

class Thing2(Model):
    """Schema: thing."""

    a: str | None = None
