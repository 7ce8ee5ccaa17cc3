# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..._core import CallOptions

class BookCreateParams(CallOptions, total=False):
    """Arguments of `client.books.create`. Source: POST /books."""

    ref: str
    example: str
    """Default `#/nowhere`."""
    link: object
    kind: object
    default: TitleParam
    enum: TitleParam

TitleParam: TypeAlias = 'Literal["a", "b"]'
