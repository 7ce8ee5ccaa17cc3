# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.containers` holds of requests."""

from __future__ import annotations

from typing import Literal

from ..._core import CallOptions, FileTypes

class FileCreateParams(CallOptions, total=False):
    """Arguments of `client.containers.files.create`. Source: POST /containers/{container_id}/files."""

    file_id: str
    file: FileTypes

class FileListParams(CallOptions, total=False):
    """Arguments of `client.containers.files.list`. Source: GET /containers/{container_id}/files."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
