# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.images.variations`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types._models import ImagesResponse
    from ...types._params import ImageCreateVariationParams

_CREATE = Endpoint(
    "POST",
    "/images/variations",
    body="image! model n response_format size user",
    media="multipart/form-data",
    files="image",
    answer="types._models:ImagesResponse",
    security=("ApiKeyAuth",),
)


class Variations(Resource[E]):
    """Calls of `client.images.variations`."""

    _path = "images.variations"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Variations[Raw], Variations[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Variations[Streamed], Variations[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[ImageCreateVariationParams]) -> Request[ImagesResponse]:
        """The same as `client.images.create_variation`.

        Source: `POST /images/variations` (createImageVariation).
        """
        return _CREATE.call(params)
