# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Row(Model):
    id: str | None = None
    at: str | None = None
