# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.vector_stores` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

    from .._models import FileChunkingStrategy

class FileContentResponse(Model):
    """Schema: VectorStoreFileContentResponse.data[]."""

    type: str | None = None
    text: str | None = None

class VectorStoreFile(Model):
    """Schema: VectorStoreFileObject."""

    id: str
    object: Literal["vector_store.file"]
    usage_bytes: int
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    last_error: VectorStoreFileLastError | None
    chunking_strategy: FileChunkingStrategy | None = None
    attributes: dict[str, str | float | bool] | None = None

class VectorStoreFileBatch(Model):
    """Schema: VectorStoreFileBatchObject."""

    id: str
    object: Literal["vector_store.files_batch"]
    created_at: int
    vector_store_id: str
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    file_counts: VectorStoreFileBatchFileCounts

class VectorStoreFileBatchFileCounts(Model):
    """Schema: VectorStoreFileBatchObject.file_counts."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int

class VectorStoreFileDeleted(Model):
    """Schema: DeleteVectorStoreFileResponse."""

    id: str
    deleted: bool
    object: Literal["vector_store.file.deleted"]

class VectorStoreFileLastError(Model):
    """Schema: VectorStoreFileObject.last_error(0)."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    message: str

ELSEWHERE = {"FileChunkingStrategy": "types._models:FileChunkingStrategy"}
