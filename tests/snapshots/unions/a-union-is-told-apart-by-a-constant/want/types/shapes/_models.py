# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shapes` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class Box(Model):
    form: Literal["square", "oblong"]
    width: float | None = None

class Circle(Model):
    form: Literal["circle"]
    radius: float | None = None

Shape: TypeAlias = "Circle | Box | Unknown"

class ShapeCreateResponse(Model):
    """Schema: POST /shapes answer."""

    shapes: list[Shape] | None = None

class Unknown(Model):
    form: str | None = None
    note: str | None = None

UNIONS = {"Shape": Tagged("form", {"circle": "Circle", "square": "Box", "oblong": "Box"}, default="Unknown")}
