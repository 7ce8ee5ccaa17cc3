# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.books`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource
from ...helpers.books import BookHelpers

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...helpers.signals import Signals
    from .pages import Pages

_LIST = Endpoint("GET", "/books")


class Books(BookHelpers[E], Resource[E]):
    """Calls of `client.books`."""

    _path = "books"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Books[Raw], Books[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Books[Streamed], Books[AsyncStreamed]]]

    @subresource
    def covers(self) -> Signals[E]:
        from ...helpers.signals import Signals

        return Signals(self._engine)

    @subresource
    def pages(self) -> Pages[E]:
        from .pages import Pages

        return Pages(self._engine)

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /books`."""
        return _LIST.call(options)
