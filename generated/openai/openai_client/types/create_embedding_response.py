# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.create_embedding_response`."""

from ._models import CreateEmbeddingResponseUsage as Usage

__all__ = ["Usage"]
