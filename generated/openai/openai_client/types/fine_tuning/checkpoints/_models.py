# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.fine_tuning.checkpoints` holds of answers."""

from __future__ import annotations

from ...._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class PermissionDeleteResponse(Model):
    """Schema: DeleteFineTuningCheckpointPermissionResponse."""

    id: str
    object: Literal["checkpoint.permission"]
    deleted: bool

class PermissionListResponse(Model):
    """Schema: FineTuningCheckpointPermission."""

    id: str
    created_at: int
    project_id: str
    object: Literal["checkpoint.permission"]

class PermissionRetrieveResponse(Model):
    """Schema: ListFineTuningCheckpointPermissionResponse."""

    data: list[PermissionListResponse]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

PermissionCreateResponse: TypeAlias = "PermissionListResponse"
