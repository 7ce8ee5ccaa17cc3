# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.notes`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, Raw, Request, Streamed, View
    from ..types.notes._params import NoteCreateParams

_CREATE = Endpoint("POST", "/notes", whole="body!", media="text/plain", answer="text", accept="text/plain")


class Notes(Resource[E]):
    """Calls of `client.notes`."""

    _path = "notes"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Notes[Raw], Notes[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Notes[Streamed], Notes[AsyncStreamed]]]

    @operation
    def create(self, **params: Unpack[NoteCreateParams]) -> Request[str]:
        """Source: `POST /notes`."""
        return _CREATE.call(params)
