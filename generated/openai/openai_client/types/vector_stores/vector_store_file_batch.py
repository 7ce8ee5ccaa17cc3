# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.vector_stores.vector_store_file_batch`."""

from ._models import VectorStoreFileBatchFileCounts as FileCounts

__all__ = ["FileCounts"]
