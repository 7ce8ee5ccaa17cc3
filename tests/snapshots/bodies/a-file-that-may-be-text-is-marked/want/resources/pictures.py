# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.pictures`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.pictures._params import PictureCreateParams

_CREATE = Endpoint(
    "POST", "/pictures", body="image mask", media=("multipart/form-data", "application/json"), files="image? mask"
)


class Pictures(Resource[E]):
    """Calls of `client.pictures`."""

    _path = "pictures"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Pictures[Raw], Pictures[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Pictures[Streamed], Pictures[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[PictureCreateParams]) -> Request[None]:
        """Source: `POST /pictures`."""
        return _CREATE.call(params)
