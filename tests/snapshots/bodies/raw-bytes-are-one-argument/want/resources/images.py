# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.images`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.images._params import ImageCreateParams

_CREATE = Endpoint("POST", "/images", whole="body", media=("image/png", "image/jpeg"), files="body")


class Images(Resource[E]):
    """Calls of `client.images`."""

    _path = "images"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Images[Raw], Images[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Images[Streamed], Images[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[ImageCreateParams]) -> Request[None]:
        """Source: `POST /images`."""
        return _CREATE.call(params)
