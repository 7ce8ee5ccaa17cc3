# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.projects.service_account_create_response`."""

from ._models import ServiceAccountCreateResponseAPIKey as APIKey

__all__ = ["APIKey"]
