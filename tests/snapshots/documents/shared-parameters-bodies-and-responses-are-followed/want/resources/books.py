# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.books._models import Book
    from ..types.books._params import BookReplaceParams

_REPLACE = Endpoint(
    "PUT",
    "/books/{id}",
    query="dry_run",
    body="title! pages",
    wire={"dry_run": "dry-run"},
    answer="types.books._models:Book",
)


class Books(Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @operation
    def replace(self, id: str, **params: Unpack[BookReplaceParams]) -> Request[Book]:
        """Source: `PUT /books/{id}`."""
        return _REPLACE.call(params, id)
