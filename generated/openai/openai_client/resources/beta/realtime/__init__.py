# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.beta.realtime`."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, E, Resource, subresource
from ....helpers.realtime import RealtimeConnecting

if TYPE_CHECKING:
    from typing import ClassVar

    from ...._core import AsyncRaw, AsyncStreamed, Raw, Streamed, View
    from .sessions import Sessions
    from .transcription_sessions import TranscriptionSessions


class Realtime(RealtimeConnecting[E], Resource[E]):
    """Older realtime sessions."""

    _path = "beta.realtime"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Realtime[Raw], Realtime[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Realtime[Streamed], Realtime[AsyncStreamed]]]

    @subresource
    def sessions(self) -> Sessions[E]:
        from .sessions import Sessions

        return Sessions(self._engine)

    @subresource
    def transcription_sessions(self) -> TranscriptionSessions[E]:
        from .transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._engine)
