# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books.pages.notes`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/books/{id}/pages/{page}/notes")


class Notes(Resource[E]):
    """Calls of `client.books.pages.notes`."""

    _path = "books.pages.notes"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Notes[Raw], Notes[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Notes[Streamed], Notes[AsyncStreamed]]]

    @operation
    def list(self, page: int, *, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /books/{id}/pages/{page}/notes`."""
        return _LIST.call(options, id, page)
