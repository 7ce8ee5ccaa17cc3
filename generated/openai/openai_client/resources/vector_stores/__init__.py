# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.vector_stores`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages, Pages
    from ...types._models import VectorStore, VectorStoreDeleted, VectorStoreSearchResponse
    from ...types._params import (
        VectorStoreCreateParams,
        VectorStoreListParams,
        VectorStoreSearchParams,
        VectorStoreUpdateParams,
    )
    from .file_batches import FileBatches
    from .files import Files

_CREATE = Endpoint(
    "POST",
    "/vector_stores",
    body="file_ids name description expires_after chunking_strategy metadata",
    answer="types._models:VectorStore",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE", "/vector_stores/{vector_store_id}", answer="types._models:VectorStoreDeleted", security=("ApiKeyAuth",)
)

_LIST = Endpoint(
    "GET",
    "/vector_stores",
    query="limit order after before",
    answer="types._models:VectorStore",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET", "/vector_stores/{vector_store_id}", answer="types._models:VectorStore", security=("ApiKeyAuth",)
)

_SEARCH = Endpoint(
    "POST",
    "/vector_stores/{vector_store_id}/search",
    body="query! rewrite_query max_num_results filters ranking_options",
    answer="types._models:VectorStoreSearchResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/vector_stores/{vector_store_id}",
    body="name expires_after metadata",
    answer="types._models:VectorStore",
    security=("ApiKeyAuth",),
)


class VectorStores(Resource[E]):
    """Files indexed by meaning, for search."""

    _path = "vector_stores"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[VectorStores[Raw], VectorStores[AsyncRaw]]]
        with_streaming_response: ClassVar[View[VectorStores[Streamed], VectorStores[AsyncStreamed]]]

    @subresource
    def file_batches(self) -> FileBatches[E]:
        from .file_batches import FileBatches

        return FileBatches(self._engine)

    @subresource
    def files(self) -> Files[E]:
        from .files import Files

        return Files(self._engine)

    @operation
    def create(self, **params: Unpack[VectorStoreCreateParams]) -> Request[VectorStore]:
        """Create a vector store. Source: `POST /vector_stores` (createVectorStore)."""
        return _CREATE.call(params)

    @operation
    def delete(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Request[VectorStoreDeleted]:
        """Delete a vector store. Source: `DELETE /vector_stores/{vector_store_id}` (deleteVectorStore)."""
        return _DELETE.call(options, vector_store_id)

    @operation
    def list(self, **params: Unpack[VectorStoreListParams]) -> CursorPages[VectorStore]:
        """List the vector stores, page by page. Source: `GET /vector_stores` (listVectorStores)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, vector_store_id: str, **options: Unpack[CallOptions]) -> Request[VectorStore]:
        """Fetch a vector store. Source: `GET /vector_stores/{vector_store_id}` (getVectorStore)."""
        return _RETRIEVE.call(options, vector_store_id)

    @operation
    def search(
        self, vector_store_id: str, **params: Unpack[VectorStoreSearchParams]
    ) -> Pages[VectorStoreSearchResponse]:
        """Find passages in a vector store that fit a query and filters.

        Source: `POST /vector_stores/{vector_store_id}/search` (searchVectorStore).
        """
        return _SEARCH.call(params, vector_store_id)

    @operation
    def update(self, vector_store_id: str, **params: Unpack[VectorStoreUpdateParams]) -> Request[VectorStore]:
        """Change a vector store. Source: `POST /vector_stores/{vector_store_id}` (modifyVectorStore)."""
        return _UPDATE.call(params, vector_store_id)
