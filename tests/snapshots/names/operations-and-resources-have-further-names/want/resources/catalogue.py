# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.catalogue`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .books.pages import Pages

_READ = Endpoint("GET", "/books/{id}/pages", answer="_core:str")


class Catalogue(Resource[E]):
    """Calls of `client.catalogue`."""

    _path = "catalogue"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Catalogue[Raw], Catalogue[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Catalogue[Streamed], Catalogue[AsyncStreamed]]]

    @subresource
    def leaves(self) -> Pages[E]:
        """The same as `client.books.pages`."""
        from .books.pages import Pages

        return Pages(self._engine)

    @operation
    def read(self, id: str, **options: Unpack[CallOptions]) -> Request[str]:
        """The same as `client.books.pages.list`. Source: `GET /books/{id}/pages`."""
        return _READ.call(options, id)
