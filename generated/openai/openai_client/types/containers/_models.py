# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.containers` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class ContainerFileDeleted(Model):
    id: str
    object: Literal["container.file.deleted"]
    deleted: bool

class FileListResponse(Model):
    """Schema: ContainerFileResource."""

    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str

FileCreateResponse: TypeAlias = "FileListResponse"

FileRetrieveResponse: TypeAlias = "FileListResponse"
