# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.chat` holds of requests."""

from __future__ import annotations

from typing import TypedDict

from ..._core import CallOptions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal, Required, TypeAlias


class UserMessageParam(TypedDict, total=False):
    """Schema: UserMessage."""

    role: Required[Literal["user"]]
    content: Required[str]


class SystemMessageParam(TypedDict, total=False):
    """Schema: SystemMessage."""

    role: Required[Literal["system"]]
    content: Required[str]


MessageParam: TypeAlias = """
    UserMessageParam
    | SystemMessageParam
"""


class CompletionCreateParams(CallOptions, total=False):
    """Arguments of `client.chat.completions.create`."""

    messages: Required[Sequence[MessageParam]]
    model: Required[str]
    audio: dict[str, Any] | None
    temperature: float | None
    """0 to 2; default 1."""
