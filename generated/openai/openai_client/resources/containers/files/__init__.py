# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.containers.files`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ....pagination import CursorPages
    from ....types.containers._models import ContainerFileDeleted, FileListResponse
    from ....types.containers._params import FileCreateParams, FileListParams
    from .content import Content

_CREATE = Endpoint(
    "POST",
    "/containers/{container_id}/files",
    body="file_id file",
    media="multipart/form-data",
    files="file",
    answer="types.containers._models:FileListResponse",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint(
    "DELETE",
    "/containers/{container_id}/files/{file_id}",
    answer="types.containers._models:ContainerFileDeleted",
    security=("ApiKeyAuth",),
)

_LIST = Endpoint(
    "GET",
    "/containers/{container_id}/files",
    query="limit order after",
    answer="types.containers._models:FileListResponse",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint(
    "GET",
    "/containers/{container_id}/files/{file_id}",
    answer="types.containers._models:FileListResponse",
    security=("ApiKeyAuth",),
)


class Files(Resource[E]):
    """Files in a container."""

    _path = "containers.files"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Files[Raw], Files[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Files[Streamed], Files[AsyncStreamed]]]

    @subresource
    def content(self) -> Content[E]:
        from .content import Content

        return Content(self._engine)

    @operation
    def create(self, container_id: str, **params: Unpack[FileCreateParams]) -> Request[FileListResponse]:
        """Put a file into a container, from your side or by the id of an uploaded one.

        Source: `POST /containers/{container_id}/files` (CreateContainerFile).
        """
        return _CREATE.call(params, container_id)

    @operation
    def delete(
        self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]
    ) -> Request[ContainerFileDeleted]:
        """Delete a file in a container.

        Source: `DELETE /containers/{container_id}/files/{file_id}` (DeleteContainerFile).
        """
        return _DELETE.call(options, container_id, file_id)

    @operation
    def list(self, container_id: str, **params: Unpack[FileListParams]) -> CursorPages[FileListResponse]:
        """List the files in a container, page by page.

        Source: `GET /containers/{container_id}/files` (ListContainerFiles).
        """
        return _LIST.call(params, container_id)

    @operation
    def retrieve(self, file_id: str, *, container_id: str, **options: Unpack[CallOptions]) -> Request[FileListResponse]:
        """Fetch a file in a container.

        Source: `GET /containers/{container_id}/files/{file_id}` (RetrieveContainerFile).
        """
        return _RETRIEVE.call(options, container_id, file_id)
