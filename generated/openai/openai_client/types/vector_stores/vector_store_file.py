# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.vector_stores.vector_store_file`."""

from ._models import VectorStoreFileLastError as LastError

__all__ = ["LastError"]
