# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What is said over the socket `realtime`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, omit, subresource
from .._core.websockets.event_sender import EventSender, R, SocketInfo

if TYPE_CHECKING:
    from .._core import Omit
    from ..types.beta.realtime._params import RealtimeConversationItemParam, SessionUpdateEventSessionParam
    from ..types.realtime._params import RealtimeResponseCreateParamsParam

INFO = SocketInfo(
    events="types.beta.realtime._models:RealtimeServerEvent",
    answers={
        "conversation.item.create": ("conversation.item.added", "conversation.item.created"),
        "conversation.item.delete": ("conversation.item.deleted",),
        "conversation.item.retrieve": ("conversation.item.retrieved",),
        "conversation.item.truncate": ("conversation.item.truncated",),
        "input_audio_buffer.clear": ("input_audio_buffer.cleared",),
        "input_audio_buffer.commit": ("input_audio_buffer.committed",),
        "output_audio_buffer.clear": ("output_audio_buffer.cleared",),
        "response.cancel": ("response.done",),
        "response.create": ("response.created",),
        "session.update": ("session.updated",),
    },
)


class ConversationItemEvents(EventSender[R]):
    """Events for `conversation.item`."""

    def create(
        self, *, item: RealtimeConversationItemParam, event_id: str | Omit = omit, previous_item_id: str | Omit = omit
    ) -> R:
        """Say `conversation.item.create`. Schema: RealtimeClientEventConversationItemCreate."""
        return self._say(
            {
                "type": "conversation.item.create",
                "item": item,
                "event_id": event_id,
                "previous_item_id": previous_item_id,
            }
        )

    def delete(self, *, item_id: str, event_id: str | Omit = omit) -> R:
        """Say `conversation.item.delete`. Schema: RealtimeClientEventConversationItemDelete."""
        return self._say({"type": "conversation.item.delete", "item_id": item_id, "event_id": event_id})

    def retrieve(self, *, item_id: str, event_id: str | Omit = omit) -> R:
        """Say `conversation.item.retrieve`. Schema: RealtimeClientEventConversationItemRetrieve."""
        return self._say({"type": "conversation.item.retrieve", "item_id": item_id, "event_id": event_id})

    def truncate(self, *, item_id: str, content_index: int, audio_end_ms: int, event_id: str | Omit = omit) -> R:
        """Say `conversation.item.truncate`. Schema: RealtimeClientEventConversationItemTruncate."""
        return self._say(
            {
                "type": "conversation.item.truncate",
                "item_id": item_id,
                "content_index": content_index,
                "audio_end_ms": audio_end_ms,
                "event_id": event_id,
            }
        )


class ConversationEvents(EventSender[R]):
    """Events for `conversation`."""

    @subresource
    def item(self) -> ConversationItemEvents[R]:
        return ConversationItemEvents(self._say)


class InputAudioBufferEvents(EventSender[R]):
    """Events for `input_audio_buffer`."""

    def append(self, *, audio: str, event_id: str | Omit = omit) -> R:
        """Say `input_audio_buffer.append`. Schema: RealtimeClientEventInputAudioBufferAppend."""
        return self._say({"type": "input_audio_buffer.append", "audio": audio, "event_id": event_id})

    def clear(self, *, event_id: str | Omit = omit) -> R:
        """Say `input_audio_buffer.clear`. Schema: RealtimeClientEventInputAudioBufferClear."""
        return self._say({"type": "input_audio_buffer.clear", "event_id": event_id})

    def commit(self, *, event_id: str | Omit = omit) -> R:
        """Say `input_audio_buffer.commit`. Schema: RealtimeClientEventInputAudioBufferCommit."""
        return self._say({"type": "input_audio_buffer.commit", "event_id": event_id})


class OutputAudioBufferEvents(EventSender[R]):
    """Events for `output_audio_buffer`."""

    def clear(self, *, event_id: str | Omit = omit) -> R:
        """Say `output_audio_buffer.clear`. Schema: RealtimeClientEventOutputAudioBufferClear."""
        return self._say({"type": "output_audio_buffer.clear", "event_id": event_id})


class ResponseEvents(EventSender[R]):
    """Events for `response`."""

    def cancel(self, *, event_id: str | Omit = omit, response_id: str | Omit = omit) -> R:
        """Say `response.cancel`. Schema: RealtimeClientEventResponseCancel."""
        return self._say({"type": "response.cancel", "event_id": event_id, "response_id": response_id})

    def create(self, *, event_id: str | Omit = omit, response: RealtimeResponseCreateParamsParam | Omit = omit) -> R:
        """Say `response.create`. Schema: RealtimeClientEventResponseCreate."""
        return self._say({"type": "response.create", "event_id": event_id, "response": response})


class SessionEvents(EventSender[R]):
    """Events for `session`."""

    def update(self, *, session: SessionUpdateEventSessionParam, event_id: str | Omit = omit) -> R:
        """Say `session.update`. Schema: RealtimeClientEventSessionUpdate."""
        return self._say({"type": "session.update", "session": session, "event_id": event_id})


class RealtimeEvents(EventSender[R]):
    """Events for the socket `realtime`."""

    @subresource
    def conversation(self) -> ConversationEvents[R]:
        return ConversationEvents(self._say)

    @subresource
    def input_audio_buffer(self) -> InputAudioBufferEvents[R]:
        return InputAudioBufferEvents(self._say)

    @subresource
    def output_audio_buffer(self) -> OutputAudioBufferEvents[R]:
        return OutputAudioBufferEvents(self._say)

    @subresource
    def response(self) -> ResponseEvents[R]:
        return ResponseEvents(self._say)

    @subresource
    def session(self) -> SessionEvents[R]:
        return SessionEvents(self._say)
