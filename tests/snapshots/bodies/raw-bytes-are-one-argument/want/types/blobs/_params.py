# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.blobs` holds of requests."""

from __future__ import annotations

from typing import Required

from ..._core import CallOptions, FileTypes

class BlobReplaceParams(CallOptions, total=False):
    """Arguments of `client.blobs.replace`. Source: PUT /blobs/{id}."""

    body: Required[FileTypes]
    query_body: str
