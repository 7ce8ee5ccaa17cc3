# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shared` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class Closed(Model):
    type: Literal["closed"]

Event: TypeAlias = "Opened | Closed"

class Opened(Model):
    type: Literal["opened"]

UNIONS = {"Event": Tagged("type", {"opened": "Opened", "closed": "Closed"})}
