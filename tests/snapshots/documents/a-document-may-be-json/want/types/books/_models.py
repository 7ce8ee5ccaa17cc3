# Generated from spec.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.books` holds of answers."""

from __future__ import annotations

from ..._core import Model

class BookListResponse(Model):
    """Schema: GET /books answer."""

    title: str | None = None
