# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.vector_stores.file_batches`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation
from ...helpers.vector_stores import FileBatchFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages
    from ...types.vector_stores._models import VectorStoreFile, VectorStoreFileBatch
    from ...types.vector_stores._params import FileBatchCreateParams, FileBatchListFilesParams

_CANCEL = Endpoint(
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    answer="types.vector_stores._models:VectorStoreFileBatch",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    body="file_ids files chunking_strategy attributes",
    answer="types.vector_stores._models:VectorStoreFileBatch",
    security=("ApiKeyAuth",),
)

_LIST_FILES = Endpoint(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    query="limit order after before filter",
    answer="types.vector_stores._models:VectorStoreFile",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    answer="types.vector_stores._models:VectorStoreFileBatch",
    security=("ApiKeyAuth",),
)


class FileBatches(FileBatchFlows[E], Resource[E]):
    """Many files added at once."""

    _path = "vector_stores.file_batches"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[FileBatches[Raw], FileBatches[AsyncRaw]]]
        with_streaming_response: ClassVar[View[FileBatches[Streamed], FileBatches[AsyncStreamed]]]

    @operation
    def cancel(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> Request[VectorStoreFileBatch]:
        """Stop a file batch; files that are ready stay.

        Source: `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
        (cancelVectorStoreFileBatch).
        """
        return _CANCEL.call(options, vector_store_id, batch_id)

    @operation
    def create(self, vector_store_id: str, **params: Unpack[FileBatchCreateParams]) -> Request[VectorStoreFileBatch]:
        """Add many uploaded files to a vector store at once.

        Source: `POST /vector_stores/{vector_store_id}/file_batches` (createVectorStoreFileBatch).
        """
        return _CREATE.call(params, vector_store_id)

    @operation
    def list_files(
        self, batch_id: str, *, vector_store_id: str, **params: Unpack[FileBatchListFilesParams]
    ) -> CursorPages[VectorStoreFile]:
        """List the files of a file batch, page by page.

        Source: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
        (listFilesInVectorStoreBatch).
        """
        return _LIST_FILES.call(params, vector_store_id, batch_id)

    @operation
    def retrieve(
        self, batch_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> Request[VectorStoreFileBatch]:
        """Fetch a file batch and how far it is.

        Source: `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}` (getVectorStoreFileBatch).
        """
        return _RETRIEVE.call(options, vector_store_id, batch_id)
