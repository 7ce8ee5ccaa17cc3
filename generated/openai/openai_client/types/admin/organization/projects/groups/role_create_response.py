# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.projects.groups.role_create_response`."""

from ...groups._models import RoleCreateResponseGroup as Group

__all__ = ["Group"]
