# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.open`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/open")


class Open(Resource[E]):
    """Calls of `client.open`."""

    _path = "open"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Open[Raw], Open[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Open[Streamed], Open[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /open`."""
        return _LIST.call(options)
