# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books.pages`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ...._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .notes import Notes

_RUN = Endpoint("POST", "/books/{id}/pages")


class Pages(Resource[E]):
    """Calls of `client.books.pages`."""

    _path = "books.pages"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Pages[Raw], Pages[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Pages[Streamed], Pages[AsyncStreamed]]]

    @subresource
    def notes(self) -> Notes[E]:
        from .notes import Notes

        return Notes(self._engine)

    @operation
    def run(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /books/{id}/pages`."""
        return _RUN.call(options, id)
