# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.covers`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.covers._params import CoverCreateParams

_CREATE = Endpoint(
    "POST", "/covers", body="book! url image", media=("application/json", "multipart/form-data"), files="image"
)


class Covers(Resource[E]):
    """Calls of `client.covers`."""

    _path = "covers"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Covers[Raw], Covers[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Covers[Streamed], Covers[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[CoverCreateParams]) -> Request[None]:
        """Source: `POST /covers`."""
        return _CREATE.call(params)
