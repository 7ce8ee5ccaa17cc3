# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.maybe`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.shared._models import Row

_LIST = Endpoint("GET", "/maybe", answer="types.shared._models:Row | None")


class Maybe(Resource[E]):
    """Calls of `client.maybe`."""

    _path = "maybe"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Maybe[Raw], Maybe[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Maybe[Streamed], Maybe[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[Row | None]:
        """Source: `GET /maybe`."""
        return _LIST.call(options)
