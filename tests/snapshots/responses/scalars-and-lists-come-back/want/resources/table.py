# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.table`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.shared._models import Row

_LIST = Endpoint("GET", "/table", answer="types.shared._models:dict[str, Row]")


class Table(Resource[E]):
    """Calls of `client.table`."""

    _path = "table"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Table[Raw], Table[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Table[Streamed], Table[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[dict[str, Row]]:
        """Source: `GET /table`."""
        return _LIST.call(options)
