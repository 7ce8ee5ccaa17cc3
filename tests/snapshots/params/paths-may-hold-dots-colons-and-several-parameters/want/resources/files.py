# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.files`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_RETRIEVE = Endpoint("GET", "/files/{name}.{ext}")


class Files(Resource[E]):
    """Calls of `client.files`."""

    _path = "files"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Files[Raw], Files[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Files[Streamed], Files[AsyncStreamed]]]

    @operation
    def retrieve(self, ext: str, *, name: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /files/{name}.{ext}`."""
        return _RETRIEVE.call(options, name, ext)
