# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from typing import TypedDict

from ..._core import CallOptions

class BookListFilterParam(TypedDict, total=False):
    """Schema: GET /books."""

    title: str

class BookListParams(CallOptions, total=False):
    """Arguments of `client.books.list`. Source: GET /books."""

    filter: BookListFilterParam
