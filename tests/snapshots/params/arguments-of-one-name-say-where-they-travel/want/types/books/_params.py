# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions

class BookUpdateParams(CallOptions, total=False):
    """Arguments of `client.books.update`. Source: POST /books/{id}."""

    query_id: int
    header_id: int
    query_page_size: int
    page_size: int
    body_id: bool
    title: str
