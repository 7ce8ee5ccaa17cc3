# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.fine_tuning.checkpoints.permission_retrieve_response`."""

from ._models import PermissionListResponse as Data

__all__ = ["Data"]
