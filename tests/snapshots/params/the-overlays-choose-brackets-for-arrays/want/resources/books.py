# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.books._params import BookListParams

_LIST = Endpoint(
    "GET",
    "/books",
    query="tags include ids",
    wire={"include": "include[]"},
    styles={"include": "repeat", "ids": "comma"},
)


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def list(self, **params: Unpack[BookListParams]) -> Request[None]:
        """Source: `GET /books`."""
        return _LIST.call(params)
