# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.invite`."""

from __future__ import annotations

from ._models import InviteProject as Project

__all__ = ["Project"]
