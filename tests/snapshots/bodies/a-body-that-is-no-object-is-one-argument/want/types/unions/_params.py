# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.unions` holds of requests."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from ..shared._params import RowParam

class MarkParam(TypedDict, total=False):
    kind: Required[Literal["mark"]]

UnionCreateParam: TypeAlias = "RowParam | MarkParam"
"""Schema: POST /unions request."""

class UnionCreateParams(CallOptions, total=False):
    """Arguments of `client.unions.create`. Source: POST /unions."""

    body: UnionCreateParam
