# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.beta_response_output_text`."""

from ..responses._models import (
    ResponseOutputTextAnnotationContainerFileCitation as AnnotationContainerFileCitation,
    ResponseOutputTextAnnotationFileCitation as AnnotationFileCitation,
    ResponseOutputTextAnnotationFilePath as AnnotationFilePath,
    ResponseOutputTextAnnotationURLCitation as AnnotationURLCitation,
    ResponseOutputTextLogprob as Logprob,
)
from ._models import BetaResponseOutputTextLogprobTopLogprob as LogprobTopLogprob

__all__ = ["AnnotationContainerFileCitation", "AnnotationFileCitation", "AnnotationFilePath"]
__all__ += ["AnnotationURLCitation", "Logprob", "LogprobTopLogprob"]
