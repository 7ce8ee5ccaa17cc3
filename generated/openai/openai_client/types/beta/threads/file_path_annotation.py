# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.file_path_annotation`."""

from ._models import FilePathAnnotationFilePath as FilePath

__all__ = ["FilePath"]
