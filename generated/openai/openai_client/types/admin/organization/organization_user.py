# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.organization_user`."""

from ._models import (
    OrganizationUserProjects as Projects,
    OrganizationUserProjectsData as ProjectsData,
    OrganizationUserUser as User,
)

__all__ = ["Projects", "ProjectsData", "User"]
