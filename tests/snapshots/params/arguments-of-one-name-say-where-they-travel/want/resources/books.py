# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.books._params import BookUpdateParams

_UPDATE = Endpoint(
    "POST",
    "/books/{id}",
    query="query_id query_page_size page_size",
    header="header_id",
    body="body_id title",
    wire={"query_id": "id", "header_id": "id", "query_page_size": "page-size", "body_id": "id"},
)


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def update(self, id: str, **params: Unpack[BookUpdateParams]) -> Request[None]:
        """Source: `POST /books/{id}`."""
        return _UPDATE.call(params, id)
