# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.books._models import Book
    from ..types.books._params import BookCreateParams, BookListParams

_CREATE = Endpoint("POST", "/books", body="isbn10 isbn")

_LIST = Endpoint("GET", "/books", query="page", answer="types.books._models:Book")


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[BookCreateParams]) -> Request[None]:
        """Source: `POST /books`."""
        return _CREATE.call(params)

    @operation
    def list(self, **params: Unpack[BookListParams]) -> Request[Book]:
        """Deprecated. Source: `GET /books`."""
        return _LIST.call(params)
