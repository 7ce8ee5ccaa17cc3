# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions

class BookCreateParams(CallOptions, total=False):
    """Arguments of `client.books.create`. Source: POST /books."""

    isbn10: str
    """Deprecated."""
    isbn: str

class BookListParams(CallOptions, total=False):
    """Arguments of `client.books.list`. Source: GET /books."""

    page: int
    """Deprecated."""
