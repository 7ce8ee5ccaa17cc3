# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.imports` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Result(Model):
    from__: str
    from_: str | None = None
    id: str
    a_b: str | None = None
    u540d_u524d: str | None = None
    _wire = {"from__": "from", "id": "@id", "a_b": "a b", "u540d_u524d": "名前"}
