# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.responses.response_output_text`."""

from ..beta._models import BetaResponseOutputTextLogprobTopLogprob as LogprobTopLogprob
from ._models import (
    ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
    ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
    ResponseOutputTextAnnotationFilePath as AnnotationFilePath,
    ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
    ResponseOutputTextLogprob as Logprob,
)

__all__ = ["AnnotationContainerFileCitation", "AnnotationFileCitation", "AnnotationFilePath"]
__all__ += ["AnnotationURLCitation", "Logprob", "LogprobTopLogprob"]
