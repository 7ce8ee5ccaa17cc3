# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_DELETE = Endpoint("DELETE", "/books/{id}")

_HEAD = Endpoint("HEAD", "/books/{id}")


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def delete(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `DELETE /books/{id}`."""
        return _DELETE.call(options, id)

    @operation
    def head(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `HEAD /books/{id}`."""
        return _HEAD.call(options, id)
