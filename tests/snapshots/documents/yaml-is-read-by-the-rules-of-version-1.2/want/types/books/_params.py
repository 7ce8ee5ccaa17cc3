# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of requests."""

from __future__ import annotations

from typing import Literal

from ..._core import CallOptions

class BookListParams(CallOptions, total=False):
    """Arguments of `client.books.list`. Source: GET /books."""

    state: Literal["ON", "OFF", "yes", "no", "1:30", "2026-05-31", 15] | None
    y: int
    """Default 10."""
