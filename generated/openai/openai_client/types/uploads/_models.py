# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.uploads` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class UploadPart(Model):
    id: str
    created_at: int
    upload_id: str
    object: Literal["upload.part"]
