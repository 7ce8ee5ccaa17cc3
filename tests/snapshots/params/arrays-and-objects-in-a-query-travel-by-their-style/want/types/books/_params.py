# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from ..._core import CallOptions

class BookListDeepParam(TypedDict, total=False):
    """Schema: GET /books."""

    min: int
    max: int

class BookListParams(CallOptions, total=False):
    """Arguments of `client.books.list`. Source: GET /books."""

    repeated: Sequence[str]
    commas: Sequence[str]
    spaces: Sequence[str]
    pipes: Sequence[int]
    deep: BookListDeepParam
    spread: Mapping[str, str]
