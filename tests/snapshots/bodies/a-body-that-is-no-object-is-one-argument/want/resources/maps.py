# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.maps`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.maps._params import MapCreateParams

_CREATE = Endpoint("POST", "/maps", whole="body!")


class Maps(Resource[E]):
    """Calls of `client.maps`."""

    _path = "maps"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Maps[Raw], Maps[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Maps[Streamed], Maps[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[MapCreateParams]) -> Request[None]:
        """Source: `POST /maps`."""
        return _CREATE.call(params)
