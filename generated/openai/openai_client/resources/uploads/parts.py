# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.uploads.parts`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ...types.uploads._models import UploadPart
    from ...types.uploads._params import PartCreateParams

_CREATE = Endpoint(
    "POST",
    "/uploads/{upload_id}/parts",
    body="data!",
    media="multipart/form-data",
    files="data",
    answer="types.uploads._models:UploadPart",
    security=("ApiKeyAuth",),
)


class Parts(Resource[E]):
    """Parts of an upload."""

    _path = "uploads.parts"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Parts[Raw], Parts[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Parts[Streamed], Parts[AsyncStreamed]]]

    @operation
    def create(self, upload_id: str, **params: Unpack[PartCreateParams]) -> Request[UploadPart]:
        """Send one part of an upload, at most 64 MB. Source: `POST /uploads/{upload_id}/parts` (addUploadPart)."""
        return _CREATE.call(params, upload_id)
