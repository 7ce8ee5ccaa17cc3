# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.any`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import Any, ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/any", answer="_core:Any")


class AnyResource(Resource[E]):
    """Calls of `client.any`."""

    _path = "any"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[AnyResource[Raw], AnyResource[AsyncRaw]]]
        with_streaming_response: ClassVar[View[AnyResource[Streamed], AnyResource[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[Any]:
        """Source: `GET /any`."""
        return _LIST.call(options)
