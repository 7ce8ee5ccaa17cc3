# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.zebra`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation as Coreoperation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/zebra")

_OPERATION = Endpoint("POST", "/zebra/{id}/operation")

_RUN = Endpoint("POST", "/zebra/{id}/run")


class Zebra(Resource[E]):
    """Calls of `client.zebra`."""

    _path = "zebra"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Zebra[Raw], Zebra[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Zebra[Streamed], Zebra[AsyncStreamed]]]

    @Coreoperation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /zebra`."""
        return _LIST.call(options)

    @Coreoperation
    def operation(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /zebra/{id}/operation`."""
        return _OPERATION.call(options, id)

    @Coreoperation
    def run(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /zebra/{id}/run`."""
        return _RUN.call(options, id)
