# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.chatkit`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .sessions import Sessions
    from .threads import Threads


class Chatkit(Resource[E]):
    """Chat interfaces to embed."""

    _path = "beta.chatkit"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Chatkit[Raw], Chatkit[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Chatkit[Streamed], Chatkit[AsyncStreamed]]]

    @subresource
    def sessions(self) -> Sessions[E]:
        from .sessions import Sessions

        return Sessions(self._engine)

    @subresource
    def threads(self) -> Threads[E]:
        from .threads import Threads

        return Threads(self._engine)
