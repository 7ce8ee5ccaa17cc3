# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.rows`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    import builtins
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.shared._models import Row

_LIST = Endpoint("GET", "/rows", answer="types.shared._models:list[Row]")


class Rows(Resource[E]):
    """Calls of `client.rows`."""

    _path = "rows"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Rows[Raw], Rows[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Rows[Streamed], Rows[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[builtins.list[Row]]:
        """Source: `GET /rows`."""
        return _LIST.call(options)
