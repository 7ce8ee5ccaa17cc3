# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.sources` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Keyed, Model

if TYPE_CHECKING:
    from typing import TypeAlias

class Disk(Model):
    path: str
    label: str

class Plain(Model):
    label: str

Source: TypeAlias = "Web | Disk | Plain"

class Web(Model):
    url: str
    label: str

UNIONS = {"Source": Keyed({"url": "Web", "path": "Disk"}, default="Plain")}
