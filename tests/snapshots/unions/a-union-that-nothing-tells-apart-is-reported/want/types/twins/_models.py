# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.twins` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Keyed, Model

if TYPE_CHECKING:
    from typing import TypeAlias

class Left(Model):
    name: str | None = None

class Right(Model):
    name: int | None = None

Twin: TypeAlias = "Left | Right"

UNIONS = {"Twin": Keyed({}, default="Left")}
