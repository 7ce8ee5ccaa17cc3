# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.files`."""

from __future__ import annotations

from .._core import E, Endpoint, Resource, StreamInfo, operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    import builtins
    from typing import ClassVar, Unpack

    from .._core import (
        AsyncRaw,
        AsyncStreamed,
        Binary,
        CallOptions,
        Events,
        Raw,
        Request,
        Streamed,
        View,
    )
    from ..pagination import CursorPages
    from ..types._models import FileObject
    from ..types._params import FileCreateParams, FileListParams, FileSearchParams

_CONTENT = Endpoint(
    "GET",
    "/files/{file_id}/content",
    answer="binary",
    accept="application/octet-stream",
    security=("ApiKeyAuth",),
)
_CREATE = Endpoint(
    "POST",
    "/files",
    body="file! purpose! expires_after tags session",
    files="file",
    media="multipart/form-data",
    encoding={"session": "application/json"},
    answer="types._models:FileObject",
    security=("ApiKeyAuth",),
)
_DELETE = Endpoint("DELETE", "/files/{file_id}", security=("AdminKey",))
_LIST = Endpoint(
    "GET",
    "/files",
    query="after limit order purpose from_",
    wire={"from_": "from"},
    answer="types._models:FileObject",
    page="pagination:SyncCursorPage:AsyncCursorPage",
    security=("ApiKeyAuth",),
)
_SEARCH = Endpoint(
    "POST",
    "/files/search",
    query="ids",
    styles={"ids": "comma"},
    header="tenant!",
    cookie="theme",
    wire={"tenant": "X-Tenant"},
    body="text",
    media="application/x-www-form-urlencoded",
    const_query=(("beta", "true"),),
    headers={"X-Beta": "search=v1"},
    answer="types._models:list[FileObject]",
    security=("QueryKey", "Login", "Session"),
)
_WATCH = Endpoint(
    "GET",
    "/files/watch",
    stream=StreamInfo("types._models:FileObject", format="jsonl"),
)


class Files(Resource[E]):
    """Files."""

    _path = "files"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Files[Raw], Files[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Files[Streamed], Files[AsyncStreamed]]]

    @operation
    def content(self, file_id: str, **options: Unpack[CallOptions]) -> Binary:
        """The bytes of a file."""
        return _CONTENT.call(options, file_id)

    @operation
    def create(self, **params: Unpack[FileCreateParams]) -> Request[FileObject]:
        """Upload a file."""
        return _CREATE.call(params)

    @operation
    def delete(self, file_id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Delete a file."""
        return _DELETE.call(options, file_id)

    @operation
    def list(self, **params: Unpack[FileListParams]) -> CursorPages[FileObject]:
        """All files."""
        return _LIST.call(params)

    @operation
    def search(self, **params: Unpack[FileSearchParams]) -> Request[builtins.list[FileObject]]:
        """Find files."""
        return _SEARCH.call(params)

    @operation
    def watch(self, **options: Unpack[CallOptions]) -> Events[FileObject]:
        """Files as they come."""
        return _WATCH.call(options)
