# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.folders` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Required, TypedDict

from ..._core import CallOptions

class FolderCreateParams(CallOptions, total=False):
    """Arguments of `client.folders.create`. Source: POST /folders."""

    name: str
    folders: Iterable[FolderParam]
    rule: FolderRuleAllParam | str

class FolderParam(TypedDict, total=False):
    name: str
    folders: Iterable[FolderParam]
    rule: FolderRuleAllParam | str

class FolderRuleAllParam(TypedDict, total=False):
    """Schema: Folder.rule(0)."""

    all: Required[Iterable[FolderParam]]
