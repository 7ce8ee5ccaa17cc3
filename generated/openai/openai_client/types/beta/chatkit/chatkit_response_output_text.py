# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.chatkit.chatkit_response_output_text`."""

from ._models import (
    ChatkitResponseOutputTextAnnotationFile as AnnotationFile,
    ChatkitResponseOutputTextAnnotationFileSource as AnnotationFileSource,
    ChatkitResponseOutputTextAnnotationURL as AnnotationURL,
    ChatkitResponseOutputTextAnnotationURLSource as AnnotationURLSource,
)

__all__ = ["AnnotationFile", "AnnotationFileSource", "AnnotationURL", "AnnotationURLSource"]
