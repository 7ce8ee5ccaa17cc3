# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.batch`."""

from ._models import BatchErrors as Errors

__all__ = ["Errors"]
