# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.users.role_list_response`."""

from ..groups._models import RoleListResponseAssignmentSource as AssignmentSource

__all__ = ["AssignmentSource"]
