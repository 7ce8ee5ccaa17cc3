# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Resource, subresource

if TYPE_CHECKING:
    from typing import ClassVar

    from ..._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from ...helpers.responses_connecting import ResponsesConnecting
    from ..chat import Chat
    from .assistants import Assistants
    from .chatkit import Chatkit
    from .realtime import Realtime
    from .threads import Threads


class Beta(Resource[E]):
    """What may still change, and older interfaces."""

    _path = "beta"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Beta[Raw], Beta[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Beta[Streamed], Beta[AsyncStreamed]]]

    @subresource
    def assistants(self) -> Assistants[E]:
        from .assistants import Assistants

        return Assistants(self._engine)

    @subresource
    def chat(self) -> Chat[E]:
        """The same as `client.chat`."""
        from ..chat import Chat

        return Chat(self._engine)

    @subresource
    def chatkit(self) -> Chatkit[E]:
        from .chatkit import Chatkit

        return Chatkit(self._engine)

    @subresource
    def realtime(self) -> Realtime[E]:
        from .realtime import Realtime

        return Realtime(self._engine)

    @subresource
    def responses(self) -> ResponsesConnecting[E]:
        from ...helpers.responses_connecting import ResponsesConnecting

        return ResponsesConnecting(self._engine)

    @subresource
    def threads(self) -> Threads[E]:
        from .threads import Threads

        return Threads(self._engine)
