# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.uploads`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource
from ...helpers.uploads import UploadFlows

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types._models import Upload
    from ...types._params import UploadCompleteParams, UploadCreateParams
    from .parts import Parts

_CANCEL = Endpoint("POST", "/uploads/{upload_id}/cancel", answer="types._models:Upload", security=("ApiKeyAuth",))

_COMPLETE = Endpoint(
    "POST",
    "/uploads/{upload_id}/complete",
    body="part_ids! md5",
    answer="types._models:Upload",
    security=("ApiKeyAuth",),
)

_CREATE = Endpoint(
    "POST",
    "/uploads",
    body="filename! purpose! bytes! mime_type! expires_after",
    answer="types._models:Upload",
    security=("ApiKeyAuth",),
)


class Uploads(UploadFlows[E], Resource[E]):
    """Large files, sent in parts."""

    _path = "uploads"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Uploads[Raw], Uploads[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Uploads[Streamed], Uploads[AsyncStreamed]]]

    @subresource
    def parts(self) -> Parts[E]:
        from .parts import Parts

        return Parts(self._engine)

    @operation
    def cancel(self, upload_id: str, **options: Unpack[CallOptions]) -> Request[Upload]:
        """Give up an upload; its parts are thrown away.

        Source: `POST /uploads/{upload_id}/cancel` (cancelUpload).
        """
        return _CANCEL.call(options, upload_id)

    @operation
    def complete(self, upload_id: str, **params: Unpack[UploadCompleteParams]) -> Request[Upload]:
        """Join the parts of an upload into a file.

        Source: `POST /uploads/{upload_id}/complete` (completeUpload).
        """
        return _COMPLETE.call(params, upload_id)

    @operation
    def create(self, **params: Unpack[UploadCreateParams]) -> Request[Upload]:
        """Begin an upload in parts, for large files. Source: `POST /uploads` (createUpload)."""
        return _CREATE.call(params)
