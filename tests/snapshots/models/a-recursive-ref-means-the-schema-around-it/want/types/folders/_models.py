# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.folders` holds of answers."""

from __future__ import annotations

from ..._core import Model

class Folder(Model):
    name: str | None = None
    folders: list[Folder] | None = None
    rule: FolderRuleAll | str | None = None

class FolderRuleAll(Model):
    """Schema: Folder.rule(0)."""

    all: list[Folder]
