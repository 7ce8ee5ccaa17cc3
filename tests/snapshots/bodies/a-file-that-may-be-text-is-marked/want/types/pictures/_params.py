# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.pictures` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions, FileTypes

class PictureCreateParams(CallOptions, total=False):
    """Arguments of `client.pictures.create`. Source: POST /pictures."""

    image: FileTypes | str
    mask: FileTypes
