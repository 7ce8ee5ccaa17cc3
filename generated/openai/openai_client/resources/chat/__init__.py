# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.chat`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .completions import Completions


class Chat(Resource[E]):
    """Chats with a model."""

    _path = "chat"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Chat[Raw], Chat[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Chat[Streamed], Chat[AsyncStreamed]]]

    @subresource
    def completions(self) -> Completions[E]:
        from .completions import Completions

        return Completions(self._engine)
