# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.jobs`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ..types.jobs._models import JobCreateResponse

_CREATE = Endpoint("POST", "/jobs", answer="types.jobs._models:JobCreateResponse")


class Jobs(Resource[E]):
    """Calls of `client.jobs`."""

    _path = "jobs"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Jobs[Raw], Jobs[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Jobs[Streamed], Jobs[AsyncStreamed]]]

    @operation
    def create(self, **options: Unpack[CallOptions]) -> Request[JobCreateResponse]:
        """Source: `POST /jobs`."""
        return _CREATE.call(options)
