# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.images` holds of requests."""

from __future__ import annotations

from ..._core import CallOptions, FileTypes

class ImageCreateParams(CallOptions, total=False):
    """Arguments of `client.images.create`. Source: POST /images."""

    body: FileTypes
