# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.container_list_response`."""

from ._models import (
    ContainerCreateResponseExpiresAfter as ExpiresAfter,
    ContainerCreateResponseNetworkPolicy as NetworkPolicy,
)

__all__ = ["ExpiresAfter", "NetworkPolicy"]
