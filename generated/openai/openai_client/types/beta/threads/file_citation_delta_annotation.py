# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.file_citation_delta_annotation`."""

from ._models import FileCitationDeltaAnnotationFileCitation as FileCitation

__all__ = ["FileCitation"]
