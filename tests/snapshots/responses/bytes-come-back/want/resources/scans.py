# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.scans`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Binary, CallOptions, Raw, Streamed, View

_RETRIEVE = Endpoint("GET", "/scans/{id}", answer="binary", accept="application/pdf")


class Scans(Resource[E]):
    """Calls of `client.scans`."""

    _path = "scans"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Scans[Raw], Scans[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Scans[Streamed], Scans[AsyncStreamed]]]

    @operation
    def retrieve(self, id: str, **options: Unpack[CallOptions]) -> Binary:
        """Source: `GET /scans/{id}`."""
        return _RETRIEVE.call(options, id)
