# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books.pages`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types._params import BookCreateParams

_ADD = Endpoint("POST", "/books", body="title!")

_LIST = Endpoint("GET", "/books/{id}/pages", answer="_core:str")


class Pages(Resource[E]):
    """Calls of `client.books.pages`."""

    _path = "books.pages"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Pages[Raw], Pages[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Pages[Streamed], Pages[AsyncStreamed]]]

    @operation
    def add(self, **params: Unpack[BookCreateParams]) -> Request[None]:
        """The same as `client.books.create`. Source: `POST /books`."""
        return _ADD.call(params)

    @operation
    def list(self, id: str, **options: Unpack[CallOptions]) -> Request[str]:
        """Source: `GET /books/{id}/pages`."""
        return _LIST.call(options, id)
