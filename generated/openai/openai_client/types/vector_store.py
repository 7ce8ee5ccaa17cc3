# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.vector_store`."""

from ._models import VectorStoreExpiresAfter as ExpiresAfter, VectorStoreFileCounts as FileCounts

__all__ = ["ExpiresAfter", "FileCounts"]
