# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.names`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    import builtins
    from typing import ClassVar, Unpack

    from .._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_LIST = Endpoint("GET", "/names", answer="_core:list[str]")


class Names(Resource[E]):
    """Calls of `client.names`."""

    _path = "names"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Names[Raw], Names[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Names[Streamed], Names[AsyncStreamed]]]

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[builtins.list[str]]:
        """Source: `GET /names`."""
        return _LIST.call(options)
