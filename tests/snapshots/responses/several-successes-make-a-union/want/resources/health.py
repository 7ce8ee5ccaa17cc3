# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.health`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.health._models import HealthListResponse

_LIST = Endpoint("GET", "/health", answer="types.health._models:HealthListResponse")


class Health(Resource[E]):
    """Calls of `client.health`."""

    _path = "health"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Health[Raw], Health[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Health[Streamed], Health[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[HealthListResponse]:
        """Source: `GET /health`."""
        return _LIST.call(options)
