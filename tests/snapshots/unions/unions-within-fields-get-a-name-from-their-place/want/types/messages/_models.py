# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.messages` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class Message(Model):
    content: list[MessageContent] | None = None
    usage: MessageUsage | None = None

MessageContent: TypeAlias = "Words | MessageContentImage"
"""Schema: Message.content[]."""

class MessageContentImage(Model):
    """Schema: Message.content[](1)."""

    type: Literal["image"]
    url: str | None = None

class MessageUsage(Model):
    """Schema: Message.usage."""

    details: MessageUsageDetails | None = None

class MessageUsageDetails(Model):
    """Schema: Message.usage.details."""

    words: int | None = None

class Words(Model):
    """Schema: Message.content[](0)."""

    type: Literal["words"]
    text: str | None = None

UNIONS = {"MessageContent": Tagged("type", {"words": "Words", "image": "MessageContentImage"})}
