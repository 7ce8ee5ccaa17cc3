# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.both`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/both", security=("Key", "Query"))


class Both(Resource[E]):
    """Calls of `client.both`."""

    _path = "both"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Both[Raw], Both[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Both[Streamed], Both[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /both`."""
        return _LIST.call(options)
