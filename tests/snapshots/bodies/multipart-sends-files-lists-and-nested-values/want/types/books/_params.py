# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict

from ..._core import CallOptions, FileTypes

class BookCreateParams(CallOptions, total=False):
    """Arguments of `client.books.create`. Source: POST /books."""

    cover: Required[FileTypes]
    scans: Sequence[FileTypes]
    back: FileTypes | Sequence[FileTypes] | None
    tags: Sequence[str]
    size: BookCreateSizeParam
    meta: Mapping[str, object]

class BookCreateSizeParam(TypedDict, total=False):
    """Schema: POST /books request.size."""

    width: int
    margins: Sequence[int]
