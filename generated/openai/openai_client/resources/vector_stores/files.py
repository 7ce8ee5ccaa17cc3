# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.vector_stores.files`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation
from ...helpers.vector_stores import VectorStoreFileFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...pagination import CursorPages, Pages
    from ...types.vector_stores._models import FileContentResponse, VectorStoreFile, VectorStoreFileDeleted
    from ...types.vector_stores._params import FileCreateParams, FileListParams, FileUpdateParams

_CONTENT = Endpoint(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}/content",
    answer="types.vector_stores._models:FileContentResponse",
    page="pagination:SyncPage:AsyncPage",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/vector_stores/{vector_store_id}/files",
    body="file_id! chunking_strategy attributes",
    answer="types.vector_stores._models:VectorStoreFile",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    answer="types.vector_stores._models:VectorStoreFileDeleted",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/vector_stores/{vector_store_id}/files",
    query="limit order after before filter",
    answer="types.vector_stores._models:VectorStoreFile",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    answer="types.vector_stores._models:VectorStoreFile",
    security=("ApiKeyAuth",),
)

_UPDATE = Endpoint(
    "POST",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    body="attributes!",
    answer="types.vector_stores._models:VectorStoreFile",
    security=("ApiKeyAuth",),
)


class Files(VectorStoreFileFlows[E], Resource[E]):
    """Files in a vector store."""

    _path = "vector_stores.files"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Files[Raw], Files[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Files[Streamed], Files[AsyncStreamed]]]

    @operation
    def content(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> Pages[FileContentResponse]:
        """Fetch the text that was read from a file in a vector store.

        Source: `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
        (retrieveVectorStoreFileContent).
        """
        return _CONTENT.call(options, vector_store_id, file_id)

    @operation
    def create(self, vector_store_id: str, **params: Unpack[FileCreateParams]) -> Request[VectorStoreFile]:
        """Add an uploaded file to a vector store; it is cut and indexed.

        Source: `POST /vector_stores/{vector_store_id}/files` (createVectorStoreFile).
        """
        return _CREATE.call(params, vector_store_id)

    @operation
    def delete(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> Request[VectorStoreFileDeleted]:
        """Take a file out of a vector store; the file itself stays.

        Source: `DELETE /vector_stores/{vector_store_id}/files/{file_id}` (deleteVectorStoreFile).
        """
        return _DELETE.call(options, vector_store_id, file_id)

    @operation
    def list(self, vector_store_id: str, **params: Unpack[FileListParams]) -> CursorPages[VectorStoreFile]:
        """List the files in a vector store, page by page.

        Source: `GET /vector_stores/{vector_store_id}/files` (listVectorStoreFiles).
        """
        return _LIST.call(params, vector_store_id)

    @operation
    def retrieve(
        self, file_id: str, *, vector_store_id: str, **options: Unpack[CallOptions]
    ) -> Request[VectorStoreFile]:
        """Fetch a file in a vector store.

        Source: `GET /vector_stores/{vector_store_id}/files/{file_id}` (getVectorStoreFile).
        """
        return _RETRIEVE.call(options, vector_store_id, file_id)

    @operation
    def update(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[FileUpdateParams]
    ) -> Request[VectorStoreFile]:
        """Change the attributes of a file in a vector store.

        Source: `POST /vector_stores/{vector_store_id}/files/{file_id}` (updateVectorStoreFileAttributes).
        """
        return _UPDATE.call(params, vector_store_id, file_id)
