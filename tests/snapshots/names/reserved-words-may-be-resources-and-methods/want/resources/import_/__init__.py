# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.import_`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation, subresource

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from .class_ import Class

_LIST = Endpoint("GET", "/import")


class Import(Resource[E]):
    """Calls of `client.import_`."""

    _path = "import_"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Import[Raw], Import[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Import[Streamed], Import[AsyncStreamed]]]

    @subresource
    def class_(self) -> Class[E]:
        from .class_ import Class

        return Class(self._engine)

    @operation
    def list(self, **options: Unpack[CallOptions]) -> Request[None]:
        """Source: `GET /import`."""
        return _LIST.call(options)
