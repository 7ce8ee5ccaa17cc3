# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.logs`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Events, Raw, Streamed, View
    from ..types.logs._models import Line

_LIST = Endpoint(
    "GET", "/logs", accept="application/x-ndjson", stream=StreamInfo("types.logs._models:Line", format="jsonl")
)


class Logs(Resource[E]):
    """Calls of `client.logs`."""

    _path = "logs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Logs[Raw], Logs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Logs[Streamed], Logs[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Events[Line]:
        """Source: `GET /logs`."""
        return _LIST.call(options)
