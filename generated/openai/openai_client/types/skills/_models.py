# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.skills` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model

if TYPE_CHECKING:
    from typing import Literal

class DeletedSkillVersion(Model):
    """Schema: DeletedSkillVersionResource."""

    object: Literal["skill.version.deleted"]
    deleted: bool
    id: str
    version: str

class SkillVersion(Model):
    """Schema: SkillVersionResource."""

    object: Literal["skill.version"]
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str

class SkillVersionList(Model):
    """Schema: SkillVersionListResource."""

    object: Literal["list"]
    data: list[SkillVersion]
    first_id: str | None
    last_id: str | None
    has_more: bool
