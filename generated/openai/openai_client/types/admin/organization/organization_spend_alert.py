# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.admin.organization.organization_spend_alert`."""

from ._models import OrganizationSpendAlertNotificationChannel as NotificationChannel

__all__ = ["NotificationChannel"]
