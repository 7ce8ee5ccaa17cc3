# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, deprecated, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types._params import BookCreateParams
    from .pages import Pages

_ALL = Endpoint("GET", "/books")

_CREATE = Endpoint("POST", "/books", body="title!")

_LIST = Endpoint("GET", "/books")


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @subresource
    def pages(self) -> Pages[E]:
        from .pages import Pages

        return Pages(self._engine)

    @operation
    @deprecated("client.books.all is deprecated: use client.books.list")
    def all(self, **options: Unpack[CallOptions]) -> Request[None]:
        """The same as `client.books.list`. Deprecated: use client.books.list. Source: `GET /books`."""
        return _ALL.call(options)

    @operation
    def create(self, **params: Unpack[BookCreateParams]) -> Request[None]:
        """Source: `POST /books`."""
        return _CREATE.call(params)

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /books`."""
        return _LIST.call(options)
