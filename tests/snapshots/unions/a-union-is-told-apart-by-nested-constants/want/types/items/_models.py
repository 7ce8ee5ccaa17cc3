# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.items` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class Call(Model):
    type: Literal["call"]
    arguments: str | None = None

Item: TypeAlias = "UserMessage | SystemMessage | Call"

class SystemMessage(Model):
    type: Literal["message"]
    role: Literal["system", "developer"]

class UserMessage(Model):
    type: Literal["message"]
    role: Literal["user"]

UNIONS = {
    "Item": Tagged(
        "type",
        {
            "message": Tagged("role", {"user": "UserMessage", "system": "SystemMessage", "developer": "SystemMessage"}),
            "call": "Call",
        },
    )
}
