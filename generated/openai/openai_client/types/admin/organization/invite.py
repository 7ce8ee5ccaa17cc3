# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.invite`."""

from ._models import InviteProject as Project

__all__ = ["Project"]
