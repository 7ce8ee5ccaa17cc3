# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books.again`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types._params import BookCreateParams
    from .pages import Pages

_ALL = Endpoint("GET", "/books")

_CREATE = Endpoint("POST", "/books", body="title!")

_LIST = Endpoint("GET", "/books")


class Again(Resource[E]):
    """Calls of `client.books.again`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Again[Raw], Again[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Again[Streamed], Again[AsyncStreamed]]]

    @subresource
    def pages(self) -> Pages[E]:
        """The same as `client.books.pages`."""
        from .pages import Pages

        return Pages(self._engine)

    @operation
    def all(self, **options: Unpack[CallOptions]) -> Request[None]:
        """The same as `client.books.list`. Source: `GET /books`."""
        return _ALL.call(options)

    @operation
    def create(self, **params: Unpack[BookCreateParams]) -> Request[None]:
        """The same as `client.books.create`. Source: `POST /books`."""
        return _CREATE.call(params)

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """The same as `client.books.list`. Source: `GET /books`."""
        return _LIST.call(options)
