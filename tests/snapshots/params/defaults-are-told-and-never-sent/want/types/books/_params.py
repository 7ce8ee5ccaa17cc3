# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..._core import CallOptions

class BookCreateParams(CallOptions, total=False):
    """Arguments of `client.books.create`. Source: POST /books."""

    title: str
    """At most 80 characters; default empty."""
    shelf: Sequence[str]
    """At most 3 items."""

class BookListParams(CallOptions, total=False):
    """Arguments of `client.books.list`. Source: GET /books."""

    limit: int
    """1 to 100; default 20."""
    order: Literal["asc", "desc"]
    """Default `desc`."""
