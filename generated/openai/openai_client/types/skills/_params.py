# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.skills` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from ..._core import TYPE_CHECKING, CallOptions, FileTypes

if TYPE_CHECKING:
    from ..beta.chatkit._params import OrderEnumParam

class VersionCreateParams(CallOptions, total=False):
    """Arguments of `client.skills.versions.create`. Source: POST /skills/{skill_id}/versions."""

    files: Required[Sequence[FileTypes] | FileTypes]
    """At most 500 items."""
    default: bool

class VersionListParams(CallOptions, total=False):
    """Arguments of `client.skills.versions.list`. Source: GET /skills/{skill_id}/versions."""

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: OrderEnumParam
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""
