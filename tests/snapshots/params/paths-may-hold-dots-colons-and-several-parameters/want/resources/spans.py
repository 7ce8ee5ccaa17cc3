# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.spans`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_RETRIEVE = Endpoint("GET", "/spans/{from_}...{to}")


class Spans(Resource[E]):
    """Calls of `client.spans`."""

    _path = "spans"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Spans[Raw], Spans[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Spans[Streamed], Spans[AsyncStreamed]]]

    @operation
    def retrieve(self, to: int, *, from_: int, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /spans/{from}...{to}`."""
        return _RETRIEVE.call(options, from_, to)
