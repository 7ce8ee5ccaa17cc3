# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.count`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/count", answer="_core:int")


class Count(Resource[E]):
    """Calls of `client.count`."""

    _path = "count"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Count[Raw], Count[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Count[Streamed], Count[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[int]:
        """Source: `GET /count`."""
        return _LIST.call(options)
