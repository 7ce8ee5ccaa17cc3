# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.chat.completions` holds of requests."""

from __future__ import annotations

from typing import Literal

from ...._core import CallOptions

class MessageListParams(CallOptions, total=False):
    """Arguments of `client.chat.completions.messages.list`. Source: GET
    /chat/completions/{completion_id}/messages.
    """

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
