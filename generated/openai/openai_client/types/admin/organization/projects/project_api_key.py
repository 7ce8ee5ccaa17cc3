# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.projects.project_api_key`."""

from ._models import (
    ProjectApiKeyOwner as Owner,
    ProjectApiKeyOwnerServiceAccount as OwnerServiceAccount,
    ProjectApiKeyOwnerUser as OwnerUser,
)

__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser"]
