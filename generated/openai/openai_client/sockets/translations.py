# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What is said over the socket `translations`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, omit, subresource
from .._core.websockets.event_sender import EventSender, R, SocketInfo

if TYPE_CHECKING:
    from .._core import Omit
    from ..types.shared._params import RealtimeTranslationSessionUpdateRequestParam

INFO = SocketInfo(
    events="types.realtime._models:RealtimeTranslationServerEvent",
    answers={"session.close": ("session.closed",), "session.update": ("session.updated",)},
)


class SessionInputAudioBufferEvents(EventSender[R]):
    """Events for `session.input_audio_buffer`."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> R:
        """Say `session.input_audio_buffer.append`. Schema: RealtimeTranslationClientEventInputAudioBufferAppend."""
        return self._say({"type": "session.input_audio_buffer.append", "audio": audio, "event_id": event_id})


class SessionEvents(EventSender[R]):
    """Events for `session`."""

    @subresource
    def input_audio_buffer(self) -> SessionInputAudioBufferEvents[R]:
        return SessionInputAudioBufferEvents(self._say)

    def close(self, *, event_id: str | Omit = omit) -> R:
        """Say `session.close`. Schema: RealtimeTranslationClientEventSessionClose."""
        return self._say({"type": "session.close", "event_id": event_id})

    def update(self, *, session: RealtimeTranslationSessionUpdateRequestParam, event_id: str | Omit = omit) -> R:
        """Say `session.update`. Schema: RealtimeTranslationClientEventSessionUpdate."""
        return self._say({"type": "session.update", "session": session, "event_id": event_id})


class TranslationsEvents(EventSender[R]):
    """Events for the socket `translations`."""

    @subresource
    def session(self) -> SessionEvents[R]:
        return SessionEvents(self._say)
