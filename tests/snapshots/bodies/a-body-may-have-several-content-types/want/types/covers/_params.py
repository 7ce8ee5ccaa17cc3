# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.covers` holds of requests."""

from __future__ import annotations

from typing import Required

from ..._core import CallOptions, FileTypes

class CoverCreateParams(CallOptions, total=False):
    """Arguments of `client.covers.create`. Source: POST /covers."""

    book: Required[str]
    url: str
    image: FileTypes
