# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.books._params import BookCreateParams

_CREATE = Endpoint("POST", "/books", query="dry", body="title year")

_DELETE = Endpoint("DELETE", "/books/{id}")


class Books(Resource[E]):
    """Everything about books."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[BookCreateParams]) -> Request[None]:
        """Put a book on the shelf. Source: `POST /books`."""
        return _CREATE.call(params)

    @operation
    def delete(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Take it away. `id`: The number on its back. Source: `DELETE /books/{id}`."""
        return _DELETE.call(options, id)
