# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What is said over the socket `chat`."""

from __future__ import annotations

from .._core import TYPE_CHECKING, omit, subresource
from .._core.websockets.event_sender import EventSender, R, SocketInfo

if TYPE_CHECKING:
    from .._core import Omit
    from ..types.shared._params import ItemParam

INFO = SocketInfo(events="types.shared._models:Heard", answers={"ask": ("told",), "item.add": ("item.added",)})


class ItemEvents(EventSender[R]):
    """Events for `item`."""

    def add(self, *, item: ItemParam, class_: int | Omit = omit) -> R:
        """Say `item.add`. Schema: ItemAdd."""
        return self._say({"type": "item.add", "item": item, "class": class_})


class ChatEvents(EventSender[R]):
    """Events for the socket `chat`."""

    @subresource
    def item(self) -> ItemEvents[R]:
        return ItemEvents(self._say)

    def ask(self, *, text: str | Omit = omit) -> R:
        """Say `ask`. Schema: Ask."""
        return self._say({"type": "ask", "text": text})
