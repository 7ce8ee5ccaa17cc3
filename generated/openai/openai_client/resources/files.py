# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.files`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation
from ..helpers.files import FileFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Binary, CallOptions, Raw, Request, Streamed, View
    from ..pagination import CursorPages
    from ..types._models import FileDeleted, FileObject
    from ..types._params import FileCreateParams, FileListParams

_CONTENT = Endpoint(
    "GET", "/files/{file_id}/content", answer="binary", accept="application/octet-stream", security=("ApiKeyAuth",)
)

_CREATE = Endpoint(
    "POST",
    "/files",
    body="file! purpose! expires_after",
    media="multipart/form-data",
    files="file",
    answer="types._models:FileObject",
    security=("ApiKeyAuth",),
)

_DELETE = Endpoint("DELETE", "/files/{file_id}", answer="types._models:FileDeleted", security=("ApiKeyAuth",))

_LIST = Endpoint(
    "GET",
    "/files",
    query="purpose limit order after",
    answer="types._models:FileObject",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)

_RETRIEVE = Endpoint("GET", "/files/{file_id}", answer="types._models:FileObject", security=("ApiKeyAuth",))


class Files(FileFlows[E], Resource[E]):
    """Uploaded files."""

    _path = "files"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Files[Raw], Files[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Files[Streamed], Files[AsyncStreamed]]]

    @operation
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> Binary:
        """Download a file. Source: `GET /files/{file_id}/content` (downloadFile)."""
        return _CONTENT.call(options, file_id)

    @operation
    def create(self, **params: Unpack[FileCreateParams]) -> Request[FileObject]:
        """Upload a file for use by other calls. Source: `POST /files` (createFile)."""
        return _CREATE.call(params)

    @operation
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> Request[FileDeleted]:
        """Delete an uploaded file. Source: `DELETE /files/{file_id}` (deleteFile)."""
        return _DELETE.call(options, file_id)

    @operation
    def list(self, **params: Unpack[FileListParams]) -> CursorPages[FileObject]:
        """List the uploaded files, page by page. Source: `GET /files` (listFiles)."""
        return _LIST.call(params)

    @operation
    def retrieve(self, file_id: str, **options: Unpack[CallOptions]) -> Request[FileObject]:
        """Fetch a file's record. Source: `GET /files/{file_id}` (retrieveFile)."""
        return _RETRIEVE.call(options, file_id)

    download = content
    """The same as `client.files.content`."""
