# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shapes` holds of requests."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import CallOptions

class BoxParam(TypedDict, total=False):
    form: Required[Literal["square", "oblong"]]
    width: float

class CircleParam(TypedDict, total=False):
    form: Required[Literal["circle"]]
    radius: float

class ShapeCreateParams(CallOptions, total=False):
    """Arguments of `client.shapes.create`. Source: POST /shapes."""

    shape: Required[ShapeParam]

ShapeParam: TypeAlias = "CircleParam | BoxParam | UnknownParam"

class UnknownParam(TypedDict, total=False):
    form: str
    note: str
