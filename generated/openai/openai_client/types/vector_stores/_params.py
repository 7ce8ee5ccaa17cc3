# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.vector_stores` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypedDict

from ..._core import TYPE_CHECKING, CallOptions

if TYPE_CHECKING:
    from .._params import FileChunkingStrategyParam

class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    file_id: Required[str]
    chunking_strategy: FileChunkingStrategyParam
    attributes: Mapping[str, str | float | bool] | None

class FileBatchCreateParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.file_batches.create`. Source: POST
    /vector_stores/{vector_store_id}/file_batches.
    """

    file_ids: Sequence[str]
    """1 to 2000 items."""
    files: Iterable[CreateVectorStoreFileRequestParam]
    """1 to 2000 items."""
    chunking_strategy: FileChunkingStrategyParam
    attributes: Mapping[str, str | float | bool] | None

class FileBatchListFilesParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.file_batches.list_files`. Source: GET
    /vector_stores/{vector_store_id}/file_batches/{batch_id}/files.
    """

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]

class FileCreateParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.files.create`. Source: POST /vector_stores/{vector_store_id}/files."""

    file_id: Required[str]
    chunking_strategy: FileChunkingStrategyParam
    attributes: Mapping[str, str | float | bool] | None

class FileListParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.files.list`. Source: GET /vector_stores/{vector_store_id}/files."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""
    filter: Literal["in_progress", "completed", "failed", "cancelled"]

class FileUpdateParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.files.update`. Source: POST
    /vector_stores/{vector_store_id}/files/{file_id}.
    """

    attributes: Required[Mapping[str, str | float | bool] | None]
