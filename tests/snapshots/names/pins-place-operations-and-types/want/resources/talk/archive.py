# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.talk.archive`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types.talk._models import Talk

_GET = Endpoint("GET", "/v1/chat/completions/{id}", answer="types.talk._models:Talk")


class Archive(Resource[E]):
    """Calls of `client.talk.archive`."""

    _path = "talk.archive"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Archive[Raw], Archive[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Archive[Streamed], Archive[AsyncStreamed]]]

    @operation
    def get(self, id: str, **options: Unpack[CallOptions]) -> Request[Talk]:
        """Source: `GET /v1/chat/completions/{id}`."""
        return _GET.call(options, id)
