# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.lists`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_RETRIEVE = Endpoint("GET", "/lists/{ids}")


class Lists(Resource[E]):
    """Calls of `client.lists`."""

    _path = "lists"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Lists[Raw], Lists[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Lists[Streamed], Lists[AsyncStreamed]]]

    @operation
    def retrieve(self, ids: Sequence[str], **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /lists/{ids}`."""
        return _RETRIEVE.call(options, ids)
