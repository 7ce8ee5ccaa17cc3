# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.things` holds of requests."""

from __future__ import annotations

from typing import TypedDict

from ..._core import CallOptions

class ThingCreateParams(TypedDict, total=False):
    d: str

class ThingCreateParams2(CallOptions, total=False):
    """Arguments of `client.things.create`. Source: POST /things."""

    a: ThingParam3
    b: ThingParam
    c: ThingParam2
    d: ThingCreateParams

class ThingParam(TypedDict, total=False):
    b: ThingParam3

class ThingParam2(TypedDict, total=False):
    """Schema: ThingParam."""

    c: str

class ThingParam3(TypedDict, total=False):
    """Schema: thing."""

    a: str
