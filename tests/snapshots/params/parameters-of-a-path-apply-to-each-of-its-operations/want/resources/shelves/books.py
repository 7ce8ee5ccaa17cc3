# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.shelves.books`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.shelves._params import BookCreateParams, BookListParams

_CREATE = Endpoint("POST", "/shelves/{shelf}/books", query="lang", body="title")

_LIST = Endpoint("GET", "/shelves/{shelf}/books", query="lang")


class Books(Resource[E]):
    """Calls of `client.shelves.books`."""

    _path = "shelves.books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def create(self, shelf: str, **params: Unpack[BookCreateParams]) -> Request[None]:
        """Source: `POST /shelves/{shelf}/books`."""
        return _CREATE.call(params, shelf)

    @operation
    def list(self, shelf: str, **params: Unpack[BookListParams]) -> Request[None]:
        """Source: `GET /shelves/{shelf}/books`."""
        return _LIST.call(params, shelf)
