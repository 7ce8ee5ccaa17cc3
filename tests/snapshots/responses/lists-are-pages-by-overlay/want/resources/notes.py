# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.notes`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Streamed, View
    from ..pagination import CursorPages

_LIST = Endpoint("GET", "/notes", answer="_core:str", page="pagination:SyncCursorPage:AsyncCursorPage")


class Notes(Resource[E]):
    """Calls of `client.notes`."""

    _path = "notes"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Notes[Raw], Notes[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Notes[Streamed], Notes[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> CursorPages[str]:
        """Source: `GET /notes`."""
        return _LIST.call(options)
