# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.admin_api_key`."""

from ._models import AdminApiKeyOwner as Owner

__all__ = ["Owner"]
