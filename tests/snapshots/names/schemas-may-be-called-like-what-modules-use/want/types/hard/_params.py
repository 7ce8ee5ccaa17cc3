# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.hard` holds of requests."""

from __future__ import annotations

from typing import TypedDict

from ..._core import CallOptions

class AnyParam(TypedDict, total=False):
    a: str

class EParam(TypedDict, total=False):
    a: str

class EndpointParam(TypedDict, total=False):
    model: ModelParam
    any: AnyParam
    str: StrParam
    none: NoneParam
    request: RequestParam
    e: EParam
    hard: HardParam

class HardCreateParams(CallOptions, total=False):
    """Arguments of `client.hard.create`. Source: POST /hard."""

    a: RequiredParam
    b: EndpointParam
    c: TypedDictParam

class HardParam(TypedDict, total=False):
    a: str

class ModelParam(TypedDict, total=False):
    a: str

class NoneParam(TypedDict, total=False):
    a: str

class RequestParam(TypedDict, total=False):
    a: str

class RequiredParam(TypedDict, total=False):
    a: str

class StrParam(TypedDict, total=False):
    """Schema: str."""

    a: str

class TypedDictParam(TypedDict, total=False):
    a: str
