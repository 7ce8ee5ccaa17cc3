# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.blobs`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.blobs._params import BlobReplaceParams

_REPLACE = Endpoint(
    "PUT",
    "/blobs/{id}",
    query="query_body",
    whole="body!",
    media="application/octet-stream",
    files="body",
    wire={"query_body": "body"},
)


class Blobs(Resource[E]):
    """Calls of `client.blobs`."""

    _path = "blobs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Blobs[Raw], Blobs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Blobs[Streamed], Blobs[AsyncStreamed]]]

    @operation
    def replace(self, id: str, **params: Unpack[BlobReplaceParams]) -> Request[None]:
        """Source: `PUT /blobs/{id}`."""
        return _REPLACE.call(params, id)
