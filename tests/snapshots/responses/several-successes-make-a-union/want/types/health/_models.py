# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.health` holds of answers."""

from __future__ import annotations

from ..._core import Model

class HealthListResponse(Model):
    """Schema: GET /health answer."""

    ok: bool | None = None
