# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.trees` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import CallOptions

class AllParam(TypedDict, total=False):
    type: Required[Literal["and"]]
    filters: Iterable[FilterParam]

class CompareParam(TypedDict, total=False):
    type: Required[Literal["eq"]]
    key: str

FilterParam: TypeAlias = "CompareParam | AllParam"

class TreeCreateParams(CallOptions, total=False):
    """Arguments of `client.trees.create`. Source: POST /trees."""

    children: Iterable[TreeParam]
    any: FilterParam

class TreeParam(TypedDict, total=False):
    children: Iterable[TreeParam]
    any: FilterParam
