# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning.checkpoints` holds of requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from ...._core import CallOptions

class PermissionCreateParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.checkpoints.permissions.create`. Source: POST
    /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.
    """

    project_ids: Required[Sequence[str]]

class PermissionRetrieveParams(CallOptions, total=False):
    """Arguments of `client.fine_tuning.checkpoints.permissions.retrieve`. Source: GET
    /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions.
    """

    project_id: str
    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 10."""
    order: Literal["ascending", "descending"]
    """`asc` for oldest first, `desc` for newest first. Default `descending`."""

PermissionListParams: TypeAlias = "PermissionRetrieveParams"
