# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.shelves` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions

class BookCreateParams(CallOptions, total=False):
    """Arguments of `client.shelves.books.create`. Source: POST /shelves/{shelf}/books."""

    lang: str
    title: str

class BookListParams(CallOptions, total=False):
    """Arguments of `client.shelves.books.list`. Source: GET /shelves/{shelf}/books."""

    lang: int
