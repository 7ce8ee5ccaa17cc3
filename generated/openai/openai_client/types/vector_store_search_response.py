# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.vector_store_search_response`."""

from ._models import VectorStoreSearchResponseContent as Content

__all__ = ["Content"]
