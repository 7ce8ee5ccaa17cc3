# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.uploads` holds of requests."""

from __future__ import annotations

from typing import Required

from ..._core import CallOptions, FileTypes

class PartCreateParams(CallOptions, total=False):
    """Arguments of `client.uploads.parts.create`. Source: POST /uploads/{upload_id}/parts."""

    data: Required[FileTypes]
