# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, E, Resource, subresource as Coresubresource

if TYPE_CHECKING:
    from typing import ClassVar

    from .._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .subresource import Subresource
    from .zebra import Zebra


class Api(Resource[E]):
    """Calls of `client`."""

    _path = ""
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Api[Raw], Api[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Api[Streamed], Api[AsyncStreamed]]]

    @Coresubresource
    def subresource(self) -> Subresource[E]:
        from .subresource import Subresource

        return Subresource(self._engine)

    @Coresubresource
    def zebra(self) -> Zebra[E]:
        from .zebra import Zebra

        return Zebra(self._engine)
