# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.groups.role_create_response`."""

from ._models import RoleCreateResponseGroup as Group

__all__ = ["Group"]
