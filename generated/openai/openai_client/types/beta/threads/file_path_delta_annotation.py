# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.file_path_delta_annotation`."""

from ._models import FilePathDeltaAnnotationFilePath as FilePath

__all__ = ["FilePath"]
