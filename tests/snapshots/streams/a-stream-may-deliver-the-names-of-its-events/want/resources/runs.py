# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.runs`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, StreamInfo, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Events, Raw, Streamed, View
    from ..types.runs._models import RunEvent

_LIST = Endpoint("GET", "/runs", stream=StreamInfo("types.runs._models:RunEvent", end=("run.done",), wrap=True))


class Runs(Resource[E]):
    """Calls of `client.runs`."""

    _path = "runs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Runs[Raw], Runs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Runs[Streamed], Runs[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Events[RunEvent]:
        """Source: `GET /runs`."""
        return _LIST.call(options)
