# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .books import Books
    from .books.again import Again
    from .catalogue import Catalogue

_BOOKS_OF_EVERYONE = Endpoint("GET", "/books")


class Api(Resource[E]):
    """Calls of `client`."""

    _path = ""
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Api[Raw], Api[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Api[Streamed], Api[AsyncStreamed]]]

    @subresource
    def books(self) -> Books[E]:
        from .books import Books

        return Books(self._engine)

    @subresource
    def catalogue(self) -> Catalogue[E]:
        from .catalogue import Catalogue

        return Catalogue(self._engine)

    @subresource
    def volumes(self) -> Again[E]:
        """The same as `client.books`."""
        from .books.again import Again

        return Again(self._engine)

    @operation
    def books_of_everyone(self, **options: Unpack[CallOptions]) -> Request[None]:
        """The same as `client.books.list`. Source: `GET /books`."""
        return _BOOKS_OF_EVERYONE.call(options)
