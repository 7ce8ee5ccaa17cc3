# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.import_.class_`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View

_RETURN_ = Endpoint("POST", "/import/class/{id}/return")


class Class(Resource[E]):
    """Calls of `client.import_.class_`."""

    _path = "import_.class_"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Class[Raw], Class[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Class[Streamed], Class[AsyncStreamed]]]

    @operation
    def return_(self, id: str, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `POST /import/class/{id}/return`."""
        return _RETURN_.call(options, id)
